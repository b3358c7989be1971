import type {ComponentChildren} from 'preact';
import type {Story} from '../../../model/index.ts';
import {count, momentWords} from '../shared/words.ts';
import {isCompared} from '../shared/compared.ts';
import type {Outline} from './outline.ts';
import {AnnotatedCopies} from './annotated-copy.tsx';
import {CallSheet} from './call-sheet.tsx';
import {Document} from './document.tsx';
import {Method} from './method.tsx';
import {NotComparedList} from './looked-at.tsx';
import {AloneOnTheirEvent, StorySection} from './story.tsx';
import {Summary} from './summary.tsx';

interface PageProperties {
	readonly outline: Outline;
	readonly styles: string;
	readonly stylesHash: string;
}

/** From so many findings on what is out of sight is laid out when it is scrolled to: the first screen comes within a second. */
const manyFindings = 60;

/** The whole report as an HTML document. */
export function Page({outline, styles, stylesHash}: PageProperties) {
	const stories = outline.report.stories.filter(isCompared);
	const alone = outline.report.stories.filter((story) => !isCompared(story));
	const title = stories.length === 1 ? (stories[0]?.title ?? '') : count(stories.length, 'story', 'stories');
	return (
		<Document title={title} styles={styles} stylesHash={stylesHash} isLong={outline.findings.length > manyFindings}>
			<Header outline={outline} stories={stories} />
			<main>
				<Summary outline={outline} />
				{stories.map((story) => (
					<StorySection outline={outline} story={story} />
				))}
				<AloneOnTheirEvent outline={outline} stories={alone} />
				<NotComparedList outline={outline} />
				<CallSheet outline={outline} />
				{outline.fullText && <AnnotatedCopies outline={outline} />}
				<Method outline={outline} />
			</main>
		</Document>
	);
}

function Header({outline, stories}: {readonly outline: Outline; readonly stories: readonly Story[]}) {
	const {articles, tool} = outline.report;
	return (
		<header class="top">
			<p class="kind">
				{tool.name} {tool.version} · machine comparison, not a verdict
			</p>
			<h1>
				{stories.length === 1
					? stories[0]?.title
					: `${count(articles.length, 'article')}, ${count(stories.length, 'story', 'stories')} compared`}
			</h1>
			<p class="inputs-line">
				{articles
					.map(({id, published}) => `${outline.outlet(id)} (${momentWords(published ?? 'undated')})`)
					.join(' · ')}{' '}
				· <a href="#method">inputs with sha-256, version and thresholds</a>
			</p>
			<nav aria-label="Contents">
				<ul>
					<Entry to="summary">Summary</Entry>
					{stories.map(({id, title}) => (
						<Entry to={id}>{stories.length === 1 ? 'Sources and findings' : title}</Entry>
					))}
					<Entry to="not-compared">Not compared</Entry>
					<Entry to="call-sheet">Call sheet</Entry>
					{outline.fullText && <Entry to="copies">Annotated copies</Entry>}
					<Entry to="method">Method</Entry>
				</ul>
			</nav>
		</header>
	);
}

/** A link of the table of contents. */
export function Entry({to, children}: {readonly to: string; readonly children: ComponentChildren}) {
	return (
		<li>
			<a href={`#${to}`}>{children}</a>
		</li>
	);
}
