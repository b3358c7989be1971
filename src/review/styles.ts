/** What the review page adds to the styles of the report. */
export const reviewStyles = `
.review { max-width: 84rem; }
#content:focus, #news:focus { outline: none; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; justify-content: space-between; border-bottom: 3px solid var(--ink); padding-bottom: 0.5rem; }
.bar a[aria-current] { font-weight: 700; text-decoration: none; }
.news:not(:empty), .note { padding: 0.6rem 0.8rem; border-left: 0.4rem solid var(--link); background: var(--raised); }
button, select, input, textarea { min-height: 2rem; padding: 0.25rem 0.6rem; border: 1px solid var(--faint); background: var(--paper); color: var(--ink); font: inherit; max-width: 100%; }
input[type='radio'], input[type='checkbox'] { min-height: 0; width: 1.1rem; height: 1.1rem; }
button { cursor: pointer; font-weight: 600; overflow-wrap: normal; }
.person { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
.person label { display: inline-flex; gap: 0.35rem; align-items: center; }
.person input { width: 8rem; }
.bar button, .bar input { min-height: 1.75rem; padding: 0.1rem 0.5rem; font-weight: 400; }
.review h2 { margin: 1.5rem 0 0.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); font-size: 1.25rem; }
.queue { padding-left: 2.5rem; }
.entry { padding: 0.5rem 0 0.5rem 0.6rem; border-top: 1px solid var(--rule); }
.entry > a { display: block; min-height: 1.5rem; font-weight: 600; }
.review form.filters { display: block; }
.filters .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: 0.6rem 0.75rem; align-items: end; }
.filters summary { min-height: 1.5rem; }
.filters details[open] { margin-bottom: 0.5rem; }
.review form.filters label { display: grid; min-width: 0; overflow-wrap: normal; color: var(--faint); }
.review form.filters select, .review form.filters input { width: 100%; min-width: 0; }
.filters .buttons { align-items: center; flex-wrap: nowrap; margin: 0; white-space: nowrap; }
.review .finding > h2 { margin: 0; padding: 0; border: 0; font-size: 1.15rem; text-wrap: wrap; }
.entry .kind, .entry .stale { margin: 0.1rem 0; }
.entry.conflict .kind b { color: var(--conflict); }
.entry.tension .kind b { color: var(--tension); }
.stale { border-left: 0.4rem double var(--tension); padding-left: 0.6rem; }
.articles { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.steps { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.steps a, .articles a, .formats a { display: inline-block; min-height: 1.5rem; }
.deciding { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0.75rem 1.5rem; align-items: end; }
.deeds fieldset { align-items: end; gap: 0.5rem; padding: 0.25rem 0.75rem 0.6rem; }
.deeds fieldset label { display: grid; flex: 1 1 8rem; min-width: 0; }
.deciding + form { margin-top: 0.75rem; max-width: 28rem; }
.deeds .buttons { margin: 0.5rem 0 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.wide-field { display: grid; }
.bulk .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.6rem 1rem; align-items: end; max-width: 60rem; }
.bulk .fields label { display: grid; min-width: 0; color: var(--faint); }
.history .then { margin: 0; color: var(--faint); font-size: 0.875rem; }
.history .then ul { margin: 0; }
kbd { display: inline-block; min-width: 1.25rem; border: 1px solid var(--rule); border-radius: 3px; font: 0.8125rem ui-monospace, 'Liberation Mono', monospace; text-align: center; }
.keys div { display: flex; gap: 0.75rem; }
.keys dt { min-width: 7rem; }
.door main { max-width: 22rem; margin: 12vh auto 0; padding: 1.25rem 1.75rem 1.75rem; border: 1px solid var(--rule); border-top: 0.4rem solid var(--ink); background: var(--raised); }
.door h1 { margin: 0 0 1rem; }
.door .news:not(:empty) { border-color: var(--conflict); background: var(--paper); }
.brand { margin: 0; color: var(--faint); font-weight: 600; letter-spacing: 0.02em; }
.login { display: grid; gap: 0.9rem; }
.login label { display: grid; }
.views summary { min-height: 1.5rem; }
.views { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; list-style: none; margin: 0.25rem 0; padding: 0; }
.views form { display: inline-flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
.views label { display: inline-flex; flex-wrap: wrap; gap: 0 0.35rem; align-items: center; }
.views button { min-height: 1.5rem; padding: 0 0.4rem; font-weight: 400; }
.leftover { margin: 0.75rem 0; padding: 0.6rem 0.9rem 0.75rem; border: 1px solid var(--rule); border-left: 0.4rem solid var(--rule); background: var(--raised); max-width: 60rem; }
.review .leftover h3 { margin: 0; font-size: 1rem; }
.leftover > p { margin: 0.25rem 0; }
.leftover form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin: 0.5rem 0; }
.leftover label { display: grid; flex: 0 1 32rem; min-width: 0; color: var(--faint); }
.leftover select { width: 100%; }
.correction { margin: 1rem 0; }
.correction fieldset { display: grid; gap: 0.6rem; padding: 0.25rem 1rem 0.75rem; }
.correction p { margin: 0; }
.review .correction h2 { margin: 0; padding: 0; border: 0; color: var(--ink); font-size: 1.15rem; }
.correction .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 0.6rem 1.5rem; align-items: end; }
.correction label { display: grid; min-width: 0; }
.put-right li { margin-bottom: 0.5rem; }
.put-right form { display: inline; }
.take { position: sticky; top: 0; z-index: 2; padding: 0.5rem; border: 2px solid var(--link); background: var(--raised); }
.take q { font-style: italic; }
@media (max-width: 40rem) {
	.bar { gap: 0.25rem 0.75rem; padding-bottom: 0.25rem; }
	.bar nav ul { gap: 0.25rem 1rem; }
	.bar kbd, .filters kbd { display: none; }
	.person input { width: 6rem; }
	.review h1 { margin-bottom: 0.25rem; }
	.review .filters .fields { gap: 0.25rem 0.75rem; }
	.review p.counts, .review .views { margin: 0.25rem 0; }
	.queue { padding-left: 1.75rem; }
}
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto; transition: none; } }
@media (prefers-contrast: more) {
	:root { --faint: var(--ink); --rule: var(--ink); --raised: var(--paper); }
	button, select, input, textarea { border-width: 2px; }
}
@media (forced-colors: active) { 
	.entry, .finding { border-left: 0.4rem solid; }
	mark, .exact { outline: 2px solid Highlight; }
}
`;
