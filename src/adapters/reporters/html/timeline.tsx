import type {Story} from '../../../model/index.ts';
import {type DatedClaim, datedClaims, dayOf, timelineStops} from '../shared/timeline.ts';
import type {Outline} from './outline.ts';

interface TimelineProperties {
	readonly outline: Outline;
	readonly story: Story;
}

/** Widths and heights in units of the drawing, which are CSS pixels at full size. */
const nameWidth = 190;
const stopWidth = 76;
const rowHeight = 34;
const headHeight = 46;
const longestName = 24;

/** When what happened, by source: a drawing, and the same as a table. */
export function Timeline({outline, story}: TimelineProperties) {
	const claims = datedClaims(story);
	if (claims.length === 0) return null;
	const {messages} = outline;
	const articles = story.articles.flatMap((id) => outline.article(id) ?? []);
	const stops = timelineStops(claims, articles);
	const [width, height] = [nameWidth + stops.length * stopWidth, headHeight + articles.length * rowHeight];
	const x = (stop: string): number => nameWidth + (stops.indexOf(stop) + 0.5) * stopWidth;
	return (
		<div>
			<h3 id={`${story.id}-timeline`}>{messages.timeline}</h3>
			<section class="scroll" tabindex={0} aria-label={messages.timelineOf(story.id)}>
				<svg
					class="timeline"
					viewBox={`0 0 ${width} ${height}`}
					width={width}
					height={height}
					role="img"
					aria-labelledby={`${story.id}-timeline-title`}
				>
					<title id={`${story.id}-timeline-title`}>
						{messages.timelineSays(articles.length, stops[0] ?? '', stops.at(-1) ?? '')}
					</title>
					{stops.map((stop) => (
						<StopLine stop={stop} x={x(stop)} height={height} />
					))}
					{articles.map(({id, published}, row) => {
						const y = headHeight + (row + 0.5) * rowHeight;
						const name = outline.outlet(id);
						return (
							<g>
								<text x={0} y={y + 4}>
									{name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
								</text>
								{claims
									.filter(({article}) => article === id)
									.map(({from, to}) => (
										<Bar from={x(from)} to={x(to)} y={y} />
									))}
								{published !== undefined && <Publication x={x(dayOf(published))} y={y} />}
							</g>
						);
					})}
				</svg>
			</section>
			<p class="key">{messages.timelineKey}</p>
			<ClaimTable outline={outline} claims={claims} />
		</div>
	);
}

function StopLine({stop, x, height}: {readonly stop: string; readonly x: number; readonly height: number}) {
	const [day, time] = [stop.slice(0, 10), stop.slice(11, 16)];
	return (
		<g>
			<line class="stop" x1={x} x2={x} y1={headHeight - 6} y2={height} />
			<text class="stop" x={x} y={16} text-anchor="middle">
				{day}
			</text>
			{time !== '' && (
				<text class="stop" x={x} y={32} text-anchor="middle">
					{time}
				</text>
			)}
		</g>
	);
}

function Bar({from, to, y}: {readonly from: number; readonly to: number; readonly y: number}) {
	return from === to ? (
		<circle class="dated" cx={from} cy={y} r={6} />
	) : (
		<rect class="dated" x={from - 5} y={y - 5} width={to - from + 10} height={10} rx={5} />
	);
}

function Publication({x, y}: {readonly x: number; readonly y: number}) {
	return <path class="published" d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} />;
}

function ClaimTable({outline, claims}: {readonly outline: Outline; readonly claims: readonly DatedClaim[]}) {
	const {messages} = outline;
	return (
		<details>
			<summary>{messages.timelineTable}</summary>
			<table class="plain">
				<thead>
					<tr>
						<th scope="col">{messages.date}</th>
						<th scope="col">{messages.source}</th>
						<th scope="col">{messages.words}</th>
						<th scope="col">{messages.ofWhat}</th>
					</tr>
				</thead>
				<tbody>
					{claims.map(({article, from, to, words, question}) => (
						<tr>
							<td>{from === to ? from : messages.fromTo(from, to)}</td>
							<td>{outline.outlet(article)}</td>
							<td>“{words}”</td>
							<td>{question}</td>
						</tr>
					))}
				</tbody>
			</table>
		</details>
	);
}
