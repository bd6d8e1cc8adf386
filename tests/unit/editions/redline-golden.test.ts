import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { comparePages } from '../../../src/editions/redline/compare.ts';
import { redlineHtml } from '../../../src/editions/redline/redline-html.ts';
import { inLines, pageWith, redlineSetting } from '../../helpers/redline-cases.ts';

const folder = join(import.meta.dirname, '../../fixtures/redline');

/** `REWRITE_GOLDENS=1` writes what comes out as what is expected: read it before it is kept. */
const isRewriting = Boolean(process.env['REWRITE_GOLDENS']);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    elements: ['html5'],
  }),
);

describe('the redline of', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const page = (side: string) => {
      const text = read(name, `${side}.html`);
      return text === null ? null : pageWith(text);
    };
    const renamed = new Map<string, string>(
      Object.entries(JSON.parse(read(name, 'renamed.json') ?? '{}') as Record<string, string>),
    );
    const redline = comparePages(page('before'), page('after'), renamed);
    const html = inLines(redlineHtml(redline, redlineSetting));
    if (isRewriting) writeFileSync(join(folder, name, 'expected.html'), html);
    expect(html).toBe(read(name, 'expected.html'));
  });

  it.each(readdirSync(folder))('%s is valid HTML', async (name) => {
    const { results } = await validator.validateString(read(name, 'expected.html')!);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

function read(name: string, file: string): string | null {
  const path = join(folder, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
