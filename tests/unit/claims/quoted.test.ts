import { expect, it } from 'vitest';
import { quoted } from '../../../src/claims/quoted.ts';

it('quotes a short text whole, and a long one up to the end of a word', () => {
  expect(quoted('They met.')).toBe('"They met."');
  expect(quoted('They met at the river.', 12)).toBe('"They met at …"');
});
