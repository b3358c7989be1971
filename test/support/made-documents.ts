import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {commands} from '../../src/commands/table.ts';
import {rules} from '../../src/rules/index.ts';

/** The documents that are made from the program's own tables, by their paths in the project. */
export function madeDocuments(projectRoot: string): Map<string, string> {
	const report: unknown = JSON.parse(readFileSync(join(projectRoot, 'docs/schemas/report.schema.json'), 'utf8'));
	return new Map([
		['docs/schemas/config.schema.json', jsonText(configSchema())],
		['docs/schemas/report-line.schema.json', jsonText(reportLineSchema({...Object(report)}))],
	]);
}

function jsonText(value: object): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The keys of a configuration file: the long options of the commands that heed one. */
function configSchema(): object {
	const options = commands
		.filter((command) => 'config' in command.options)
		.flatMap((command) => Object.entries(command.options))
		.filter(([name]) => !['config', 'rule'].includes(name));
	const values = new Map<string, readonly string[]>();
	for (const [name, option] of options) values.set(name, [...(values.get(name) ?? []), ...(option.values ?? [])]);
	const properties = options.map(([name, {type, array, describe}]) => {
		const known = [...new Set(values.get(name))];
		const text = {type: 'string', ...(known.length > 0 && {enum: known})};
		const kind = array === true ? {type: 'array', items: text} : type === 'boolean' ? {type} : text;
		return [name, {...kind, description: describe}] as const;
	});
	return {
		$schema: draft,
		title: 'crosscheck.config.json',
		description: 'Options for all who work in a folder; the command line and the environment count before it',
		type: 'object',
		properties: {
			$schema: {type: 'string'},
			...Object.fromEntries(properties),
			rules: {
				type: 'object',
				description: 'The weight of each rule; rules that are not named keep theirs',
				additionalProperties: {enum: ['off', 'on', 'high', 'medium', 'low']},
			},
			'rule-files': {type: 'array', items: {type: 'string'}, description: 'Modules that export rules of one’s own'},
		},
		additionalProperties: false,
	};
}

interface Schema {
	readonly [key: string]: unknown;
}

/** A line of `--format jsonl`: a part of the report with its type, and its story where it has one. */
function reportLineSchema(report: Schema): object {
	const properties: Schema = {...Object(report['properties'])};
	const definitions: Schema = {...Object(report['$defs'])};
	const articles: Schema = {...Object(properties['articles'])};
	const records: readonly [string, Schema, readonly string[], readonly string[]][] = [
		['report', {type: 'object', properties: {tool: properties['tool']}, required: ['tool']}, [], []],
		['article', {...Object(articles['items'])}, [], []],
		['story', {...Object(definitions['story'])}, [], ['questions', 'findings']],
		['question', {...Object(definitions['question'])}, ['story'], []],
		['finding', {...Object(definitions['finding'])}, ['story'], []],
		['notCompared', {...Object(definitions['notCompared'])}, [], []],
	];
	const shared = Object.entries(definitions).filter(([name]) => !records.some(([type]) => type === name));
	return {
		$schema: draft,
		title: 'One line of crosscheck report --format jsonl',
		oneOf: records.map(([type, schema, more, less]) => lineOf(type, schema, more, less)),
		$defs: Object.fromEntries(shared),
	};
}

function lineOf(type: string, schema: Schema, more: readonly string[], less: readonly string[]): object {
	const properties = Object.entries({...Object(schema['properties'])}).filter(([name]) => !less.includes(name));
	const required: unknown = schema['required'];
	const names = Array.isArray(required) ? required.map(String) : [];
	return {
		...schema,
		properties: {
			formatVersion: {const: 1},
			type: {const: type},
			...Object.fromEntries(more.map((name) => [name, {type: 'string', minLength: 1}])),
			...Object.fromEntries(properties),
		},
		required: ['formatVersion', 'type', ...more, ...names.filter((name) => !less.includes(name))],
		additionalProperties: false,
	};
}

/** The table of the rules, with links from where it stands. */
export function rulesTable(pages: string): string[] {
	return [
		'| rule | what it flags |',
		'| --- | --- |',
		...rules.map(({id, description}) => `| [\`${id}\`](${pages}${id}.md) | ${description} |`),
	];
}
