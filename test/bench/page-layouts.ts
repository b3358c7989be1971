import {around} from './page-articles.ts';
import {
	all,
	figure,
	footer,
	header,
	heading,
	type Layout,
	link,
	menu,
	middle,
	p,
	page,
	split,
	teasers,
	usual,
} from './page-pieces.ts';

/** Shapes of pages as news sites have them, each with what such a page puts around its article. */
export const pageLayouts: readonly Layout[] = [
	{
		name: 'semantic article',
		html: (a) =>
			usual(
				a,
				`<p class="standfirst">${a.standfirst}</p>${figure(a.captions[0])}${all(a.paragraphs)}<p class="correction">${a.correction}</p>`,
			),
	},
	{
		name: 'nested divs',
		html: (a) =>
			page(
				`<div id="top">${menu}</div><div id="wrap"><div id="inner"><div class="col-a"><div class="box"><h1>${a.headline}</h1><div class="txt">${all(a.paragraphs)}</div></div></div><div class="col-b">${teasers}</div></div></div><div id="bottom">${p(around.legal)}</div>`,
			),
	},
	{
		name: 'sidebar left',
		html: (a) =>
			page(
				`${header}<div class="page"><div class="sidebar">${teasers}</div><div class="content"><h1>${a.headline}</h1>${all(a.paragraphs)}</div></div>${footer}`,
			),
	},
	{
		name: 'sidebar right, aside',
		html: (a) =>
			page(
				`${header}<div class="page"><div class="story"><h1>${a.headline}</h1>${all(a.paragraphs)}</div><aside>${teasers}</aside></div>${footer}`,
			),
	},
	{
		name: 'large menu',
		html: (a) =>
			page(
				`<div class="mega-menu">${menu.repeat(12)}</div><div class="story-body"><h1>${a.headline}</h1>${all(a.paragraphs)}</div>`,
			),
	},
	{
		name: 'large foot',
		html: (a) =>
			page(
				`${header}<div class="story-body"><h1>${a.headline}</h1>${all(a.paragraphs)}</div><div class="footer-legal">${p(around.legal).repeat(8)}</div>`,
			),
	},
	{
		name: 'comments',
		html: (a) =>
			usual(
				a,
				all(a.paragraphs),
				`<section id="comments" class="comments-section"><h2>Comments</h2>${all([...around.comments, ...around.comments], (words) => `<div class="comment"><span>Reader</span>${p(words)}</div>`)}</section>`,
			),
	},
	{
		name: 'comments in divs',
		html: (a) =>
			page(
				`${header}<div class="main"><h1>${a.headline}</h1><div class="body">${all(a.paragraphs)}</div><div class="discussion"><div class="comment-list">${all(around.comments, (words) => `<div class="c"><b>Reader 7</b> ${p(words)}</div>`)}</div></div></div>${footer}`,
			),
	},
	{
		name: 'cookie banner',
		html: (a) =>
			page(
				`<div id="onetrust-consent-sdk"><div class="cookie-policy"><h2>Your privacy</h2>${p(around.cookies).repeat(4)}<button>Accept</button></div></div>${header}<div class="story"><h1>${a.headline}</h1>${all(a.paragraphs)}</div>`,
			),
	},
	{
		name: 'newsletter box',
		html: (a) =>
			usual(
				a,
				middle(
					a.paragraphs,
					`<div class="newsletter-signup">${p(around.newsletter)}<form><input name="mail"></form></div>`,
				),
			),
	},
	{
		name: 'links between paragraphs',
		html: (a) =>
			usual(
				a,
				middle(
					a.paragraphs,
					`<p class="related-link"><strong>Read more:</strong> <a href="/x">${around.teasers[0]}</a></p><div class="read-also"><a href="/y">${around.teasers[1]}</a></div>`,
				),
			),
	},
	{
		name: 'gallery',
		html: (a) =>
			usual(
				a,
				`<div class="gallery">${all([...a.captions, ...a.captions.map((words) => `${words}, seen from the sea`)], figure)}</div>${all(a.paragraphs)}`,
			),
	},
	{
		name: 'live blog',
		html: (a) =>
			page(
				`${header}<main><h1>${a.headline}</h1><div class="live-feed">${all(a.paragraphs, (words) => `<article class="post"><time datetime="2024-05-30T08:00Z">08.00</time><h2>Update</h2>${p(words)}</article>`)}</div><aside>${teasers}</aside></main>${footer}`,
				'<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Live"}</script>',
			),
	},
	{
		name: 'paywall stub',
		html: (a) => usual(a, `${all(a.paragraphs.slice(0, 2))}<div class="paywall">${p(around.wall)}</div>`),
		shown: (a) => a.paragraphs.slice(0, 2),
	},
	{
		name: 'paywall over the text',
		html: (a) =>
			usual(
				a,
				`<div class="article-body subscriber-only">${all(a.paragraphs)}</div><div class="offer-overlay" role="dialog">${p(around.wall)}</div>`,
			),
	},
	{
		name: 'text in data only',
		html: (a) =>
			page(
				'<div id="root"></div><script>start()</script>',
				`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: a.headline, articleBody: a.paragraphs.join('\n\n')})}</script>`,
			),
	},
	{
		name: 'AMP',
		html: (a) =>
			page(
				`<header>${menu}</header><amp-sidebar>${menu}</amp-sidebar><article>${heading(a)}<amp-img src="a.jpg"></amp-img>${middle(a.paragraphs, '<amp-ad width="300"><div placeholder>Advertisement</div></amp-ad>')}</article><amp-list>${teasers}</amp-list>`,
				'',
				' amp',
			),
	},
	{
		name: 'print version',
		html: (a) =>
			page(
				`<div>The Coast Gazette</div><h1>${a.headline}</h1><div>${a.paragraphs.join('<br><br>')}</div><hr><div>Printed from gazette.example</div>`,
			),
	},
	{
		name: 'line breaks',
		html: (a) =>
			page(
				`${header}<div id="story"><h1>${a.headline}</h1><span>By Ina Holt</span><br>${a.paragraphs.join('<br />\n<br />')}</div><div class="more">${teasers}</div>`,
			),
	},
	{
		name: 'tables of the nineties',
		html: (a) =>
			page(
				`<table width="100%"><tr><td colspan="3"><b>The Coast Gazette</b></td></tr><tr><td width="120" valign="top">${around.menu.join('<br>')}</td><td valign="top"><h1>${a.headline}</h1>${all(a.paragraphs)}</td><td width="160">${all(around.teasers, (words) => `<a href="/x">${words}</a><br>`)}</td></tr></table>`,
			),
	},
	{
		name: 'paragraphs as divs',
		html: (a) =>
			usual(
				a,
				all(a.paragraphs, (words) => `<div class="paragraph">${words}</div>`),
				`<div class="recommended">${teasers}</div>`,
			),
	},
	{name: 'list', html: (a) => usual(a, `<ul>${all(a.paragraphs, (words) => `<li>${words}</li>`)}</ul>`)},
	{
		name: 'questions and answers',
		html: (a) =>
			usual(
				a,
				all(a.paragraphs, (words) => `<h3>What happened?</h3>${p(words)}`),
			),
	},
	{
		name: 'fact box',
		html: (a) =>
			usual(a, middle(a.paragraphs, `<div class="factbox related"><h4>Background</h4>${p(around.fact)}</div>`)),
	},
	{
		name: 'pull quotes',
		html: (a) =>
			usual(
				a,
				middle(a.paragraphs, `<blockquote class="pullquote">${a.paragraphs[0]?.slice(0, 60) ?? ''}</blockquote>`),
			),
	},
	{
		name: 'posts of others',
		html: (a) =>
			usual(
				a,
				middle(
					a.paragraphs,
					`<div class="social-embed"><p>${around.comments[0]}</p><a href="https://social.example/1">May 30, 2024</a></div>`,
				),
			),
	},
	{
		name: 'next article below',
		html: (a) =>
			page(
				`${header}<article class="main-story">${heading(a)}${all(a.paragraphs)}</article><article class="next teaser"><h2>${around.teasers[0]}</h2>${all(around.teasers.slice(1, 4))}</article>${footer}`,
			),
	},
	{
		name: 'shares, tags and byline',
		html: (a) =>
			usual(
				a,
				`<ul class="share-buttons">${link('Share on Chirp')}${link('Send by mail')}</ul>${all(a.paragraphs)}<ul class="tags">${link('Wenlow')}${link('Fires')}</ul><div class="social-links">Follow us on Chirp</div>`,
			),
	},
	{
		name: 'blog software',
		html: (a) =>
			page(
				`<div id="page" class="site"><div id="masthead" class="site-header">${menu}</div><div id="primary" class="content-area"><div id="post-7" class="post hentry"><h1 class="entry-title">${a.headline}</h1><div class="entry-meta">Posted on 30 May 2024 by Ina Holt</div><div class="entry-content">${all(a.paragraphs)}<div class="sharedaddy">Share this: Chirp, Mail</div><div id="jp-relatedposts" class="jp-relatedposts">${teasers}</div></div><div class="author-bio">${p(around.bio)}</div></div></div><div id="secondary" class="widget-area">${teasers}</div></div>`,
			),
	},
	{
		name: 'fifteen divs deep',
		html: (a) =>
			page(
				`${header}${'<div class="w">'.repeat(15)}<h1>${a.headline}</h1>${all(a.paragraphs, (words) => `<div class="w"><div class="r"><p>${words}</p></div></div>`)}${'</div>'.repeat(15)}${footer}`,
			),
	},
	{
		name: 'microdata',
		html: (a) =>
			page(
				`${header}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${a.headline}</h1><div itemprop="articleBody">${all(a.paragraphs)}</div></div><div class="box">${teasers}</div>`,
			),
	},
	{
		name: 'hidden second version',
		html: (a) =>
			usual(
				a,
				`${all(a.paragraphs)}<div style="display:none" class="mobile-version">${teasers}</div><div aria-hidden="true">${p(around.newsletter)}</div>`,
			),
	},
	{
		name: 'advertising throughout',
		html: (a) =>
			usual(
				a,
				all(
					a.paragraphs,
					(words) =>
						`${p(words)}<div class="ad-slot"><span>${around.advert}</span><p>Buy a boat today at Wenlow Boats, the best boats of the coast.</p></div>`,
				),
			),
	},
	{
		name: 'film page',
		html: (a) =>
			usual(
				a,
				`<video src="a.mp4">Your program cannot play films.</video>${all(a.paragraphs.slice(0, 2))}`,
				`<div class="playlist"><h2>More films</h2>${teasers}</div>`,
			),
		shown: (a) => a.paragraphs.slice(0, 2),
	},
	{
		name: 'text in two divs',
		html: (a) =>
			page(
				`${header}<div class="story"><h1>${a.headline}</h1><div class="part-1">${all(split(a.paragraphs)[0])}</div><div class="ad-block"><span>${around.advert}</span></div><div class="part-2">${all(split(a.paragraphs)[1])}</div></div>${footer}`,
			),
	},
	{
		name: 'a section each paragraph',
		html: (a) =>
			usual(
				a,
				all(a.paragraphs, (words) => `<section class="block"><div class="text-block">${p(words)}</div></section>`),
				`<div class="most-read">${teasers}</div>`,
			),
	},
];
