import type { Language } from '#lib/i18n/languages.ts';
import { escapedXml } from '#lib/text/xml.ts';
import { paths } from '#lib/url/routes.ts';
import { machinePaths } from '#lib/url/machinePaths.ts';
import { articleSummaries } from './articleViews.ts';
import { records } from './geodata.ts';
import { messages } from './messages.ts';
import { origin } from './origin.ts';

/** An article is dated by its day; feeds want a moment. */
const momentOf = (day: string) => `${day}T00:00:00Z`;

/** What a feed says of each article: where it is here and at its publisher's, and of which regions it speaks. */
function items(lang: Language) {
  const words = messages[lang].article;
  return articleSummaries(lang).map((article) => {
    const { slug, title, lang: language, published, publisher, url } = article;
    const path = paths.article(lang, slug);
    const regions = records.filter(({ region }) => article.regions.includes(region));
    const headings = regions.map(({ heading }) => heading[lang]);
    const about = `${words.publishedBy} ${publisher.name}, ${publisher.line}.`;
    return {
      address: origin + path,
      picture: `${origin}${path}preview.png`,
      title,
      language,
      moment: momentOf(published.iso),
      publisher,
      original: url,
      regions: headings,
      summary: [published.text, headings.join(', '), about].filter(Boolean).join(' — ')
    };
  });
}

const feedTitle = (lang: Language) => `${messages[lang].article.list} — ${messages[lang].site.title}`;

/** The articles, newest first, as Atom (RFC 4287) in a language: titles in the articles' own, all else in the page's. */
export function atomFeed(lang: Language): string {
  const own = items(lang);
  const self = origin + machinePaths.atom(lang);
  const entries = own.map(
    ({ address, title, language, moment, publisher, original, regions, summary }) => `<entry>
<id>${escapedXml(address)}</id>
<title xml:lang="${language}">${escapedXml(title)}</title>
<link rel="alternate" href="${escapedXml(address)}"/>
<link rel="via" href="${escapedXml(original)}" hreflang="${language}"/>
<published>${moment}</published>
<updated>${moment}</updated>
<author><name>${escapedXml(publisher.name)}</name><uri>${escapedXml(publisher.site)}</uri></author>
${regions.map((region) => `<category term="${escapedXml(region)}"/>`).join('')}
<summary>${escapedXml(summary)}</summary>
<rights>${escapedXml(messages[lang].article.rights)}</rights>
</entry>`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${escapedXml(self)}</id>
<title>${escapedXml(feedTitle(lang))}</title>
<subtitle>${escapedXml(messages[lang].article.listNote)}</subtitle>
<link rel="self" href="${escapedXml(self)}"/>
<link rel="alternate" href="${escapedXml(origin + paths.articles(lang))}"/>
<updated>${own[0]?.moment ?? momentOf('1970-01-01')}</updated>
${entries.join('\n')}
</feed>
`;
}

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(lang: Language): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(lang),
    description: messages[lang].article.listNote,
    home_page_url: origin + paths.articles(lang),
    feed_url: origin + machinePaths.jsonFeed(lang),
    language: lang,
    items: items(lang).map((item) => ({
      id: item.address,
      url: item.address,
      external_url: item.original,
      title: item.title,
      content_text: item.summary,
      image: item.picture,
      date_published: item.moment,
      authors: [{ name: item.publisher.name, url: item.publisher.site }],
      tags: item.regions
    }))
  };
}
