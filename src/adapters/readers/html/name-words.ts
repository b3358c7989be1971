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
