import { describe, expect, it } from 'vitest';
import { dressText, practiceText } from '../../helpers/dressing.ts';
import { words } from '../../helpers/editions.ts';
import { findAll } from '../../helpers/html.ts';

const INSIDE =
  '<Why>\n\nIt helps.\n\n</Why>\n<How>\n\n- Meet.\n\n</How>\n<Check>Did they meet?</Check>';
const dressed = () => dressText(`## A [#a]\n\n${practiceText('sign', 'Sign one plan', INSIDE)}`);

describe('a practice on a page', () => {
  it('is a section with its own address, name and heading', async () => {
    const { html } = await dressed();
    const [practice] = findAll(html, '[dataPractice]');
    expect(practice!.element.tagName).toBe('section');
    expect(practice!.properties).toMatchObject({
      id: 'sign',
      dataPractice: 'sign',
      dataAuthority: 'recommended',
      ariaLabel: 'Sign one plan',
    });
    expect(findAll(html, 'h3').map(({ text }) => text)).toEqual(['P1 Sign one plan']);
  });

  it('says in words who stands behind it, with a link to the legend', async () => {
    const { html } = await dressed();
    expect(findAll(html, '.authority').map(({ text }) => text)).toEqual([
      words.authority.recommended.name,
    ]);
    expect(html).toContain('href="/about/authority.html#recommended"');
  });

  it('names its parts', async () => {
    const { html } = await dressed();
    expect(findAll(html, '.part-name').map(({ text }) => text)).toEqual([
      words.page.why,
      words.page.how,
      words.page.checks,
    ]);
  });

  it('has a box to tick for every check, named by the check', async () => {
    const { html } = await dressed();
    expect(findAll(html, 'input').map(({ properties }) => properties['type'])).toEqual([
      'checkbox',
      'checkbox',
    ]);
    expect(findAll(html, 'label').map(({ text }) => text)).toEqual([
      'Did they meet?',
      'Is it signed?',
    ]);
  });
});
