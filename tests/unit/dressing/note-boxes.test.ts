import { describe, expect, it } from 'vitest';
import { dressText } from '../../helpers/dressing.ts';
import { words } from '../../helpers/editions.ts';
import { findAll } from '../../helpers/html.ts';

describe('a boxed note', () => {
  it.each(['conflict', 'gap', 'unchecked', 'caution', 'naming'] as const)(
    'says in words what it is about: %s',
    async (kind) => {
      const { html } = await dressText(`<Note kind="${kind}">\n\nText.\n\n</Note>`);
      const [box] = findAll(html, 'aside');
      expect(box!.element.children[0]).toMatchObject({ tagName: 'p' });
      expect(findAll(html, 'p').map(({ text }) => text)).toEqual([words.note[kind], 'Text.']);
    },
  );
});
