/** What the review page adds to the styles of the report. */
export const reviewStyles = `
.review { max-width: 84rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; justify-content: space-between; border-bottom: 3px solid var(--ink); padding-bottom: 0.5rem; }
.bar a[aria-current] { font-weight: 700; text-decoration: none; }
.news:not(:empty), .note { padding: 0.6rem 0.8rem; border-left: 0.4rem solid var(--link); background: var(--raised); }
button, select, input, textarea { min-height: 2rem; padding: 0.25rem 0.6rem; border: 1px solid var(--faint); background: var(--paper); color: var(--ink); font: inherit; max-width: 100%; }
button { cursor: pointer; font-weight: 600; }
.person label, .filters label { display: inline-flex; gap: 0.35rem; align-items: center; }
.queue { padding-left: 2.5rem; }
.entry { padding: 0.5rem 0 0.5rem 0.6rem; border-top: 1px solid var(--rule); }
.entry > a { display: block; min-height: 1.5rem; font-weight: 600; }
.review .filters label { flex-wrap: wrap; max-width: 100%; overflow-wrap: normal; }
.review .filters select { min-width: 0; max-width: min(22rem, 100%); }
.finding > h2 { margin: 0; padding: 0; border: 0; font-size: 1.15rem; text-wrap: wrap; }
.entry .kind, .entry .stale { margin: 0.1rem 0; }
.entry.conflict .kind b { color: var(--conflict); }
.entry.tension .kind b { color: var(--tension); }
.stale { border-left: 0.4rem double var(--tension); padding-left: 0.6rem; }
.articles a { margin-right: 0.75rem; }
.steps { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.steps a, .articles a, .formats a { display: inline-block; min-height: 1.5rem; }
.deeds fieldset { margin: 0.5rem 0; padding: 0.5rem 0.75rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.wide-field { display: grid; }
.history .then { margin: 0; color: var(--faint); font-size: 0.875rem; }
kbd { display: inline-block; min-width: 1.25rem; border: 1px solid var(--rule); border-radius: 3px; font: 0.8125rem ui-monospace, 'Liberation Mono', monospace; text-align: center; }
.keys div { display: flex; gap: 0.75rem; }
.keys dt { min-width: 7rem; }
.login { display: grid; gap: 0.75rem; max-width: 24rem; }
.login label { display: grid; }
.correction { margin: 1rem 0; }
.correction fieldset { padding: 0.25rem 1rem 0.75rem; border: 1px solid var(--rule); }
.correction h2 { margin: 0; padding: 0; border: 0; font-size: 1.15rem; }
.correction .fields { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: end; }
.correction .fields .wide-field { flex: 1 1 20rem; }
.correction label { max-width: 100%; }
.standing li { margin-bottom: 0.5rem; }
.standing form { display: inline; }
.take { position: sticky; top: 0; z-index: 2; padding: 0.5rem; border: 2px solid var(--link); background: var(--raised); }
.take q { font-style: italic; }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto; transition: none; } }
@media (forced-colors: active) { .entry, .finding { border-left: 0.4rem solid; } }
`;
