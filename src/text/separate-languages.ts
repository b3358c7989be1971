import type {Extraction, NotCompared} from '../model/index.ts';

/** Keeps what is written in English; of the rest it says why it is not compared. */
export function separateLanguages(extractions: readonly Extraction[]): {
	readonly comparable: readonly Extraction[];
	readonly foreign: readonly (NotCompared & {readonly article: string})[];
} {
	const comparable = extractions.filter(({article}) => isEnglish(article.language));
	const foreign = extractions
		.filter(({article}) => !isEnglish(article.language))
		.map(({article: {id, language}}) => ({article: id, why: whyForeign(language)}));
	return {comparable, foreign};
}

/** Whether articles in a language are compared: those in English are. */
export function isEnglish(language: string): boolean {
	return language === 'en' || language.startsWith('en-');
}

function whyForeign(language: string): string {
	const name = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(language);
	const written = name === undefined || language === 'und' ? 'in an unknown language' : `in ${name} (${language})`;
	return `written ${written}; only English is compared`;
}
