/** "Untitled 2", "Document1": what programs call a document that nobody named. */
const unnamed = /^(?:untitled|unnamed|no title|document|dokument|documento|page|print|layout|slide)[\s\d_-]*$/iu;
const fileName = /\.(?:docx?|odt|rtf|pdf|indd|qxp|pages|html?|txt)$/iu;

/** Whether the title that a program keeps beside a document may name its article: not the program's own words, nor a file. */
export function isTelling(title: string | undefined): title is string {
	const words = (title ?? '').trim();
	return (
		words !== '' && !unnamed.test(words) && !fileName.test(words) && !/^microsoft (?:word|powerpoint) - /iu.test(words)
	);
}
