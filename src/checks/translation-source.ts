import { hashOfBody } from '../records/body-hash.ts';
import { site } from '../site.ts';
import { pageId } from './catalogue.ts';
import type { PageFile } from '../manuscript/page-file.ts';
import type { Rule } from './rule.ts';

export const translationSource: Rule = {
  name: 'translation-source',
  summary:
    'A translation goes by the name of the page that it was made from and says in `translates` from which text; other pages do not.',
  find({ pages }) {
    const [first] = site.languages;
    const originals = new Map(
      pages.filter(({ lang }) => lang === first).map((page) => [pageId(page), page]),
    );
    return pages.flatMap((page) => {
      const message =
        page.lang === first ? wrongOriginal(page) : wrongTranslation(page, originals, first);
      return message
        ? [{ path: page.path, position: page.locate(['translates'], 'key'), message }]
        : [];
    });
  },
};

function wrongOriginal({ data }: Page): string | null {
  return data.translates
    ? 'This page is no translation: translations are made from it. Remove `translates`.'
    : null;
}

function wrongTranslation(
  page: Page,
  originals: ReadonlyMap<string, Page>,
  first: string,
): string | null {
  const original = originals.get(pageId(page));
  if (!original)
    return `There is no page content/${first}/${pageId(page)}.mdx that this is a translation of. Give the file the name of that page.`;
  if (page.data.translates || !original.document) return null;
  const hash = hashOfBody(original.document.body);
  return `A translation says from which text it was made, so that readers see when that has changed. If it was made from ${original.path} as it is now, write \`translates: ${hash}\`.`;
}

type Page = PageFile<{ translates?: string | undefined }>;
