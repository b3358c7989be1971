/** Words kept before all are forgotten: some megabytes at most, and more than a newspaper's vocabulary. */
const limit = 50_000;

/** The same function of a word that answers each word once; the answer must depend on the word alone. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
	const answers = new Map<string, {readonly answer: Answer}>();
	return (word) => {
		const known = answers.get(word);
		if (known !== undefined) return known.answer;
		const fresh = {answer: answer(word)};
		if (answers.size >= limit) answers.clear();
		answers.set(word, fresh);
		return fresh.answer;
	};
}
