import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/editions/redline/read-blocks.ts';
import { comparePages } from '../../../src/editions/redline/compare.ts';
import { pairBlocks } from '../../../src/editions/redline/pairing.ts';
import { redlineHtml } from '../../../src/editions/redline/redline-html.ts';
import { newText, oldText } from '../../../src/editions/redline/sides.ts';
import { pageWith, redlineSetting } from '../../helpers/redline-cases.ts';
import type { RedlineSetting } from '../../../src/editions/redline/redline-setting.ts';
import { linesOfBody, linesOfView, withoutBlanks } from '../../helpers/redline-text.ts';

/** Codes stand for themselves, so that they read the same in a body and in its redline. */
const setting = {
  ...redlineSetting,
  words: {
    ...redlineSetting.words,
    authority: { binding: { name: 'binding' }, practice: { name: 'practice' } },
    note: { gap: 'gap', caution: 'caution' },
  },
} as unknown as RedlineSetting;

describe('a redline', () => {
  it('without its insertions is the old text, without its deletions the new text', () => {
    fc.assert(
      fc.property(versions(), ([before, after]) => {
        const redline = comparePages(pageWith(before), pageWith(after));
        expect(lines(oldText(redline))).toEqual(linesOfBody(before));
        expect(lines(newText(redline))).toEqual(linesOfBody(after));
      }),
      { numRuns: 400 },
    );
  });

  it('as HTML shows the old text to those who ask for it, and the new text likewise', () => {
    fc.assert(
      fc.property(versions(), ([before, after]) => {
        const html = redlineHtml(comparePages(pageWith(before), pageWith(after)), setting);
        expect(withoutBlanks(linesOfView(html, 'old'))).toEqual(withoutBlanks(linesOfBody(before)));
        expect(withoutBlanks(linesOfView(html, 'new'))).toEqual(withoutBlanks(linesOfBody(after)));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Sign one plan [a].', 'Sign one plan [b].'],
    ['Sign one plan [a].', 'Sign one plan.'],
    ['Sign one plan.', 'Sign one plan [a].'],
    ['Sign one plan, today.', 'Sign one plan today.'],
    ['Sign one plan today.', 'Sign one plan, today.'],
    ['Plan it.', 'Sign it.'],
    ['Sign it (twice).', 'Sign it.'],
  ])('puts no space before a mark where either side has none: %s → %s', (...texts) => {
    const [before, after] = texts.map(
      (text) => `<p>${text.replace(/\[(\w)\]/, '<span data-cite="source-$1"></span>')}</p>`,
    );
    const html = redlineHtml(comparePages(pageWith(before!), pageWith(after!)), setting);
    expect(linesOfView(html, 'old')).toEqual([texts[0]!.replace(/\[(\w)\]/, '[source-$1]')]);
    expect(linesOfView(html, 'new')).toEqual([texts[1]!.replace(/\[(\w)\]/, '[source-$1]')]);
  });

  it('of a page with itself shows no change', () => {
    fc.assert(
      fc.property(versions(), ([body]) => {
        const redline = comparePages(pageWith(body), pageWith(body));
        expect(redline).toMatchObject({ status: 'unchanged', moved: 0 });
        expect(redlineHtml(redline, setting)).not.toMatch(/<(?:ins|del)>|class="(?:label|edited)/);
      }),
    );
  });

  it('does not hang on how the text is spaced', () => {
    fc.assert(
      fc.property(versions(), ([body]) => {
        const spaced = body.replaceAll(/ (?![^<]*>)/g, ' \n  ').replaceAll('><', '>\n<');
        const tight = body.replaceAll('><', '> <');
        expect(comparePages(pageWith(tight), pageWith(spaced)).status).toBe('unchanged');
      }),
    );
  });

  it('never fails, whatever a body holds', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '<table>',
      '<tr>',
      '<td>',
      '<b>',
      '</li>',
      '<section data-practice="x">',
      '<pre>',
      '<br>',
      '<figure>',
      '<script>',
      '<svg>',
      '&',
      '<',
    );
    const soup = fc
      .array(fc.oneof(tags, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, soup, (before, after) => {
        redlineHtml(comparePages(pageWith(before), pageWith(after)), setting);
      }),
      { numRuns: 300 },
    );
  });

  it('weighs pairs of blocks in proportion to the text', () => {
    const alike = (count: number, word: string) =>
      Array.from({ length: count }, (_, i) => `<p>Is there a ${word} for post ${i % 7}?</p>`).join(
        '',
      );
    const mixed = (count: number, seed: number) =>
      Array.from({ length: count }, (_, i) => `<p>${paragraph(i * 31 + seed)}</p>`).join('');
    for (const make of [
      (count: number) => [alike(count, 'plan'), alike(count, 'map')],
      (count: number) => [mixed(count, 1), mixed(count, 2)],
    ]) {
      const [small, large] = [200, 800].map((count) => {
        const [before, after] = make(count);
        return pairBlocks(readBlocks(before!), readBlocks(after!)).comparisons;
      });
      expect(small).toBeLessThanOrEqual(200 * 12);
      expect(large).toBeLessThanOrEqual(800 * 12);
    }
  });
});

function lines(text: string): string[] {
  return text.split(/[\n\t]/).filter((line) => line !== '');
}

function paragraph(seed: number): string {
  return Array.from({ length: 12 }, (_, i) => `w${(seed * (i + 3) * 7919) % 301}`).join(' ');
}

/** Two texts that draw on the same passages, some of them reworded. */
function versions(): fc.Arbitrary<[string, string]> {
  return fc.array(block(), { minLength: 1, maxLength: 6 }).chain((pool) => {
    const text = fc
      .array(fc.tuple(fc.nat(pool.length - 1), fc.option(block(), { freq: 4 }), fc.boolean()), {
        maxLength: 8,
      })
      .map((picks) =>
        picks
          .map(([index, other, isReworded]) => {
            const passage = other ?? pool[index]!;
            return isReworded ? passage.replace(/\b(plan|post)\b/, 'order') : passage;
          })
          .join(''),
      );
    return fc.tuple(text, text);
  });
}

function block(): fc.Arbitrary<string> {
  const paragraph = inline().map((text) => `<p>${text}</p>`);
  const item = fc
    .tuple(inline(), fc.option(inline(), { freq: 1 }))
    .map(([text, inner]) => `<li>${text}${inner ? `<ul><li>${inner}</li></ul>` : ''}</li>`);
  const list = fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(item, { minLength: 1, maxLength: 4 }))
    .map(([tag, items]) => `<${tag}>${items.join('')}</${tag}>`);
  const anchor = fc.constantFrom('a', 'b', 'c');
  const heading = fc
    .tuple(fc.constantFrom('h2', 'h3'), anchor, inline())
    .map(([tag, id, text]) => `<${tag} id="${id}">${text}</${tag}>`);
  const note = fc
    .tuple(fc.constantFrom('gap', 'caution'), paragraph)
    .map(([kind, text]) => `<aside data-note="${kind}">${text}</aside>`);
  const practice = fc
    .tuple(anchor, fc.constantFrom('binding', 'practice'), words(), paragraph, list, item)
    .map(
      ([id, authority, title, statement, how, check]) =>
        `<section data-practice="${id}" data-authority="${authority}" data-title="${title}">${statement}<div data-part="how">${how}</div><ul data-part="checks">${check}</ul></section>`,
    );
  return fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 2, arbitrary: list },
    { weight: 2, arbitrary: heading },
    { weight: 1, arbitrary: table() },
    { weight: 1, arbitrary: note },
    { weight: 2, arbitrary: practice },
    { weight: 1, arbitrary: paragraph.map((text) => `<blockquote>${text}</blockquote>`) },
  );
}

function table(): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 3 }).chain((width) => {
    const row = (tag: string) =>
      fc
        .array(inline(), { minLength: width, maxLength: width })
        .map((cells) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`);
    return fc
      .tuple(words(), row('th'), fc.array(row('td'), { minLength: 1, maxLength: 4 }))
      .map(
        ([caption, head, rows]) =>
          `<figure data-figure="table"><figcaption>${caption}</figcaption><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></figure>`,
      );
  });
}

function inline(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: words() },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<span data-cite="bsmc-2005" data-locator="para. 4"></span>',
        '<span data-cite="bsmc-2005"></span>',
        '<em>two words</em>',
        '<strong> with <code>code</code></strong>',
        '<a data-ref="guides/joint-patrols#a">a link</a>',
        '<span data-term="API">API</span>',
      ),
    },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '', ', ', '. ')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.map(([text, gap]) => `${text}${gap}`).join(''));
}

function words(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    ...['plan', 'post', 'patrol', 'the', 'of', 'sign', 'officer', 'план', '28(1)', 'co-operation'],
  );
  return fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
}
