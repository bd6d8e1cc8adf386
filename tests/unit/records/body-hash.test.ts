import { expect, it } from 'vitest';
import { hashOfBody } from '../../../src/records/body-hash.ts';

it('a text has one hash in the draft and, with the ids of its paragraphs, in an edition', () => {
  const draft = hashOfBody('<h2 id="one">One</h2>\n<p>Text.</p>');
  expect(draft).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(hashOfBody('<h2 id="one">One</h2>\n<p id="p-1-1">Text.</p>')).toBe(draft);
});

it('another text or another id has another hash', () => {
  const hashes = ['<p>Text.</p>', '<p>Text!</p>', '<h2 id="a">T</h2>', '<h2 id="b">T</h2>'];
  expect(new Set(hashes.map(hashOfBody)).size).toBe(4);
});
