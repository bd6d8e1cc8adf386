import { element } from './element.ts';
import type { Segment } from './excerpt.ts';
import type { EditionLink, Hit, Result } from './result.ts';
import type { SearchWords } from '../../wording/search-words.ts';

/** Makes the list item of a result: its collection, the link `a[data-search-result]`, an excerpt, its editions, and the hits inside. */
export function resultItem(result: Result, words: SearchWords): HTMLLIElement {
  const item = element('li', { class: 'search-result' });
  const collection = result.collection && labelOf('collection', result.collection, words);
  if (collection) item.append(element('p', { class: 'search-collection' }, collection));
  item.append(
    element('a', { href: result.href, 'data-search-result': '' }, result.title),
    excerpt(result.excerpt),
    ...editionLinks(result.editions, words),
  );
  if (result.hits.length) item.append(hitList(result.hits, words));
  return item;
}

/** The label of a filter value; the value itself where the page gives none. */
export function labelOf(filter: string, value: string, words: SearchWords): string {
  return words.labels[filter]?.[value] ?? value;
}

function hitList(hits: Hit[], words: SearchWords): HTMLUListElement {
  const items = hits.map((hit) => {
    const kind = element('span', { class: 'search-hit-kind' }, words.hits[hit.kind]);
    const link = element('a', { href: hit.href, 'data-search-hit': hit.kind }, hit.title);
    const editions = editionLinks(hit.editions, words);
    return element('li', {}, kind, ' ', link, excerpt(hit.excerpt), ...editions);
  });
  return element('ul', { class: 'search-hits' }, ...items);
}

/** Nothing where only one edition was searched. */
function editionLinks(editions: EditionLink[], words: SearchWords): HTMLParagraphElement[] {
  if (editions.length === 0) return [];
  const links = editions.flatMap(({ label, href }) => [', ', element('a', { href }, label)]);
  const attributes = { class: 'search-editions', 'data-search-editions': '' };
  return [element('p', attributes, `${words.edition.inEditions} `, ...links.slice(1))];
}

function excerpt(segments: Segment[]): HTMLParagraphElement {
  const pieces = segments.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));
  return element('p', { class: 'search-excerpt' }, ...pieces);
}
