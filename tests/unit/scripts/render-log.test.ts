import { expect, it } from 'vitest';
import { renderTimes, usualTime } from '../../../scripts/bench/render-log.ts';

const PRINTED = [
  '\u001B[34m▶\u001B[39m src/pages/[edition]/[lang]/[collection]/[slug].astro',
  '  \u001B[34m├─\u001B[39m \u001B[2m/2026.1/en/guides/page-0.html\u001B[22m \u001B[31m(+1.25s)\u001B[39m ',
  '  ├─ /2026.1/en/lessons/page-3.html (+12ms) ',
  '  ├─ /2026.10/en/lessons/page-3.html (+99ms) ',
  '  ├─ /2026.1/en/glossary/alert.html (+99ms) ',
  '  └─ /draft/en/guides/page-0.html (+8ms) ',
].join('\n');

it('the times of the pages of one edition are read from what a build prints', () => {
  expect(renderTimes(PRINTED, '2026.1')).toEqual([1250, 12]);
  expect(renderTimes(PRINTED, 'draft')).toEqual([8]);
});

it('the usual time leaves out the slowest twentieth', () => {
  expect(usualTime([1000, ...Array.from({ length: 19 }, () => 10)])).toBe(10);
  expect(usualTime([10, 20])).toBe(15);
});
