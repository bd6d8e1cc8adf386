import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { site } from '../site.ts';
import type { Feed } from './feed.ts';

/** The feed as Atom (RFC 4287). */
export function toAtom({ id, title, subtitle, lang, home, day, items }: Feed): string {
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    x('id', id),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', midnight(day)),
    x('author', [x('name', site.name)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: 'feed.atom' }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    ...items.map((item) =>
      x('entry', [
        x('id', item.id),
        x('title', item.title),
        x('updated', midnight(item.day)),
        x('link', { rel: 'alternate', type: 'text/html', href: item.href }),
        x('summary', item.summary),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

/** The feed as JSON Feed 1.1. */
export function toJsonFeed({ title, subtitle, lang, home, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    language: lang,
    home_page_url: home,
    items: items.map(({ id, title: name, href, summary, day }) => ({
      id,
      url: href,
      title: name,
      content_text: summary,
      date_modified: midnight(day),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
