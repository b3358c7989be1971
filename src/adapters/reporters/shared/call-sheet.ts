import type {Question, Story} from '../../../model/index.ts';
import {isOpen, type NumberedFinding} from './numbered.ts';
import {oneLine} from './words.ts';

/** A source that only the article around it can tell who is. */
const pronoun = /^(?:he|she|they|it|we|i|who|this|that|these|those|his|her|their|the two|both|others?)$/iu;

/** One thing to ask. */
interface OpenQuestion {
	/** What is known and does not go together. */
	readonly matter: string;
	/** What would settle it. */
	readonly settle?: string;
	readonly finding?: NumberedFinding;
	readonly story: Story;
}

/** The questions that one body or one document can settle. */
export interface Call {
	/** "the Coast Guard", or a document. */
	readonly whom: string;
	readonly kind: 'body' | 'document';
	readonly questions: readonly OpenQuestion[];
}

/** Whom to ask what: open findings under the source that the articles name, else under the document that would settle them, then what is missing for a comparison. */
export function callSheet(findings: readonly NumberedFinding[], stories: readonly Story[]): Call[] {
	const calls = new Map<string, {call: Omit<Call, 'questions'>; questions: OpenQuestion[]}>();
	const add = (call: Omit<Call, 'questions'>, question: OpenQuestion): void => {
		const key = call.whom.toLowerCase().replace(/^the /u, '');
		const known = calls.get(key);
		if (known) known.questions.push(question);
		else calls.set(key, {call, questions: [question]});
	};
	for (const numbered of findings) {
		const {finding, story} = numbered;
		if (finding.relation === 'coverage' || !isOpen(finding)) continue;
		const settle = finding.settle === undefined ? {} : {settle: oneLine(finding.settle)};
		add(whomToAsk(numbered), {matter: oneLine(finding.message), ...settle, finding: numbered, story});
	}
	for (const story of stories) {
		for (const {missing, matter} of incomparable(story.questions))
			add({whom: missing, kind: 'document'}, {matter, story});
	}
	const sheet = [...calls.values()].map(({call, questions}) => ({...call, questions}));
	return sheet.toSorted((a, b) => Number(a.kind === 'document') - Number(b.kind === 'document'));
}

function whomToAsk({finding}: NumberedFinding): Omit<Call, 'questions'> {
	const sources = finding.evidence.flatMap(({attribution}) =>
		attribution?.kind === 'named' && attribution.source !== undefined ? [oneLine(attribution.source)] : [],
	);
	const source = sources.find((words) => !pronoun.test(words));
	if (source !== undefined) return {whom: source, kind: 'body'};
	return {whom: oneLine(finding.settle ?? 'the outlets themselves'), kind: 'document'};
}

function incomparable(questions: readonly Question[]): {missing: string; matter: string}[] {
	return questions.flatMap(({question, readings, comparisons}) =>
		comparisons.flatMap(({a, b, missing}) =>
			missing === undefined
				? []
				: [
						{
							missing: oneLine(missing),
							matter: oneLine(
								`${question} “${readings[a]?.text ?? ''}” and “${readings[b]?.text ?? ''}” cannot be compared`,
							),
						},
					],
		),
	);
}
