import {readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {lilconfig} from 'lilconfig';
import type {Options} from 'yargs';
import {isMissing, isSystemError, whyUnreadable} from '../adapters/readers/failure.ts';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {UserError} from '../model/index.ts';
import type {CommandOption} from './command.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';

/** The name of the configuration file of a project, and of the key in its package.json. */
export const configFile = 'crosscheck.config.json';
const packageKey = 'crosscheck';

/** Keys that no option of the command line has. */
const configOnlyKeys = ['$schema', 'rules', 'rule-files'] as const;

/** The options of all commands, each with the words that one of them or another takes. */
type AllOptions = ReadonlyMap<string, ReadonlySet<string>>;

/** One configuration file as it stands. */
interface ConfigSource {
	readonly file: string;
	readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The options of a command with what the configuration says where the command line says nothing: the environment
 * (CROSSCHECK_FAIL_ON for --fail-on), then the project's file, then the person's own.
 */
export async function withConfiguration(
	options: RawOptions,
	known: Readonly<Record<string, CommandOption>>,
	all: AllOptions,
	io: Io,
): Promise<RawOptions> {
	const files = options['config'] === false ? [] : await configSources(options, io);
	const merged: Record<string, unknown> = {};
	for (const {file, values} of files.toReversed()) {
		for (const [key, value] of Object.entries(values)) {
			if (isConfigOnly(key)) continue;
			if (!all.has(key)) throw new UserError(`${file}: unknown key "${key}"${remedyFor(key, all)}`);
			const option = known[key];
			if (option && !isForAnother(key, value, option, all))
				merged[key] = checkedValue(value, option, `${file}: "${key}"`);
		}
	}
	for (const [name, option] of Object.entries(known)) {
		const value = io.env[`CROSSCHECK_${name.replaceAll('-', '_').toUpperCase()}`];
		if (value !== undefined && value !== '' && !isForAnother(name, value, option, all))
			merged[name] = fromEnvironment(name, value, option);
	}
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	return {...merged, ...Object.fromEntries(given), ...rulesOf(files)};
}

/** "tension" of `fail-on` is a word for reports: `check`, which knows others, goes by its own default. */
function isForAnother(name: string, value: unknown, {values}: CommandOption, all: AllOptions): boolean {
	if (!values || typeof value !== 'string' || values.includes(value)) return false;
	return all.get(name)?.has(value) === true;
}

function isConfigOnly(key: string): boolean {
	return configOnlyKeys.some((known) => known === key);
}

function remedyFor(key: string, all: AllOptions): string {
	return suggestion(key, [...all.keys(), ...configOnlyKeys]) || '; the keys are the long options and "rules"';
}

/** Rules are set one by one: what the project says of one leaves the person's word on another. */
function rulesOf(files: readonly ConfigSource[]): RawOptions {
	const levels: Record<string, string> = {};
	const ruleFiles: string[] = [];
	for (const {file, values} of files.toReversed()) {
		const {rules, 'rule-files': paths} = values;
		if (rules !== undefined && !isRecord(rules))
			throw new UserError(`${file}: "rules" must be an object of rule and level`);
		for (const [id, level] of Object.entries(rules ?? {})) levels[id] = String(level);
		if (paths === undefined) continue;
		if (!Array.isArray(paths)) throw new UserError(`${file}: "rule-files" must be a list of paths`);
		ruleFiles.push(...paths.map((path: unknown) => resolve(dirname(file), String(path))));
	}
	return {configuredRules: levels, ruleFiles};
}

function checkedValue(value: unknown, {type, array}: Options, what: string): unknown {
	if (type === 'boolean') {
		if (typeof value !== 'boolean') throw new UserError(`${what} must be true or false`);
		return value;
	}
	if (array === true) {
		if (!Array.isArray(value)) throw new UserError(`${what} must be a list of texts`);
		return value.map(String);
	}
	if (typeof value !== 'string') throw new UserError(`${what} must be a text in quotation marks`);
	return value;
}

function fromEnvironment(name: string, value: string, {type, array}: Options): unknown {
	if (type !== 'boolean') return array === true ? [value] : value;
	if (!['1', 'true', '0', 'false'].includes(value)) {
		throw new UserError(`CROSSCHECK_${name.replaceAll('-', '_').toUpperCase()}=${value}: give 1 or 0`);
	}
	return value === '1' || value === 'true';
}

/** The files that apply, the strongest first. */
async function configSources(options: RawOptions, io: Io): Promise<ConfigSource[]> {
	const named = textOption(options, 'config');
	const project = named === undefined ? await projectConfig(io) : await readConfig(resolve(io.cwd, named), true);
	const home =
		io.env['XDG_CONFIG_HOME'] ?? (io.env['HOME'] === undefined ? undefined : join(io.env['HOME'], '.config'));
	const own = home === undefined ? undefined : await readConfig(join(home, 'crosscheck', 'config.json'), false);
	return [project, own].filter((source) => source !== undefined);
}

async function projectConfig(io: Io): Promise<ConfigSource | undefined> {
	// package.json has its own form; the file is read here, so that what is wrong with it is said in one way.
	const search = lilconfig(packageKey, {
		searchPlaces: [configFile, 'package.json'],
		packageProp: packageKey,
		loaders: {'.json': (path, text) => (path.endsWith('package.json') ? parsed(path, text) : {file: path})},
	});
	const found = await search.search(io.cwd);
	if (found === null || found.isEmpty === true) return undefined;
	if (!found.filepath.endsWith('package.json')) return readConfig(found.filepath, true);
	const values: unknown = found.config;
	return {file: found.filepath, values: isRecord(values) ? values : {}};
}

async function readConfig(file: string, required: boolean): Promise<ConfigSource | undefined> {
	try {
		return {file, values: parsed(file, await readFile(file, 'utf8'))};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		if (isMissing(error) && !required) return undefined;
		const why = isMissing(error) ? 'no such file; check the path' : whyUnreadable(error);
		throw new UserError(`${file}: ${why}`, {cause: error});
	}
}

function parsed(file: string, text: string): Readonly<Record<string, unknown>> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new UserError(`${file}: not valid JSON; check commas and quotation marks`, {cause: error});
	}
	if (!isRecord(value)) throw new UserError(`${file}: must hold an object, as in {"fail-on": "tension"}`);
	return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
