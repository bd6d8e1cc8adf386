import { describe, expect, it } from 'vitest';
import { faultMessages, faultPlaces, readText } from '../../helpers/documents.ts';
import { practiceText } from '../../helpers/dressing.ts';

describe('components', () => {
  it('become elements of the semantic body', async () => {
    const { body } = await readText(
      '<Note kind="gap">\n\nNobody knows.\n\n</Note>\n\n<Figure kind="process" title="Steps">\n\n1. Plan\n\n</Figure>\n',
    );
    expect(body.replaceAll('\n', '')).toBe(
      '<aside data-note="gap"><p>Nobody knows.</p></aside>' +
        '<figure data-figure="process"><figcaption>Steps</figcaption><ol><li>Plan</li></ol></figure>',
    );
  });

  it('that the site does not know are refused, names of the language it is written in too', async () => {
    expect(await faultPlaces('<Practise />\n\n<div>x</div>\n\n<toString />\n\n<>x</>')).toEqual([
      '1:1 unknown-component',
      '3:1 unknown-component',
      '5:1 unknown-component',
      '7:1 unknown-component',
    ]);
    expect(await faultMessages('<Practise />')).toEqual([
      '`<Practise>` is not a component of this site. Did you mean `Practice`?',
    ]);
  });

  it('that are misspelt are told once, not with every part inside them', async () => {
    const text = practiceText('a', 'Sign', '<Why>\n\nSo.\n\n</Why>').replaceAll(
      'Practice',
      'Practise',
    );
    expect(await faultPlaces(text)).toEqual(['1:1 unknown-component']);
  });

  it('want their properties, at the place of each', async () => {
    expect(
      await faultPlaces('<Note kind="warning">\n\nx\n\n</Note>\n\n<Note>\n\nx\n\n</Note>'),
    ).toEqual(['1:7 component-property', '7:1 component-property']);
    expect(await faultPlaces('<Table caption="A" captoin="B">\n\nx\n\n</Table>')).toEqual([
      '1:8 component-property',
      '1:20 component-property',
    ]);
  });
});

describe('a practice', () => {
  it('is known by its id, title, authority, statement and checks, without citations', async () => {
    const { practices } = await readText(
      '## Plan [#plan]\n\n<Practice id="sign" title="Sign one plan" authority="binding">\n\nSign *one* plan\nfor both [@a, p. 4].\n\n<Check>Is it signed [@b]?</Check>\n<Check>\n\nIs it dated?\n\n</Check>\n</Practice>\n',
    );
    expect(practices).toMatchObject([
      {
        id: 'sign',
        title: 'Sign one plan',
        authority: 'binding',
        statement: 'Sign one plan for both.',
        checks: ['Is it signed?', 'Is it dated?'],
        section: 'plan',
      },
    ]);
  });

  it('has one list of checks, wherever they stood', async () => {
    const { body } = await readText(
      practiceText('a', 'Sign', '<Check>First?</Check>\n\n<Why>\n\nSo.\n\n</Why>'),
    );
    expect(body.replaceAll('\n', '')).toMatch(
      /<ul data-part="checks"><li>First\?<\/li><li>Is it signed\?<\/li><\/ul><\/section>$/,
    );
  });

  it('is refused without statement or check', async () => {
    const text =
      '<Practice id="a" title="Sign" authority="practice">\n\n<Why>\n\nSo.\n\n</Why>\n</Practice>';
    expect(await faultPlaces(text)).toEqual(['1:1 practice-shape', '1:1 practice-shape']);
  });

  it('is refused inside anything else, a practice too', async () => {
    expect(await faultPlaces(`<Note kind="gap">\n${practiceText()}\n</Note>`)).toEqual([
      '2:1 practice-shape',
    ]);
    expect(await faultPlaces(practiceText('a', 'Outer', practiceText('b', 'Inner')))).toEqual([
      '5:1 practice-shape',
    ]);
  });

  it('does not lose a check inside another part without a word', async () => {
    const inside = '<How>\n\n- Meet.\n\n<Check>Did they meet?</Check>\n\n</How>';
    expect(await faultPlaces(practiceText('a', 'Sign', inside))).toEqual(['9:1 practice-shape']);
  });

  it('alone may hold Why, How and Check', async () => {
    expect(await faultPlaces('<Why>\n\nSo.\n\n</Why>\n\nText <Check>yes?</Check> text.')).toEqual([
      '1:1 practice-shape',
      '7:6 practice-shape',
    ]);
  });
});
