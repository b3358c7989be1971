/** Words of the class or id of what asks a reader to subscribe. */
export const offerNames =
	/^(?:newsletters?|signup|subscribe|subscription|promo|promotion|donate|donation|membership|paywall|regwall|piano|meter|subscriber)$/u;

/** The words of an element's class and id: "article__share-tools" gives article, share, tools, articleshare, sharetools. */
export function nameWords(element: Element): string[] {
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/u).filter((name) => name !== '');
	return names.flatMap((name) => {
		const words = name
			.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
			.toLowerCase()
			.split(/[^a-z\d]+/u)
			.filter((word) => word !== '');
		return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`)];
	});
}
