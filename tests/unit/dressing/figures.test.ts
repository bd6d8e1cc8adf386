import { describe, expect, it } from 'vitest';
import { dressText } from '../../helpers/dressing.ts';
import { findAll, wordsOf } from '../../helpers/html.ts';

const figure = (kind: string, list: string) =>
  dressText(`<Figure kind="${kind}" title="What happened">\n\n${list}\n\n</Figure>\n`);

describe('a timeline', () => {
  it('is drawn to scale, one dot an entry, and hidden from screen readers', async () => {
    const { html } = await figure('timeline', '- 2000: begins\n- 2005-07: grows\n- 2010: ends');
    const dots = findAll(html, '.dot').map(({ properties }) => Number(properties['cx']));
    expect(dots).toHaveLength(3);
    expect((dots[1]! - dots[0]!) / (dots[2]! - dots[0]!)).toBeCloseTo(0.55, 1);
    expect(findAll(html, 'svg')[0]!.properties['ariaHidden']).toBe('true');
  });

  it('keeps its list as text, with the dates in words', async () => {
    const { html } = await figure('timeline', '- 2003-05: conference\n- 2007-11-06: end');
    expect(findAll(html, 'li').map(({ text }) => text)).toEqual([
      'May 2003: conference',
      '6 November 2007: end',
    ]);
  });

  it('keeps every dot inside the drawing, whatever the years', async () => {
    const { html } = await figure('timeline', '- 1815: a\n- 1991-12: b\n- 2025-12: c');
    const [, , width] = String(findAll(html, 'svg')[0]!.properties['viewBox']).split(' ');
    for (const { properties } of findAll(html, '.dot')) {
      expect(Number(properties['cx'])).toBeGreaterThan(0);
      expect(Number(properties['cx'])).toBeLessThan(Number(width));
    }
  });

  it('stays a plain list where an entry has no date, or where there is only one', async () => {
    expect((await figure('timeline', '- 2003: a\n- later: b')).html).not.toContain('<svg');
    expect((await figure('timeline', '- 2003: a')).html).not.toContain('<svg');
  });
});

describe('periods', () => {
  const drawn = () =>
    figure('periods', '- 2000/2004: long\n- 2002-07/2002-09: short\n- 2005/..: still on');

  it('have a bar to scale above each item, and one scale of years', async () => {
    const { html } = await drawn();
    const bars = findAll(html, 'rect').map(({ properties }) => properties);
    const [long, short] = bars.map(({ width }) => Number(width));
    expect(bars).toHaveLength(3);
    expect(long! / short!).toBeCloseTo(5 / 0.25, -1);
    expect(findAll(html, '.scale')).toHaveLength(1);
  });

  it('show what has not ended as unfinished, up to the end of the scale', async () => {
    const { html } = await drawn();
    const rect = findAll(html, 'rect').at(-1);
    const [axis] = findAll(html, '.axis');
    expect(findAll(html, '.open')).toHaveLength(1);
    const end = Number(rect!.properties['x']) + Number(rect!.properties['width']);
    expect(String(axis!.properties['d'])).toContain(`H${end}`);
  });

  it('keep their list as text, with the spans in words', async () => {
    const { html } = await drawn();
    expect(findAll(html, 'li').map(({ text }) => text)).toEqual([
      '2000 to 2004: long',
      'July to September 2002: short',
      'since 2005: still on',
    ]);
  });
});

describe('other figures', () => {
  it('keep their caption and list', async () => {
    const { html } = await figure('process', '1. Plan\n2. Sign');
    expect(wordsOf(html)).toBe('What happened Plan Sign');
    expect(findAll(html, '.process')).toHaveLength(1);
  });

  it('may scroll where they are tables', async () => {
    const { html } = await dressText(
      '<Table caption="Texts">\n\n| B |\n| --- |\n| c |\n\n</Table>',
    );
    const [frame] = findAll(html, '.scroll');
    expect(frame!.element.children).toMatchObject([{ tagName: 'table' }]);
  });
});

describe('everything dressed', () => {
  it('carries no style, which the policy of the site forbids', async () => {
    const { html } = await figure('timeline', '- 2003: a\n- 2004: b');
    expect(html).not.toContain('style=');
  });
});
