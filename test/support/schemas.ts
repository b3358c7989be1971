import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';

const ajv = new Ajv2020({strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true});
const folder = join(import.meta.dirname, '../../docs/schemas');

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** What a value does wrong by one of the project's JSON Schemas; empty where it satisfies it. */
export function schemaFaults(
	name:
		| 'archive'
		| 'archive-line'
		| 'case'
		| 'check'
		| 'config'
		| 'decision'
		| 'diff'
		| 'extract'
		| 'pairs'
		| 'report'
		| 'report-line'
		| 'status',
	value: unknown,
): string[] {
	const validate = compiled.get(name) ?? ajv.compile(schemaOf(name));
	compiled.set(name, validate);
	if (validate(value) === true) return [];
	return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

function schemaOf(name: string): object {
	const schema: object = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
	return schema;
}
