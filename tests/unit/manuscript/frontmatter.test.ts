import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/manuscript/frontmatter.ts';
import { pageSchemas } from '../../../src/schemas/content.ts';
import { schemaFaults } from '../../../src/schemas/fault.ts';

describe('the frontmatter of a page', () => {
  it('is what stands between two lines of three hyphens', () => {
    const page = splitFrontmatter('---\ntitle: Patrols\n---\n\nText.\n')!;
    expect(page.frontmatter.value).toEqual({ title: 'Patrols' });
    expect(page.frontmatter.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(page.body).toBe('\nText.\n');
  });

  it('may have Windows line ends', () => {
    const page = splitFrontmatter('---\r\ntitle: Patrols\r\nlevel: low\r\n---\r\nText.\r\n')!;
    expect(page.frontmatter.value).toEqual({ title: 'Patrols', level: 'low' });
    expect(page.frontmatter.locate(['level'])).toEqual({ line: 3, column: 8 });
    expect(page.body).toBe('Text.\r\n');
  });

  it('ends at the first such line, not at a rule in the text', () => {
    expect(splitFrontmatter('---\na: b\n---\nText\n\n---\n\nMore')!.body).toBe(
      'Text\n\n---\n\nMore',
    );
  });

  it('may be empty, and the text too', () => {
    expect(splitFrontmatter('---\n---\n')).toMatchObject({
      frontmatter: { value: null },
      body: '',
    });
  });

  it('is missing where the file opens with anything else or never closes it', () => {
    expect(splitFrontmatter('# Patrols\n\n---\na: b\n---\n')).toBeNull();
    expect(splitFrontmatter('\n---\na: b\n---\n')).toBeNull();
    expect(splitFrontmatter('---\ntitle: Patrols\n\nText.\n')).toBeNull();
    expect(splitFrontmatter('')).toBeNull();
  });

  it('never makes the check fall over, whatever a writer types', () => {
    const line = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('title', 'topics', 'review', 'aims', 'see_also'), fc.string())
        .map(([name, value]) => `${name}: ${value}`),
      fc.constantFrom(
        '---',
        'title: *a*',
        '  stage: unreviewed',
        "aims: ['4.1']",
        '- x',
        '? a',
        '<<: b',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const page = splitFrontmatter(['---', ...lines, '---', 'Text.'].join('\n'));
        if (!page || page.frontmatter.faults.length > 0) return;
        for (const { path, message } of schemaFaults(pageSchemas.guides, page.frontmatter.value)) {
          expect(message).not.toBe('');
          expect(page.frontmatter.locate(path).line).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
