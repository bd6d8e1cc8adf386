import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { parsePlace } from '../addresses/address.ts';
import { POLICY, site } from '../site.ts';
import type { Library } from '../records/library.ts';

/**
 * A page that only leads on, to a place of the edition. Without script a refresh leads there; the script does so first and
 * keeps the anchor.
 */
export function stubHtml(
  { edition, words, placeOf }: Library,
  place: string,
  script: string,
): string {
  const href = placeOf(parsePlace(place));
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', `${words.editions.newest} · ${site.name}`),
    h('meta', { name: 'robots', content: 'noindex' }),
    ...(site.publicAddress
      ? [h('link', { rel: 'canonical', href: site.publicAddress + href })]
      : []),
    h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
    h('script', { src: script, dataHref: href }),
  ]);
  const body = h('body', [h('p', [h('a', { href }, words.editions.newest)])]);
  return `<!doctype html>${toHtml(h('html', { lang: edition.lang }, [head, body]))}\n`;
}
