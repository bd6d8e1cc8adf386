import { expect, it } from 'vitest';
import { knownNames } from '../../../src/claims/known-names.ts';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';

it('are of the site, its pages and the terms written with capitals, as whole words and the longest first', async () => {
  const { harmless, countries } = knownNames(await readManuscript('tests/fixtures/good/content'));
  const without = (text: string) => text.replaceAll(harmless, '…');
  expect(without('Open & Secure asks for API data')).toBe('… asks for … data');
  expect(without('River treaty, APIS and joint patrols')).toBe('…, APIS and joint patrols');
  expect(countries).toContain('Albania');
});
