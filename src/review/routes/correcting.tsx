import type {Hono} from 'hono';
import {nameOutlets} from '../../adapters/reporters/shared/outlets.ts';
import {standingCorrections} from '../../decisions/corrections.ts';
import {correctionOf} from '../corrections.ts';
import type {Fields} from '../forms.ts';
import {refusalWords} from '../news-words.ts';
import {CorrectPage} from '../pages/correct.tsx';
import {whyRefused} from '../refusal.ts';
import {refuseViewer} from '../roles.ts';
import {
	type Answer,
	fieldsOf,
	page,
	pageContext,
	parametersOf,
	type ReviewContext,
	type ReviewEnvironment,
	type Room,
} from '../respond.tsx';

/** The page where things are put right for good, and its forms. */
export function addCorrecting(app: Hono<ReviewEnvironment>, room: Room): void {
	app.get('/correct', (context) => {
		const parameters = parametersOf(context);
		return correctPage(context, room, Object.fromEntries(parameters), parameters.get('notice') ?? undefined);
	});
	app.post('/correct', async (context) => {
		const fields = await fieldsOf(context);
		const messages = context.get('messages');
		try {
			const {name: person, role} = context.get('visitor');
			refuseViewer(role);
			const correction = correctionOf(fields, room.workspace.now(), person);
			const result = await room.workspace.record([correction], fields['position']);
			if (!result.appended) return correctPage(context, room, fields, refusalWords(result.others, messages), 409);
			return context.redirect(`/correct?${new URLSearchParams({notice: messages.correctionKept}).toString()}`, 303);
		} catch (error) {
			return correctPage(context, room, fields, whyRefused(error, messages), 422);
		}
	});
}

function correctPage(
	context: ReviewContext,
	room: Room,
	fields: Fields,
	notice?: string,
	status: 200 | 409 | 422 = 200,
): Answer {
	const {report, names, log} = room.workspace.now();
	const outletOf = nameOutlets(report.articles);
	return page(
		context,
		<CorrectPage
			context={pageContext(context, room, notice)}
			articles={report.articles.map(({id}) => ({id, outlet: outletOf(id)}))}
			names={[...new Set([...names.values()].flat())].toSorted()}
			standing={standingCorrections(log.events)}
			position={log.position}
			fields={fields}
		/>,
		status,
	);
}
