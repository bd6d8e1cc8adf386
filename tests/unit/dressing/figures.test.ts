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
