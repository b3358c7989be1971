import {hierarchy, type HierarchyPointNode, tree} from 'd3-hierarchy';
import type {Story} from '../../../model/index.ts';
import {originForest, type OriginNode, originWords} from '../shared/origin-forest.ts';
import type {Outline} from './outline.ts';

interface OriginProperties {
	readonly outline: Outline;
	readonly story: Story;
}

/** Widths and heights in units of the drawing, which are CSS pixels at full size. */
const rowHeight = 34;
const levelWidth = 250;
const margin = 14;
const longestName = 26;

/** Who shares text with whom: a tree from the earliest article of each group, and the same in words. */
export function OriginTree({outline, story}: OriginProperties) {
	if (story.origins.length === 0) return null;
	const {messages} = outline;
	const forest = originForest(story, (id) => outline.article(id)?.published ?? '');
	return (
		<div>
			<h3 id={`${story.id}-origins`}>{messages.sharedText}</h3>
			<section class="scroll" tabindex={0} aria-label={messages.sharedTextOf(story.id)}>
				<Drawing outline={outline} story={story} forest={forest} />
			</section>
			<ul>
				{story.origins.map((origin) => (
					<li>{originWords(origin, outline.outlet, messages)}</li>
				))}
			</ul>
		</div>
	);
}

function Drawing({outline, story, forest}: OriginProperties & {readonly forest: OriginNode}) {
	const root = tree<OriginNode>()
		.nodeSize([rowHeight, levelWidth])
		.separation(() => 1)(hierarchy<OriginNode>(forest));
	const nodes = root.descendants().filter(({depth}) => depth > 0);
	const top = Math.min(...nodes.map(({x}) => x)) - rowHeight / 2;
	const height = Math.max(...nodes.map(({x}) => x)) - top + rowHeight / 2;
	const width = root.height * levelWidth + margin;
	const title = `${story.id}-origins-title`;
	return (
		<svg
			class="origins"
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="img"
			aria-labelledby={title}
		>
			<title id={title}>{outline.messages.sharedTextSays(story.articles.length, forest.children.length)}</title>
			{nodes.map((node) => (
				<Edge node={node} top={top} />
			))}
			{nodes.map((node) => (
				<Node
					node={node}
					top={top}
					name={outline.outlet(node.data.article ?? '')}
					label={node.data.label ?? outline.messages.cites}
				/>
			))}
		</svg>
	);
}

interface NodeProperties {
	readonly node: HierarchyPointNode<OriginNode>;
	/** The layout's first row: it counts from the middle. */
	readonly top: number;
}

/** The layout grows downwards; the drawing grows to the right, its hidden root left of the margin. */
function place({x, y}: HierarchyPointNode<OriginNode>, top: number): {x: number; y: number} {
	return {x: y - levelWidth + margin, y: x - top};
}

function Edge({node, top}: NodeProperties) {
	if (!node.parent || node.parent.depth === 0) return null;
	const [from, to] = [place(node.parent, top), place(node, top)];
	return <path class={node.data.kind} d={`M${from.x} ${from.y}V${to.y}H${to.x}`} />;
}

function Node({node, top, name, label}: NodeProperties & {readonly name: string; readonly label: string}) {
	const {x, y} = place(node, top);
	return (
		<g>
			{node.depth > 1 && (
				<text class="share" x={x - 8} y={y - 5} text-anchor="end">
					{label}
				</text>
			)}
			<circle cx={x} cy={y} r={5} />
			<text x={x + 10} y={y + 4}>
				{name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
			</text>
		</g>
	);
}
