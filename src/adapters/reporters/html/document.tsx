import type {ComponentChildren} from 'preact';
import {oneLine} from '../shared/words.ts';

interface DocumentProperties {
	readonly title: string;
	readonly styles: string;
	readonly stylesHash: string;
	/** So much is in it that what is out of sight is laid out when it is scrolled to. */
	readonly isLong?: boolean;
	readonly children: ComponentChildren;
}

/** Longer titles are cut by tabs and bookmarks. */
const longestTitle = 70;

/** An HTML document that needs no other file and runs no script. */
export function Document({title, styles, stylesHash, isLong = false, children}: DocumentProperties) {
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(stylesHash)} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>{shortened(oneLine(`Crosscheck: ${title}`))}</title>
				<style dangerouslySetInnerHTML={{__html: styles}} />
			</head>
			<body class={isLong ? 'many-findings' : undefined}>
				<a class="skip" href="#summary">
					Skip to the summary
				</a>
				{children}
			</body>
		</html>
	);
}

/** Cut between two words, where the words are no longer than words are. */
function shortened(title: string): string {
	if (title.length <= longestTitle) return title;
	const cut = title.slice(0, longestTitle - 1);
	const space = cut.lastIndexOf(' ');
	return `${space > longestTitle / 2 ? cut.slice(0, space) : cut}…`;
}

function contentSecurityPolicy(stylesHash: string): string {
	return [
		"default-src 'none'",
		`style-src 'sha256-${stylesHash}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');
}
