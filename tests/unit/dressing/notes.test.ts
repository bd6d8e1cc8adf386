import { describe, expect, it } from 'vitest';
import { dressText, practiceText } from '../../helpers/dressing.ts';
import { words } from '../../helpers/editions.ts';
import { findAll } from '../../helpers/html.ts';
import { makeSource } from '../../helpers/sources.ts';

const sources = {
  treaty: makeSource({
    title: 'River treaty',
    issuer: 'A council',
    symbol: 'C/1',
    date: '2001-05-04',
  }),
  handbook: makeSource({ title: 'Handbook', seen: 'recalled' }),
};
const addresses = {
  'sources/treaty': '/draft/en/sources/treaty.html',
  'sources/handbook': '/draft/en/sources/handbook.html',
};
const dress = async (markdown: string) => (await dressText(markdown, { sources, addresses })).html;
const markers = (html: string) => findAll(html, '.cite').map(({ text }) => text);
const notes = (html: string) =>
  findAll(html, '.notes').flatMap(({ element }) =>
    element.children.map((item) => ('properties' in item ? item.properties['id'] : '')),
  );

describe('citations on a page', () => {
  it('are numbered in the order in which they are read', async () => {
    const html = await dress('One [@treaty]. Two [@handbook, p. 2].');
    expect(markers(html)).toEqual(['1', `2 ${words.page.recalled}`]);
    expect(findAll(html, '.cite')[0]!.properties).toMatchObject({
      href: '#n1',
      dataCite: 'treaty',
    });
  });

  it('keep their number where the same place is cited again', async () => {
    const html = await dress(
      'One [@treaty, art. 1]. Two [@treaty, art. 2]. Again [@treaty, art. 1].',
    );
    expect(markers(html)).toEqual(['1', '2', '1']);
    expect(notes(html)).toEqual(['n1', 'n2']);
  });

  it('have their note beside the section where they are first cited', async () => {
    const html = await dress(
      `## A [#a]\n\nOne [@treaty].\n\n${practiceText('b', 'Sign', 'Two [@handbook].')}\n\n## C [#c]\n\nAgain [@treaty], three [@treaty, art. 3].\n`,
    );
    const units = findAll(html, '.unit').map(({ element }) => JSON.stringify(element));
    expect(units.map((unit) => [...unit.matchAll(/"id":"(n\d)"/g)].map(([, id]) => id))).toEqual([
      ['n1'],
      ['n2'],
      ['n3'],
    ]);
  });

  it('link to their note, and the note back to where it was first cited', async () => {
    const html = await dress('One [@treaty]. Again [@treaty].');
    expect(findAll(html, '.back').map(({ properties }) => properties['href'])).toEqual(['#c1']);
    expect(html.match(/id="c1"/g)).toHaveLength(1);
  });

  it('say in the text that a source is only recalled', async () => {
    expect(markers(await dress('One [@handbook].'))).toEqual([`1 ${words.page.recalled}`]);
  });

  it('stand close to the word before them', async () => {
    expect(await dress('One [@treaty] and two\n[@treaty, art. 2].')).toMatch(/One<a .*and two<a /s);
  });
});

describe('a note', () => {
  const texts = async (markdown: string) =>
    findAll(await dress(markdown), 'li').map(({ text }) => text);

  it('names issuer, title, symbol, date and place, and what the editors read', async () => {
    expect(await texts('One [@treaty, art. 3].')).toEqual([
      `1 A council, River treaty, C/1, 4 May 2001, art. 3; ${words.seen.full}.`,
    ]);
  });

  it('links to the page of the source', async () => {
    expect(await dress('One [@treaty].')).toContain(
      '<a href="/draft/en/sources/treaty.html"><cite>',
    );
  });

  it('refers back to the first note on the same source', async () => {
    expect(
      (await texts('One [@treaty, art. 1]. Two [@treaty, art. 2]. Three [@treaty].')).slice(1),
    ).toEqual(['2 As note 1, art. 2.', '3 As note 1.']);
  });

  it('stands even for a source that the edition lacks', async () => {
    expect(await texts('One [@lost, p. 2].')).toEqual(['1 lost, p. 2.']);
  });
});
