import { describe, expect, it } from 'vitest';
import { faultPlaces, readText } from '../../helpers/documents.ts';

describe('code', () => {
  it.each([
    ['an import', 'import a from "b"', '1:1 no-code'],
    ['an export', 'export const a = 1', '1:1 no-code'],
    ['an expression', '{1 + 1}', '1:1 no-code'],
    ['an expression in a sentence', 'In {year}.', '1:4 no-code'],
    ['a comment', '{/* later */}', '1:1 no-code'],
    ['a property in braces', '<Note kind={"gap"}>\n\nx\n\n</Note>', '1:7 no-code'],
    ['properties from elsewhere', '<Why {...all} />', '1:6 no-code'],
  ])('is refused: %s', async (_, text, place) => {
    expect(await faultPlaces(text)).toContain(place);
  });

  it('is not what an escaped brace or a quoted property is', async () => {
    expect((await readText('A brace: \\{.')).body).toBe('<p>A brace: {.</p>');
  });
});
