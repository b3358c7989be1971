import {type Mention, overlaps, type Span} from '../../src/model/index.ts';
import {analysisOf, type Label, lineOf, readLabels, share} from './labels.ts';

/**
 * Measures later mentions against labelled ones of the shared stories: how many of those that were resolved are right
 * (precision), and how many of those that have an antecedent were resolved rightly (recall). With `--errors` it prints
 * each mistake.
 */

/** What the names' reading makes of a later mention: right, wrong, or not resolved to anything that stood earlier. */
type Verdict = 'right' | 'wrong' | 'unresolved';

function print(line: string): void {
	process.stdout.write(line);
}

/** The last mention that reaches over the end of a span: the whole name where the span is a part of it. */
function mentionAt(mentions: readonly Mention[], span: Span): Mention | undefined {
	return mentions.findLast((mention) => overlaps(mention, span) && mention.end >= span.end);
}

function judge(label: Label): {readonly verdict: Verdict; readonly mention: Mention | undefined} {
	const {mentions} = analysisOf(label);
	const mention = mentionAt(mentions, label);
	const earlier = mentions.some(
		({entity, end, via}) => entity === mention?.entity && end <= label.start && via !== 'demonym' && via !== 'capital',
	);
	if (!mention || !earlier) return {verdict: 'unresolved', mention};
	const antecedent = label.spans.get('antecedent');
	const named = antecedent && mentionAt(mentions, antecedent);
	return {verdict: named?.entity === mention.entity ? 'right' : 'wrong', mention};
}

function measure(labels: readonly Label[], kind: string, showsErrors: boolean): void {
	let right = 0;
	let resolved = 0;
	let resolvable = 0;
	for (const label of labels) {
		const {verdict, mention} = judge(label);
		const hasAntecedent = label.spans.has('antecedent');
		if (hasAntecedent) resolvable++;
		if (verdict !== 'unresolved') resolved++;
		if (verdict === 'right') right++;
		const isFine = verdict === 'right' || (verdict === 'unresolved' && !hasAntecedent);
		if (showsErrors && !isFine) print(lineOf(label, `${kind}, ${verdict}`, mention?.entity ?? 'nothing'));
	}
	print(`${kind.padEnd(8)} precision ${share(right, resolved).padEnd(20)} recall ${share(right, resolvable)}\n`);
}

const labels = readLabels('coreference');
if (labels) {
	const showsErrors = process.argv.includes('--errors');
	for (const kind of ['name', 'noun', 'pronoun', 'acronym']) {
		measure(
			labels.filter((label) => label.kind === kind),
			kind,
			showsErrors,
		);
	}
	measure(labels, 'all', false);
} else print('skipped: the shared stories are not there\n');
