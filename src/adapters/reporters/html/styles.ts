/** Readings told apart by their own hatch; from there on hatches repeat, and the letters alone tell them apart. */
export const hatches = 8;

const base = `
:root {
	color-scheme: light dark;
	--paper: #fff;
	--raised: #f6f5f2;
	--ink: #1b1b1b;
	--faint: #595959;
	--rule: #c9c6bf;
	--link: #1a4f9c;
	--conflict: #a8201a;
	--tension: #8a4b00;
	--coverage: #1d5fa8;
	--mark: #ffe08a;
	--mark-ink: #1b1b1b;
	--hatch: rgb(0 0 0 / 14%);
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #16171a;
		--raised: #202227;
		--ink: #ececec;
		--faint: #b0b0b0;
		--rule: #474a52;
		--link: #9cc3ff;
		--conflict: #ff9a92;
		--tension: #ffbe6b;
		--coverage: #9cc3ff;
		--mark: #6b5200;
		--mark-ink: #fff;
		--hatch: rgb(255 255 255 / 18%);
	}
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
	margin: 0 auto;
	max-width: 76rem;
	padding: 1rem clamp(0.75rem, 3vw, 2rem) 4rem;
	background: var(--paper);
	color: var(--ink);
	font: 1rem/1.5 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif;
	overflow-wrap: anywhere;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { outline: 2px solid var(--tension); outline-offset: 4px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem; z-index: 9; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.75rem; font: 700 clamp(1.5rem, 4vw, 2.25rem)/1.15 Georgia, 'Liberation Serif', serif; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 3px solid var(--ink); font-size: 1.5rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
h4 { margin: 0; font-size: 1.05rem; }
code, .file, .place { font-family: ui-monospace, 'Liberation Mono', monospace; font-size: 0.8125rem; }
.kind, .why, .date, .file, .place, .attribution, .origin, .more, .counts, .silent-note, .copy-note { color: var(--faint); }
.kind, .why, .counts, .attribution, .origin, .more, .silent-note, .copy-note { font-size: 0.875rem; }
.inputs-line { margin: 0 0 0.5rem; color: var(--faint); font-size: 0.875rem; }
.top .kind { margin: 0; letter-spacing: 0.02em; }
nav ul, .key, .sources, .inputs, .only-in > ul, .call-sheet ul { list-style: none; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; }
nav a { display: inline-block; padding: 0.25rem 0; }
.summary li { margin-bottom: 0.6rem; font-size: 1.0625rem; max-width: 62ch; }
.sources { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.5rem 1.5rem; }
.sources .file, .copy-note, .inputs code { display: block; }
.inputs li { margin-bottom: 0.75rem; }
.number {
	display: inline-block;
	min-width: 1.5rem;
	min-height: 1.5rem;
	padding: 0.1rem 0.3rem;
	border: 1px solid currentcolor;
	border-radius: 1rem;
	font: 700 0.8125rem/1.4 system-ui, sans-serif;
	text-align: center;
	text-decoration: none;
}
`;

const matrix = `
.scroll { position: relative; overflow: auto; max-width: 100%; border: 1px solid var(--rule); }
.matrix-page { max-height: 90vh; }
.matrix { border-collapse: separate; border-spacing: 0; min-width: 100%; font-size: 0.875rem; }
.matrix th, .matrix td { border: 0 solid var(--rule); border-width: 0 1px 1px 0; padding: 0.35rem 0.5rem; background-color: var(--paper); }
.matrix thead th { position: sticky; top: 0; z-index: 2; background-color: var(--raised); text-align: left; vertical-align: bottom; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; width: 34%; min-width: 20rem; text-align: left; font-weight: 400; background-color: var(--raised); }
.matrix thead th:first-child { z-index: 3; font-weight: 700; }
.matrix.many .outlet span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; }
.matrix.many .outlet { padding: 0.5rem 0.25rem; }
.matrix { overflow-wrap: break-word; }
.matrix td { min-width: 7.5rem; }
.matrix.many td { min-width: 2.75rem; }
.matrix.many td, .matrix td.silent, .matrix td.cut-off, .matrix td.mentioned { text-align: center; }
.matrix td.reading { background-color: var(--raised); }
.standing { font-weight: 700; font-size: 0.75rem; letter-spacing: 0.02em; }
.conflict .standing { color: var(--conflict); }
.tension .standing { color: var(--tension); }
.legend { display: block; margin-top: 0.15rem; color: var(--faint); }
.legend > span { margin-right: 0.75rem; }
td .words { display: block; width: fit-content; padding: 0 0.25rem; background: var(--raised); }
.sample.reading { background-color: var(--raised); }
td.copied, .sample.copied { outline: 2px dashed var(--ink); outline-offset: -4px; }
td.silent::before, .sample.silent::before { content: '–'; color: var(--faint); }
td.cut-off::before, .sample.cut-off::before { content: '…'; color: var(--faint); font-weight: 700; }
td.mentioned::before, .sample.mentioned::before { content: '·'; color: var(--faint); font-weight: 700; }
.r0 { background-image: none; }
.r1 { background-image: repeating-linear-gradient(45deg, transparent 0 4px, var(--hatch) 4px 7px); }
.r2 { background-image: radial-gradient(var(--hatch) 2px, transparent 2.5px); background-size: 8px 8px; }
.r3 { background-image: repeating-linear-gradient(0deg, transparent 0 5px, var(--hatch) 5px 8px); }
.r4 { background-image: repeating-linear-gradient(-45deg, transparent 0 4px, var(--hatch) 4px 7px); }
.r5 { background-image: repeating-linear-gradient(90deg, transparent 0 5px, var(--hatch) 5px 8px); }
.r6 { background-image: repeating-linear-gradient(45deg, transparent 0 5px, var(--hatch) 5px 6px), repeating-linear-gradient(-45deg, transparent 0 5px, var(--hatch) 5px 6px); }
.r7 { background-image: radial-gradient(var(--hatch) 3px, transparent 3.5px); background-size: 12px 12px; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin-bottom: 0.75rem; font-size: 0.875rem; }
fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0.1rem 0.6rem 0.3rem; border: 1px solid var(--rule); }
legend { color: var(--faint); font-size: 0.8125rem; }
label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.75rem; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; font-size: 0.8125rem; color: var(--faint); }
.sample { display: inline-block; width: 1.75rem; border: 1px solid var(--rule); text-align: center; color: var(--ink); font-weight: 700; }
.story:has(.show-differing:checked) tbody tr:not(.conflict, .tension),
.story:has(.show-unclear:checked) tbody tr:not(.cannot-compare),
.story:has(.show-agreeing:checked) tbody tr:not(.agree, .compatible),
.story:has(.show-lone:checked) tbody tr:not(.single) { display: none; }
`;

const findings = `
.many-findings .finding, .many-findings .copy { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
.finding { margin: 1rem 0; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-left: 0.4rem solid; background: var(--raised); }
.finding.conflict { border-left-color: var(--conflict); }
.finding.tension { border-left: 0.4rem dashed var(--tension); }
.finding > h3 { margin: 0; }
.finding > .kind { margin: 0.25rem 0 0.75rem; }
.conflict > .kind b { color: var(--conflict); }
.tension > .kind b { color: var(--tension); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 0.75rem; }
.side { padding: 0.6rem 0.8rem; background: var(--paper); border: 1px solid var(--rule); }
.reading-text { margin: 0 0 0.25rem; font-size: 1.0625rem; font-weight: 600; }
.letter { display: inline-block; min-width: 1.5rem; border: 1px solid; text-align: center; line-height: 1.3; }
dl { margin: 0; }
dd { margin: 0; }
dt { color: var(--faint); font-size: 0.8125rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem; }
.facts div { display: flex; gap: 0.35rem; align-items: baseline; }
.facts dt { flex: none; }
.reasons { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin-top: 0.75rem; font-size: 0.9375rem; }
figure { margin: 0.6rem 0 0; }
figcaption { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; font-size: 0.875rem; }
blockquote { margin: 0.15rem 0; font-family: Georgia, 'Liberation Serif', serif; white-space: pre-line; }
.exact { font-weight: 700; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 0.1em; text-decoration: underline 2px; }
.attribution, .origin, .more { margin: 0.1rem 0 0; }
.origin { font-weight: 600; }
.only-in > ul > li { padding: 0.5rem 0; border-top: 1px solid var(--rule); }
.only-in > ul > li > p { margin: 0; }
summary { cursor: pointer; padding: 0.2rem 0; color: var(--link); font-size: 0.875rem; }
.plain { border-collapse: collapse; font-size: 0.875rem; }
.plain th, .plain td { padding: 0.25rem 0.6rem 0.25rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
svg { display: block; margin: 0.5rem; fill: var(--ink); font-size: 13px; }
svg text { paint-order: stroke; stroke: var(--paper); stroke-width: 9px; stroke-linejoin: round; }
svg .stop { fill: var(--faint); font-size: 12px; }
svg line.stop { stroke: var(--rule); }
svg .published { fill: none; stroke: var(--ink); }
svg .share { fill: var(--faint); font-size: 12px; }
svg path.shared-text, svg path.cites { fill: none; stroke: var(--ink); stroke-width: 1.5; }
svg path.cites { stroke-dasharray: 5 4; }
.call-sheet li { margin-bottom: 0.75rem; }
.copy { border-top: 1px solid var(--rule); }
.line { display: grid; grid-template-columns: 6.5rem 1fr; gap: 1rem; }
.line p { margin: 0.4rem 0; max-width: 68ch; font-family: Georgia, 'Liberation Serif', serif; white-space: pre-wrap; }
.line.headline p { font-size: 1.25rem; font-weight: 700; }
.line.furniture p, .line.caption p { color: var(--faint); font-size: 0.9375rem; }
.margin { padding-top: 0.45rem; text-align: right; font-size: 0.75rem; line-height: 1.7; }
.margin .number { margin-left: 0.2rem; color: var(--ink); }
.margin .conflict { color: var(--conflict); }
.margin .tension { color: var(--tension); border-style: dashed; }
.margin .coverage { color: var(--coverage); border-style: dotted; }
.check { display: block; font-weight: 700; }
.mark { text-decoration: underline 2px; text-underline-offset: 3px; }
.mark.conflict { text-decoration-color: var(--conflict); }
.mark.tension { text-decoration-style: dashed; text-decoration-color: var(--tension); }
.mark.coverage { text-decoration-style: dotted; text-decoration-color: var(--coverage); }
sup { font: 700 0.6875rem/1 system-ui, sans-serif; }
.hint { display: none; margin: 0 0 0.35rem; color: var(--faint); font-size: 0.8125rem; }
@media (max-width: 40rem) {
	.hint { display: block; }
	.matrix th:first-child { min-width: 11rem; max-width: 46vw; font-size: 0.8125rem; }
	.reasons { grid-template-columns: 1fr; }
	.reasons dd { margin-bottom: 0.4rem; }
	.line { grid-template-columns: 3.25rem 1fr; gap: 0.5rem; }
	.margin { font-size: 0.625rem; }
	.finding { padding: 0.75rem 0.6rem; }
	.side { padding: 0.5rem 0.6rem; }
}
`;

const print = `
@page { size: A4; margin: 16mm 14mm; }
@page wide { size: A4 landscape; margin: 12mm; }
@media print {
	:root { --paper: #fff; --raised: #fff; --ink: #000; --faint: #444; --rule: #999; --link: #000; --conflict: #000; --tension: #000; --coverage: #000; --mark: #ddd; --mark-ink: #000; --hatch: rgb(0 0 0 / 25%); }
	html { font-size: 12.5px; }
	body { max-width: none; padding: 0; }
	nav, .filters, .hint, .skip, summary { display: none; }
	a { color: inherit; text-decoration: none; }
	.scroll { overflow: visible; max-height: none; border: 0; }
	.wide { page: wide; }
	.matrix { font-size: 0.8rem; }
	.matrix th, .matrix td { border-width: 0 0.5pt 0.5pt 0; padding: 2pt 3pt; position: static; }
	.matrix thead th, .matrix th:first-child { position: static; min-width: 0; }
	.matrix td { min-width: 0; print-color-adjust: exact; }
	.matrix tr, .side, figure, .only-in li, .call-sheet li { break-inside: avoid; }
	thead { display: table-header-group; }
	h2, h3, h4, .finding > .kind { break-after: avoid; break-inside: avoid; }
	.key { break-before: avoid; break-inside: avoid; }
	.finding, .sources li { break-inside: avoid; }
	.many-findings .finding, .many-findings .copy { content-visibility: visible; }
	svg { max-width: 100%; height: auto; }
	details::details-content { content-visibility: visible; block-size: auto; }
	.call-sheet { break-before: page; }
	.answer { display: block; height: 1.6em; border-bottom: 0.5pt dotted #444; }
	.copies, .copy { break-before: page; }
	.copies > .copy:first-of-type { break-before: auto; }
}
`;

/** The style sheet of a report whose widest story has so many sources, each of which can be hidden from the matrix. */
export function stylesFor(sources: number): string {
	const columns = Array.from(
		{length: sources},
		(_, index) =>
			`.story:has(.column-${index + 1}:not(:checked)) .matrix tr > :nth-child(${index + 2}) { display: none; }\n`,
	);
	return [base, matrix, findings, print, ...columns].join('');
}
