import { parseSearchWords, printSearchWords } from '../../views/search-words.ts';

/** The words of the search as a package has them: its search offers no edition that the package lacks. */
export function packageWords(script: string, lang: string, shelves: ReadonlySet<string>): string {
  const words = parseSearchWords(script);
  const editions = words.editions.filter(({ id }) => shelves.has(`${id}/${lang}`));
  return editions.length === words.editions.length
    ? script
    : printSearchWords({ ...words, editions });
}
