import {setTimeout} from 'node:timers/promises';
import {afterEach, describe, expect, test} from '@jest/globals';
import {archiveArticle} from '../../../src/archive/archive-article.ts';
import {openWorkshop, type Workshop} from '../../../src/archive/queue/open-queue.ts';
import {isOutage} from '../../../src/archive/queue/outage.ts';
import type {Hand} from '../../../src/archive/queue/work.ts';
import type {Batch} from '../../../src/ports.ts';
import {describeOnServer} from '../../support/archive-stores.ts';
import {now} from '../../support/archived.ts';
import {handOn, workOn} from '../../support/hands.ts';
import {madeStories} from '../../support/made-stories.ts';

const [article] = [...madeStories(1)].flatMap((story) => story.articles.map(archiveArticle));
const articles = article ? [article] : [];

const answer = (code: string): Error => Object.assign(new Error('no'), {severity: 'ERROR', code});

describe('an error', () => {
	test.each([
		{what: 'nobody listens', error: Object.assign(new Error('connect'), {code: 'ECONNREFUSED'})},
		{what: 'the name is not known now', error: Object.assign(new Error('getaddrinfo'), {code: 'EAI_AGAIN'})},
		{what: 'the line was cut', error: new Error('Connection terminated unexpectedly')},
		{what: 'no connection comes', error: new Error('timeout exceeded when trying to connect')},
		{what: 'nothing was answered', error: new Error('Query read timeout')},
		{what: 'the server shuts down', error: answer('57P01')},
		{what: 'the server starts', error: answer('57P03')},
		{what: 'its disk is full', error: answer('53100')},
		{what: 'it has no connection left', error: answer('53300')},
		{what: 'another was in the way', error: answer('40P01')},
	])('is waited out where $what', ({error}) => expect(isOutage(error)).toBe(true));

	test.each([
		{what: 'a table is not there', error: answer('42P01')},
		{what: 'the password is wrong', error: answer('28P01')},
		{what: 'the database is not there', error: answer('3D000')},
		{what: 'something may not be done', error: answer('42501')},
		{what: 'the program is wrong', error: new TypeError('the queue holds a batch that is none')},
		{what: 'it calls the system wrongly', error: Object.assign(new Error('x'), {code: 'ERR_INVALID_ARG_TYPE'})},
		{what: 'it is none', error: 'timeout'},
	])('is not waited out where $what', ({error}) => expect(isOutage(error)).toBe(false));
});

describeOnServer('workers', (server, {open, newName}) => {
	const opened: Workshop[] = [];
	afterEach(async () => {
		for (const workshop of opened.splice(0)) await workshop.close();
	});
	const openShop = async (name: string): Promise<Workshop> => {
		const workshop = await openWorkshop(name, 1);
		opened.push(workshop);
		return workshop;
	};

	test('take none of them for dead that could not say that he is there', async () => {
		const name = newName();
		const [store, workshop] = [await open(name), await openShop(name)];
		await store.addArticles(articles, now());
		const done: Batch[] = [];
		const hand = handOn(store, done);
		let outages = 0;
		const throughOutage: Hand = async (job) => {
			if (job.stage === 'extract' && outages === 0) {
				outages += 1;
				server().kill();
				await setTimeout(5000);
				server().start();
				await setTimeout(1500);
			}
			return hand(job);
		};
		const said: (string | undefined)[] = [];
		const options = {patienceSeconds: 2, onOutage: (why: string | undefined) => void said.push(why)};
		const shops = [await openShop(name), await openShop(name)];
		await Promise.all(shops.map(async (shop) => workOn(store, shop, [throughOutage], options)));
		expect(done.map(({stage}) => stage)).toEqual(['extract', 'group', 'compare']);
		expect(said.map((why) => why !== undefined)).toEqual([true, true, false, false]);
		expect(await workshop.registry.workers()).toEqual([]);
	}, 60_000);

	test('tell each time that they have said that they are there', async () => {
		const name = newName();
		const [store, workshop] = [await open(name), await openShop(name)];
		const ended = new AbortController();
		let beats = 0;
		const onBeat = (): void => {
			beats += 1;
			if (beats === 3) ended.abort();
		};
		await workOn(store, workshop, [], {patienceSeconds: 2, untilDone: false, onBeat}, ended.signal);
		expect(beats).toBe(3);
	}, 20_000);
});
