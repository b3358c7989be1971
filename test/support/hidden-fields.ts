/** What a form on a page sends without being asked, by names: the first form whose action begins so. */
export async function hiddenFields(
	get: (path: string) => Promise<Response>,
	path: string,
	action: string,
): Promise<Record<string, string>> {
	const page = await (await get(path)).text();
	const form = page.slice(page.indexOf(`action="${action}`)).split('</form>')[0] ?? '';
	const fields = form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/gu);
	return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}
