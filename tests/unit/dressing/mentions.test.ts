import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/dressing/mentions.ts';
import { dressText } from '../../helpers/dressing.ts';
import { makeTerm } from '../../helpers/editions.ts';
import { findAll } from '../../helpers/html.ts';

const terms = [
  makeTerm('api', { term: 'advance passenger information', acronym: 'API' }),
  makeTerm('patrol', { term: 'joint patrol', aliases: ['mixed patrol'] }),
  makeTerm('patrol-line', { term: 'joint patrol line' }),
  makeTerm('id-art', { term: 'ID-Art' }),
];
const mentions = async (markdown: string) => {
  const { html } = await dressText(markdown, { terms });
  return findAll(html, '.term').map(({ text }) => text);
};

describe('mentions of terms', () => {
  it('are linked where they stand first, by any of their names', async () => {
    expect(await mentions('A mixed patrol, a joint patrol and a mixed patrol.')).toEqual([
      'mixed patrol',
    ]);
    expect(await mentions('API is advance passenger information.')).toEqual(['API']);
  });

  it('are linked across paragraphs once only, and listed in order', async () => {
    const { html, terms: listed } = await dressText(
      '## A [#a]\n\nSend API data.\n\n- A joint patrol.\n\nAPI again.\n',
      { terms },
    );
    expect(findAll(html, '.term').map(({ properties }) => properties['href'])).toEqual([
      '#term-api',
      '#term-patrol',
    ]);
    expect(listed).toEqual(['api', 'patrol']);
  });

  it('keep the letters that stand in the text', async () => {
    expect(await mentions('Joint Patrol first.')).toEqual(['Joint Patrol']);
  });

  it('are found in capitals only where the name is an acronym', async () => {
    expect(await mentions('The api of a web site. An Api.')).toEqual([]);
  });

  it('are whole words', async () => {
    expect(await mentions('RAPID and API-like things; a joint patrolling.')).toEqual([]);
    expect(await mentions('(API), "joint patrol"!')).toEqual(['API', 'joint patrol']);
  });

  it('are found in the English plural', async () => {
    expect(await mentions('APIs and joint patrols.')).toEqual(['APIs', 'joint patrols']);
  });

  it('are of the longest name that fits', async () => {
    expect(await mentions('Along the joint patrol line.')).toEqual(['joint patrol line']);
    const { terms: listed } = await dressText('Along the joint patrol line.', { terms });
    expect(listed).toEqual(['patrol-line']);
  });

  it('are never linked in headings, links, captions and tables', async () => {
    const text = `## API rules [#a]

[A joint patrol](https://example.org) passes.

<Table caption="API and PNR">

| API |
| --- |
| joint patrol |

</Table>
`;
    expect(await mentions(text)).toEqual([]);
    expect(await mentions(`${text}\nThen API, then a joint patrol.`)).toEqual([
      'API',
      'joint patrol',
    ]);
  });

  it('are linked again where a writer asks for it', async () => {
    const { html } = await dressText('API here. Later [[API]] again, API no more.', { terms });
    const links = findAll(html, '.term');
    expect(links).toHaveLength(2);
    expect(links.map(({ properties }) => properties['id'])).toEqual(['t-api', undefined]);
  });

  it('stay plain words where a writer asks for a term that the edition lacks', async () => {
    const { html } = await dressText('Ask for [[PNR]] data.', { terms });
    expect(html).toContain('Ask for PNR data.');
  });
});

describe('the finder of terms', () => {
  it('finds nothing where there are no terms', () => {
    expect(termFinder([], 'en').find('Any text.')).toEqual([]);
  });

  it('takes signs in names as they are', () => {
    const finder = termFinder([makeTerm('a', { term: 'search (and rescue)' })], 'en');
    expect(finder.find('A search (and rescue) post.')).toMatchObject([{ id: 'a', index: 2 }]);
    expect(finder.find('A search and rescue post.')).toEqual([]);
  });

  it('finds names in other scripts', () => {
    const russian = { ru: { term: 'совместный патруль', aliases: [] } };
    const finder = termFinder([makeTerm('a', { term: 'joint patrol' }, russian)], 'ru');
    expect(finder.find('Это Совместный патруль.').map(({ id }) => id)).toEqual(['a']);
    expect(finder.find('Это совместный патрульный.')).toEqual([]);
  });
});
