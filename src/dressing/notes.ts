import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { noteParts } from '../citations/note-parts.ts';
import { fill } from '../wording/fill.ts';
import type { Setting } from './setting.ts';
import type { Unit } from './units.ts';
import type { Element, ElementContent } from 'hast';

/**
 * Turns citations into numbered links and puts their notes at the end of the unit they stand in. A note is one source with
 * one locator; cited again it keeps its number, and a further place in the same source refers back to the first note.
 */
export function placeNotes(units: Unit[], setting: Setting): void {
  const notes = new Map<string, number>();
  const sources = new Map<string, number>();
  for (const unit of units) {
    const fresh: Element[] = [];
    visit(unit.element, { tagName: 'span' }, (node, index, parent) => {
      const { dataCite, dataLocator } = node.properties;
      if (!dataCite || !parent || index === undefined) return;
      const cited = {
        source: String(dataCite),
        locator: dataLocator ? String(dataLocator) : undefined,
      };
      const key = JSON.stringify(cited);
      const isNew = !notes.has(key);
      const number = notes.get(key) ?? notes.size + 1;
      if (isNew) {
        notes.set(key, number);
        fresh.push(note(number, cited, sources.get(cited.source), setting));
        if (!sources.has(cited.source)) sources.set(cited.source, number);
      }
      parent.children[index] = marker(number, cited.source, isNew, setting);
      closeUp(parent.children as ElementContent[], index);
    });
    if (fresh.length > 0) unit.element.children.push(noteList(fresh, setting));
  }
}

function marker(
  number: number,
  source: string,
  isFirst: boolean,
  { source: find, words }: Setting,
): Element {
  const recalled = find(source)?.seen === 'recalled';
  const name = fill(words.page.note, { number });
  return h(
    'a.cite',
    {
      href: `#n${number}`,
      dataCite: source,
      dataPagefindIgnore: '',
      ariaLabel: recalled ? `${name} ${words.page.recalled}` : name,
      ...(isFirst && { id: `c${number}` }),
    },
    recalled ? `${number} ${words.page.recalled}` : String(number),
  );
}

/** No space stands before a marker; one that follows another directly is marked, so that a thin gap can part them. */
function closeUp(siblings: ElementContent[], index: number): void {
  const before = siblings[index - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  const neighbour = before?.type === 'text' && before.value === '' ? siblings[index - 2] : before;
  const follows = neighbour?.type === 'element' && Boolean(neighbour.properties['dataCite']);
  if (follows) (siblings[index] as Element).properties['className'] = ['cite', 'next'];
}

function noteList(notes: Element[], { words }: Setting): Element {
  return h('ol.notes', { ariaLabel: words.page.notes, dataPagefindIgnore: '' }, notes);
}

function note(
  number: number,
  cited: Cited,
  earlier: number | undefined,
  setting: Setting,
): Element {
  const { words } = setting;
  const back = h(
    'a.back',
    { href: `#c${number}`, ariaLabel: `${number}: ${words.page.back}` },
    String(number),
  );
  const place = cited.locator ? `, ${cited.locator}` : '';
  const body = earlier
    ? [
        h('a', { href: `#n${earlier}` }, fill(words.page['as-note'], { number: earlier })),
        `${place}.`,
      ]
    : fullNote(cited.source, place, setting);
  return h('li', { id: `n${number}`, value: number }, [back, ' ', ...body]);
}

function fullNote(
  id: string,
  place: string,
  { source: find, addressOf, lang, words }: Setting,
): (Element | string)[] {
  const source = find(id);
  if (!source) return [`${id}${place}.`];
  const { issuer, title, symbol, date } = noteParts(source, lang);
  const details = [symbol, date]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
  return [
    ...(issuer ? [`${issuer}, `] : []),
    h('a', { href: addressOf(`sources/${id}`) }, [h('cite', title)]),
    `${details}${place}; `,
    h('span.seen', { dataSeen: source.seen }, words.seen[source.seen]),
    '.',
  ];
}

interface Cited {
  source: string;
  locator: string | undefined;
}
