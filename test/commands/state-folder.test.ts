import {expect, test} from '@jest/globals';
import {stateFolder} from '../../src/commands/state-folder.ts';

const store = '/desk/ferry/decisions.jsonl';

test.each<[Record<string, string>, string | undefined]>([
	[{XDG_STATE_HOME: '/state', HOME: '/home/ada'}, '/state/crosscheck/review/'],
	[{HOME: '/home/ada'}, '/home/ada/.local/state/crosscheck/review/'],
	[{XDG_STATE_HOME: '', HOME: '/home/ada'}, '/home/ada/.local/state/crosscheck/review/'],
	[{HOME: ''}, undefined],
	[{}, undefined],
])('what the page keeps of people lies, under %j, in %s', (env, folder) => {
	expect(stateFolder(store, {env, cwd: '/desk'})?.replace(/[0-9a-f]{16}$/u, '')).toBe(folder);
});

test('each case has a folder of its own, from wherever it is named', () => {
	const env = {HOME: '/home/ada'};
	const of = (named: string, cwd: string): string | undefined => stateFolder(named, {env, cwd});
	expect(of('ferry/decisions.jsonl', '/desk')).toBe(of(store, '/'));
	expect(of('fire/decisions.jsonl', '/desk')).not.toBe(of(store, '/'));
	expect(of('postgres://desk/archive', '/desk')).toBe(of('postgres://desk/archive', '/'));
});
