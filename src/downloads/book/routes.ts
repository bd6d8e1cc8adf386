import { parseAddress } from '../../addresses/address.ts';
import { recordId } from '../../records/page-record.ts';
import type { Book } from './book.ts';
import type { Source } from '../../schemas/source.ts';

/** Makes the way from an address of the site to the file of a book that has what is there; undefined where it has not. */
export function routesOf(book: Book): Routes {
  const files = new Set(book.pages.map(({ record }) => recordId(record)));
  const collections = book.guide ? [] : book.pages.map(({ record }) => record.collection);
  for (const collection of collections) files.add(`${collection}/index`);
  return (address) => {
    const legend = /^\/about\/authority\.html(#.+)?$/.exec(address);
    if (legend) return `${LEGEND}${legend[1] ?? ''}`;
    const parsed = parseAddress(address);
    if (!parsed || parsed.edition !== book.library.edition.id) return undefined;
    const { collection = '', slug, anchor } = parsed;
    if (files.has(`${collection}/${slug}`))
      return `${collection}/${slug}.xhtml${anchor ? `#${anchor}` : ''}`;
    return entryIn(book, collection, slug) ?? aimIn(files, book, collection, slug);
  };
}

/** File of the sources of one kind: one for each in the whole book, whose list is long, one for all in that of a guide. */
export function sourceFile({ guide }: Book, kind: Source['kind']): string {
  return guide ? SOURCES : `sources/${kind}.xhtml`;
}

export const LEGEND = 'legend.xhtml';
export const GLOSSARY = 'glossary.xhtml';
export const SOURCES = 'sources.xhtml';

function entryIn(book: Book, collection: string, slug: string): string | undefined {
  if (collection === 'glossary' && slug === 'index') return GLOSSARY;
  if (collection === 'sources' && slug === 'index') return SOURCES;
  if (collection === 'glossary' && book.terms.has(slug)) return `${GLOSSARY}#term-${slug}`;
  if (collection !== 'sources' || !book.sources.has(slug)) return undefined;
  return `${sourceFile(book, book.library.sources.get(slug)!.kind)}#source-${slug}`;
}

/** An aim has a page of its own on the site; in the book it is a section of the page of all aims. */
function aimIn(files: Set<string>, { library }: Book, collection: string, slug: string) {
  const aim = collection === 'aims' && library.aims.find(({ id }) => id === slug);
  return aim && files.has('concept/aims') ? `concept/aims.xhtml#${aim.section}` : undefined;
}

/** Gives the place in the book, `guides/joint-patrols.xhtml#shared-plan`, of a root-absolute address of the site. */
export type Routes = (address: string) => string | undefined;
