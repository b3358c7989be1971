import {expect, test} from '@jest/globals';
import {articleOfPage} from '../../../../src/adapters/readers/html/article-of-page.ts';
import {pageArticles} from '../../../bench/page-articles.ts';
import {pageLayouts} from '../../../bench/page-layouts.ts';
import {qualityOf} from '../../../bench/page-quality.ts';

test.each(pageLayouts)('of a page with $name the whole article is taken, and next to nothing else', (layout) => {
	for (const article of pageArticles) {
		const found = articleOfPage(layout.html(article), undefined);
		const {recall, junk} = qualityOf(
			'refused' in found ? '' : found.text,
			layout.shown?.(article) ?? article.paragraphs,
			article,
		);
		expect(recall).toBe(1);
		expect(junk).toBeLessThan(0.06);
	}
});
