import type {LeftOut} from '../../../model/index.ts';
import {shorten} from '../blocks.ts';

/** The lines of a mail that are its own, and what else stands in it. */
interface OwnLines {
	readonly lines: readonly string[];
	readonly leftOut: readonly LeftOut[];
}

/** Leaves out the signature of a mail, other mails that it quotes or answers, and the head of one that it passes on. */
export function ownLines(all: readonly string[], isAnswer: boolean): OwnLines {
	const signature = all.findIndex((line) => line === '-- ' || line === '--');
	const signed = signature < 0 ? all : all.slice(0, signature);
	const head = headWithin(signed);
	const before = head ? signed.slice(0, head.start) : signed;
	const own = withoutQuotes(head && !isAnswer ? [...before, '', ...signed.slice(head.end)] : before);
	const quoted = signed.find((line) => line.startsWith('>'));
	const other =
		head &&
		shorten(
			signed
				.slice(head.start, isAnswer ? head.start + 1 : head.end)
				.join(' ')
				.trim(),
		);
	const leftOut = [
		{
			text:
				signature < 0
					? ''
					: shorten(
							all
								.slice(signature + 1)
								.join(' ')
								.trim(),
						),
			why: 'a signature',
		},
		{text: quoted ?? '', why: 'a quoted mail'},
		{text: other ?? '', why: isAnswer ? 'a quoted mail' : 'the head of a mail that is passed on'},
	];
	return {lines: own, leftOut: leftOut.filter(({text}) => text !== '')};
}

/** "-----Original Message-----", "---------- Forwarded message ---------" */
const mark = /^-{3,20} ?[\p{L}' ]{5,40} ?-{3,20}$/u;
/** Heads that tell who wrote a mail, and those that follow; in the languages that mail programs are used in most. */
const writer = /^\*?(?:From|Von|De|Da|Van|Från|Od)\s?:\*?\s/u;
const otherHead =
	/^\*?(?:Sent|Date|To|Cc|Subject|Reply-To|Gesendet|Datum|An|Betreff|Envoyé|Date|À|Objet|Enviado|Para|Asunto|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp)\s?:\*?\s/u;

/** The lines that hold the head of another mail, with the mark before them: its writer and two more heads at least. */
function headWithin(lines: readonly string[]): {readonly start: number; readonly end: number} | undefined {
	for (const [index, line] of lines.entries()) {
		if (!writer.test(line)) continue;
		let end = index + 1;
		while (otherHead.test(lines[end] ?? '')) end += 1;
		if (end - index < 3) continue;
		return {start: mark.test(lines[index - 1]?.trim() ?? '') ? index - 1 : index, end};
	}
}

/** "Ana Bo wrote:", "schrieb Ana Bo:" */
const whoWrote =
	/\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)(?:[^\p{L}:][^:]{0,80})?\s?:$/u;
/** "On Tue, 3 Mar 2026 at 10:00, Ana Bo <ana@coast.example>" and "wrote:" */
const linesOfWhoWrote = 3;

function withoutQuotes(lines: readonly string[]): readonly string[] {
	const own: string[] = [];
	for (const [index, line] of lines.entries()) {
		if (!line.startsWith('>')) own.push(line);
		else if (lines[index - 1]?.startsWith('>') !== true) dropWhoWrote(own);
	}
	return own;
}

/** Takes the paragraph away that says who wrote the lines that are quoted below it. */
function dropWhoWrote(own: string[]): void {
	let end = own.length;
	while (end > 0 && own[end - 1]?.trim() === '') end -= 1;
	let start = end;
	while (start > 0 && own[start - 1]?.trim() !== '') start -= 1;
	const said = own.slice(start, end).join(' ').trim();
	if (end - start <= linesOfWhoWrote && /\d/u.test(said) && whoWrote.test(said)) own.length = start;
}
