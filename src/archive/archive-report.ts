import {reportOf} from '../crosscheck.ts';
import {caseByHand} from '../decisions/corrections.ts';
import {decideReport, type DecidedReport} from '../decisions/decide.ts';
import {markOf} from '../decisions/mark.ts';
import {type CorrectionEvent, type DecisionEvent, type Extraction, type Story, UserError} from '../model/index.ts';
import type {ArchiveStore, DecisionLog, DecisionStore, StoryFilter} from '../ports.ts';
import {indexDecisions} from './decisions-on.ts';

/** Stories of an archive as a report, with what people decided on them. */
export interface ArchiveReport extends DecidedReport {
	readonly extractions: readonly Extraction[];
	/** What bears on the articles of the report. */
	readonly log: DecisionLog;
	/** Corrections of these articles whose place is gone. */
	readonly lost: readonly CorrectionEvent[];
}

/** The stories that are wanted as the report that comparing their articles gives; `version` is the tool's. */
export async function archiveReport(store: ArchiveStore, filter: StoryFilter, version: string): Promise<ArchiveReport> {
	const stories: Story[] = [];
	const extractions: Extraction[] = [];
	for await (const {story, hashes} of store.stories(filter)) {
		stories.push({...story, id: `s${stories.length + 1}`});
		const found = await store.extractions(hashes);
		if (hashes.some((hash) => !found.has(hash)))
			throw new UserError(
				`${store.name}: an article of “${story.title}” is damaged; restore the archive from a backup`,
			);
		extractions.push(...found.values());
	}
	extractions.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
	const notCompared = isEverything(filter) ? await store.notCompared() : [];
	const report = reportOf(extractions, {stories, notCompared}, version);
	const whole = await store.decisions.read();
	const log = isEverything(filter) ? whole : {...whole, events: bearingOn(extractions, whole.events)};
	const {lost} = caseByHand(extractions, bearingOn(extractions, whole.events));
	return {...decideReport(report, log.events), extractions, log, lost};
}

function isEverything({sinceDay, articles}: StoryFilter): boolean {
	return sinceDay === undefined && articles === undefined;
}

function bearingOn(extractions: readonly Extraction[], events: readonly DecisionEvent[]): readonly DecisionEvent[] {
	return indexDecisions(events).on(extractions.map(({article}) => markOf(article).textHash));
}

/** The log of an archive as far as it bears on the articles of a report: decisions on others would be without a finding there. */
export function decisionsBearingOn(
	{decisions}: ArchiveStore,
	report: () => Pick<ArchiveReport, 'extractions'>,
): DecisionStore {
	return {
		...decisions,
		read: async () => {
			const log = await decisions.read();
			return {...log, events: bearingOn(report().extractions, log.events)};
		},
	};
}
