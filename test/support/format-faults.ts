import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv4Module from 'ajv-draft-04';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';

const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, 'standards/sarif-2.1.0.schema.json'), 'utf8'));
const validate = new Ajv4Module.default({
	strict: false,
	allErrors: true,
	validateFormats: false,
	unicodeRegExp: false,
}).compile(schema);

/** What SARIF's own schema refuses in a log, a line each. */
export function sarifFaults(log: string): string[] {
	validate(JSON.parse(log));
	return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

// The renderer closes void elements as XHTML does, which HTML allows; a title's length is taken before "&lt;" is a "<".
const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended'],
		rules: {'void-style': ['error', {style: 'selfclose'}], 'long-title': 'off'},
	}),
);

/** What a validator refuses in an HTML document, a line each. */
export async function htmlFaults(html: string): Promise<string[]> {
	const {results} = await validator.validateString(html);
	return results.flatMap(({messages}) =>
		messages.map(({ruleId, message, line, column}) => `${line}:${column} ${ruleId} ${message}`),
	);
}
