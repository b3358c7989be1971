import type {Claim, Extraction, Mention, Quantity, Quotation, Slot, TextAnalysis, Time} from '../../../model/index.ts';
import {articleFactsJson, partJson, placeJson} from './report.ts';
import {present, spanJson, valueJson} from './value.ts';

/** Extractions, each as `extractionAsJson` gives it, as JSON of `formatVersion` 1; no more than one is held. */
export async function* jsonExtractionReporter(
	extractions: AsyncIterable<Uint8Array>,
): AsyncIterable<string | Uint8Array> {
	yield '{\n  "formatVersion": 1,\n  "articles": [';
	let isFirst = true;
	for await (const extraction of extractions) {
		yield isFirst ? extraction.subarray(comma.length) : extraction;
		isFirst = false;
	}
	yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
}

const comma = ',';
/** What stands around an item where a list of it alone is written in an object, indented as items are. */
const [before, after] = ['{\n  "": [', '\n  ]\n}'];

/** One extraction as an item of the list of them, with a comma before it; the UTF-8 that is written, so that no other thread need make it. */
export function extractionAsJson(extraction: Extraction): Uint8Array {
	const list = JSON.stringify({'': [extractionJson(extraction)]}, undefined, 2);
	return Buffer.from(comma + list.slice(before.length, -after.length));
}

function extractionJson({article, analysis, claims}: Extraction): object {
	return {
		...articleFactsJson(article),
		text: article.text,
		...(article.places && {places: article.places.map(({start, place}) => ({start, place: placeJson(place)}))}),
		...(article.leftOut && {leftOut: article.leftOut.map(({text, why}) => ({text, why}))}),
		parts: analysis.parts.map((part) => partJson(part)),
		sentences: analysis.sentences.map((sentence) => spanJson(sentence)),
		mentions: mentionsOf(analysis).map((mention) => mentionJson(mention)),
		quantities: analysis.quantities.map((quantity) => quantityJson(quantity)),
		times: analysis.times.map((time) => timeJson(time)),
		quotations: analysis.quotations.map((quotation) => quotationJson(quotation)),
		enumerations: analysis.enumerations.map(({start, end, items, exhaustive}) => ({
			start,
			end,
			items: items.map((item) => spanJson(item)),
			exhaustive,
		})),
		claims: claims.map((claim) => claimJson(claim)),
	};
}

/** The mentions in order; a plural noun is one of each thing that it stands for. */
function mentionsOf({mentions, pluralReferences}: TextAnalysis): Pick<Mention, 'start' | 'end' | 'type' | 'name'>[] {
	if (pluralReferences.length === 0) return [...mentions];
	const byEntity = new Map(mentions.map((mention) => [mention.entity, mention]));
	const meant = pluralReferences.flatMap(({start, end, entities}) =>
		entities.flatMap((entity) => {
			const mention = byEntity.get(entity);
			return mention ? [{start, end, type: mention.type, name: mention.name}] : [];
		}),
	);
	return [...mentions, ...meant].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function mentionJson({start, end, type, name}: Pick<Mention, 'start' | 'end' | 'type' | 'name'>): object {
	return {start, end, type, name};
}

function quantityJson({start, end, low, high, unit, kind, approximate}: Quantity): object {
	return present({start, end, low, high, unit, kind, approximate});
}

function timeJson({start, end, earliest, latest, precision, anchor}: Time): object {
	return present({start, end, earliest, latest, precision, anchor});
}

function quotationJson({start, end, speaker}: Quotation): object {
	return present({start, end, speaker: speaker && spanJson(speaker)});
}

function claimJson(claim: Claim): object {
	const {start, end, sentence, predicate, polarity, certainty, force, attribution} = claim;
	const {kind, source, entity, cue} = attribution;
	return {
		start,
		end,
		sentence,
		predicate: {
			start: predicate.start,
			end: predicate.end,
			lemma: predicate.lemma,
			verbClass: predicate.verbClass,
			nominal: predicate.nominal,
		},
		slots: claim.slots.map((slot) => slotJson(slot)),
		polarity,
		certainty,
		force,
		attribution: present({kind, source, entity, cue: cue && spanJson(cue)}),
	};
}

function slotJson({role, span, value, head, entities, basis}: Slot): object {
	return present({role, span: spanJson(span), value: valueJson(value), head, entities, basis});
}
