import {spawnSync} from 'node:child_process';

const ways = [
	['unshare', '--net'],
	['unshare', '--user', '--map-root-user', '--net'],
] as const;

/**
 * The program, with its words, that starts another in a network of its own, where nothing else is; undefined where the system does
 * not allow it.
 */
export const ownNetwork: readonly string[] | undefined = ways.find(
	([command, ...words]) => spawnSync(command, [...words, 'true']).status === 0,
);
