import type {ComponentChildren} from 'preact';
import type {Story} from '../../../model/index.ts';
import {count, oneLine} from '../shared/words.ts';
import {isCompared} from '../shared/compared.ts';
import type {Outline} from './outline.ts';
import {AnnotatedCopies} from './annotated-copy.tsx';
import {CallSheet} from './call-sheet.tsx';
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

/** Longer titles are cut by tabs and bookmarks. */
const longestTitle = 70;

/** The whole report as an HTML document. */
export function Page({outline, styles, stylesHash}: PageProperties) {
	const stories = outline.report.stories.filter(isCompared);
	const alone = outline.report.stories.filter((story) => !isCompared(story));
	const title = stories.length === 1 ? (stories[0]?.title ?? '') : count(stories.length, 'story', 'stories');
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(stylesHash)} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{shortened(oneLine(`Crosscheck: ${title}`))}</title>
				<style dangerouslySetInnerHTML={{__html: styles}} />
			</head>
			<body class={outline.findings.length > manyFindings ? 'many-findings' : undefined}>
				<a class="skip" href="#summary">
					Skip to the summary
				</a>
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
			</body>
		</html>
	);
}

/** Cut between two words, where the words are no longer than words are. */
function shortened(title: string): string {
	if (title.length <= longestTitle) return title;
	const cut = title.slice(0, longestTitle - 1);
	const space = cut.lastIndexOf(' ');
	return `${space > longestTitle / 2 ? cut.slice(0, space) : cut}…`;
}

function contentSecurityPolicy(stylesHash: string): string {
	return [
		"default-src 'none'",
		`style-src 'sha256-${stylesHash}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
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
				{articles.map(({id, published}) => `${outline.outlet(id)} (${published ?? 'undated'})`).join(' · ')} ·{' '}
				<a href="#method">inputs with sha-256, version and thresholds</a>
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

function Entry({to, children}: {readonly to: string; readonly children: ComponentChildren}) {
	return (
		<li>
			<a href={`#${to}`}>{children}</a>
		</li>
	);
}
