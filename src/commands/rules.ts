import {UserError} from '../model/index.ts';
import {rules} from '../rules/index.ts';
import {measuredOn, type MeasuredPrecision, precisionOf} from '../rules/measured.ts';
import {ownRules} from './chosen-rules.ts';
import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';

const columns = ['stories', 'planted', 'agreeing'] as const;

const legend = `
stories   right of all conflicts and tensions in ${measuredOn.stories} annotated real stories
planted   right of all findings where ${measuredOn.planted} discrepancies were planted in real articles, one at a time
agreeing  conflicts and tensions on ${measuredOn.agreeing} pairs of real passages that people judged to say the same
          (- nothing flagged; not measured: what stands in some sources only, and rules of one's own)
`;

/** Lists every rule with its measured precision and what it looks for, those of one's own last. */
export async function listRules(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (words.length > 0)
		throw new UserError(`rules takes no "${words.join(' ')}"; for one rule, use crosscheck explain`);
	const own = (await ownRules(options)).map(({rule}) => rule);
	if (choiceOption(options, 'format', ['text', 'json'], 'text') === 'json') {
		const listed = [
			...rules.map(({id, description, reads}) => ({id, description, reads, measured: precisionOf(id)})),
			...own.map(({id, description, reads}) => ({id, description, reads})),
		];
		await io.stdout.write(`${JSON.stringify({formatVersion: 1, measuredOn, rules: listed}, undefined, 2)}\n`);
		return 0;
	}
	const width = Math.max(0, ...[...rules, ...own].map(({id}) => id.length));
	const line = (id: string, figures: readonly string[], description: string): string =>
		`${[id.padEnd(width), ...figures.map((figure, index) => figure.padStart(columns[index]?.length ?? 0)), description].join('  ')}\n`;
	await io.stdout.write(line('', columns, 'what it looks for'));
	for (const {id, description} of rules) await io.stdout.write(line(id, figuresOf(precisionOf(id)), description));
	for (const {id, description} of own) await io.stdout.write(line(id, ['-', '-', '-'], description));
	await io.stdout.write(legend);
	return 0;
}

function figuresOf({stories, planted, agreeing}: MeasuredPrecision): string[] {
	return [shareOf(stories), shareOf(planted), agreeing === 0 ? '-' : String(agreeing)];
}

function shareOf({right, flags}: MeasuredPrecision['stories']): string {
	return flags === 0 ? '-' : `${right}/${flags}`;
}
