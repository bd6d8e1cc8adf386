/** Files entries under their first letter, in the order of the language; what begins with no letter comes first, under `0–9`. */
export function alphabet<Item extends { title: string }>(
  entries: Item[],
  lang: string,
): Letter<Item>[] {
  const collator = new Intl.Collator(lang);
  const letters = new Map<string, Item[]>();
  for (const entry of [...entries].sort((a, b) => collator.compare(a.title, b.title))) {
    const letter = letterOf(entry.title);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, filed]) => ({
    letter,
    id: `letter-${letter.replace('–', '-')}`,
    entries: filed,
  }));
}

function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '0–9';
}

interface Letter<Item> {
  letter: string;
  /** Id of its heading. */
  id: string;
  entries: Item[];
}
