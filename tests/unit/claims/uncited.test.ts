import { describe, expect, it } from 'vitest';
import { EXCEPTIONS } from '../../../src/claims/exceptions.ts';
import { uncitedStatements } from '../../../src/claims/uncited.ts';
import { readText } from '../../helpers/documents.ts';

const names = { harmless: /API/gu, countries: new Set<string>() };
const uncitedIn = async (markdown: string) =>
  uncitedStatements(await readText(markdown), names).map(({ statement }) => statement.text);

describe('statements that cite nobody', () => {
  it('are told where they hold a number, date or name, each by itself', async () => {
    expect(await uncitedIn('In 2003 they met. They agreed. In Ohrid [@a]. It was May.\n')).toEqual([
      'In 2003 they met.',
      'It was May.',
    ]);
  });

  it('are whole rows in a table', async () => {
    const table =
      '| Year | Who | Source |\n| --- | --- | --- |\n| 2003 | Ohrid | [@a] |\n| 2004 | x | |';
    expect(await uncitedIn(`<Table caption="Years">\n\n${table}\n\n</Table>\n`)).toEqual([
      '2004 | x',
    ]);
  });

  it.each([
    ['heading', '**The Ohrid case.** It went well.\n'],
    ['question', 'Was it 2003?\n'],
    ['introduction', 'In Ohrid they said:\n'],
    ['on-this-page', 'For Ohrid see below.\n'],
    ['indicator', '## Indicators [#indicators]\n\nCount 30 days.\n'],
    ['editors', 'The editors read the text of 2003.\n'],
    ['own-figure', '<Figure kind="process" title="Steps">\n\n1. Ask Ohrid\n\n</Figure>\n'],
    ['not-known', '<Note kind="gap">\n\nNothing is known of 2003.\n\n</Note>\n'],
    ['not-known', '## Unknown [#unknown]\n\nWhat came of Ohrid.\n'],
    ['naming', '<Note kind="naming">\n\nIn line with resolution 1244.\n\n</Note>\n'],
    ['to-be-checked', '<Note kind="unchecked">\n\nCheck this against MC.DOC/2/05.\n\n</Note>\n'],
  ])('may do so for a reason of the kind %s', async (kind, markdown) => {
    expect(EXCEPTIONS.map((each) => each.kind)).toContain(kind);
    expect(await uncitedIn(markdown)).toEqual([]);
  });

  it('may do so in checks and in the steps of an editorial practice, but of no other', async () => {
    const practice = (authority: string) =>
      `<Practice id="one" title="One" authority="${authority}">\n\nDo it [@a].\n\n<How>\n\n- Take 7 days.\n\n</How>\n<Check>Is there a log of 2003?</Check>\n</Practice>\n`;
    expect(await uncitedIn(practice('editorial'))).toEqual([]);
    expect(await uncitedIn(practice('practice'))).toEqual(['Take 7 days.']);
  });

  it('may point to a page of this site, but say nothing else beside it', async () => {
    expect(await uncitedIn('See [the Ohrid case](lessons/ohrid).\n')).toEqual([]);
    expect(await uncitedIn('On Ohrid the page on [reform](lessons/x) says more.\n')).toEqual([]);
    expect(await uncitedIn('It was 2003; see [the case](lessons/ohrid).\n')).toHaveLength(1);
    expect(await uncitedIn('[The case](lessons/ohrid) began in 2003.\n')).toHaveLength(1);
  });

  it('are steps too where the figure cites a source for others', async () => {
    const steps = '1. Ask [@a]\n2. Wait 7 days';
    expect(
      await uncitedIn(`<Figure kind="process" title="Steps">\n\n${steps}\n\n</Figure>\n`),
    ).toEqual(['Wait 7 days']);
  });
});

describe('the kinds of exceptions', () => {
  it('have names of their own, and a reason each', () => {
    const kinds = EXCEPTIONS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(EXCEPTIONS.filter(({ reason }) => !/^[A-Z].+\.$/.test(reason))).toEqual([]);
  });
});
