import {thresholds} from '../shared/thresholds.ts';
import type {Outline} from './outline.ts';

/** What a reader needs to make the comparison again: the inputs, the version, the thresholds. */
export function Method({outline}: {readonly outline: Outline}) {
	const {articles, tool} = outline.report;
	return (
		<section class="method" id="method" aria-labelledby="method-heading">
			<h2 id="method-heading">Method</h2>
			<p>
				Compared by {tool.name} {tool.version} (extraction {tool.extraction}), offline and by fixed rules: the same
				files give the same report. It says where sources differ, never which one is right; that many say the same is no
				proof.
			</p>
			<h3>Inputs</h3>
			<ul class="inputs">
				{articles.map(({id, file, language, sha256}) => (
					<li>
						<b>{outline.outlet(id)}</b> <span class="file">{file}</span> ({language})<br />
						<code>sha-256 {sha256}</code>
					</li>
				))}
			</ul>
			<h3>Thresholds</h3>
			<ul>
				{thresholds.map(({decides, value}) => (
					<li>
						{decides}: <b>{value}</b>
					</li>
				))}
			</ul>
		</section>
	);
}
