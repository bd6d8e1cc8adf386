import { describe, expect, it } from 'vitest';
import { makeRecord, recordId } from '../../../src/records/page-record.ts';
import { pageSchemas } from '../../../src/schemas/content.ts';
import { readText } from '../../helpers/documents.ts';
import type { Frontmatter } from '../../../src/schemas/content.ts';

const common = {
  title: 'Joint patrols',
  summary: 'How two border services plan a patrol together, and what both write down.',
  topics: ['patrols'],
  audiences: ['border-guard'],
  updated: '2026-01-10',
  review: { stage: 'unreviewed' },
};

async function record(collection: 'guides' | 'standards', fields: object, text = '') {
  const data = pageSchemas[collection].parse({ ...common, ...fields }) as Frontmatter;
  const document = await readText(text);
  return makeRecord({ lang: 'en', collection, slug: 'a', data, document });
}

describe('a page record', () => {
  it('holds the relations that the frontmatter writes, aims among them', async () => {
    const { relations } = await record('guides', {
      aims: ['4.2', '4.5'],
      level: 'tactical',
      implements: ['standards/treaty'],
      see_also: ['lessons/river#context'],
    });
    expect(relations).toEqual([
      { type: 'serves', target: 'aims/4.2' },
      { type: 'serves', target: 'aims/4.5' },
      { type: 'implements', target: 'standards/treaty' },
      { type: 'see_also', target: 'lessons/river#context' },
    ]);
  });

  it('holds the details of its collection and no empty ones', async () => {
    const page = await record('standards', {
      issuer: 'A council',
      authority: 'commitment',
      status: 'in force',
      binds: 'All States that took part.',
    });
    expect(page.authority).toBe('commitment');
    expect(page.details).toEqual({
      issuer: 'A council',
      status: 'in force',
      binds: 'All States that took part.',
    });
  });

  it('has no authority of its own where its collection has none', async () => {
    expect(await record('guides', { aims: ['4.1'], level: 'tactical' })).not.toHaveProperty(
      'authority',
    );
  });

  it('gives each practice the citations that stand in it', async () => {
    const { practices, citations } = await record(
      'guides',
      { aims: ['4.1'], level: 'tactical' },
      'Before [@a].\n\n<Practice id="sign" title="Sign" authority="practice">\n\nSign [@b, p. 1].\n\n<Check>Signed [@c]?</Check>\n</Practice>\n',
    );
    expect(practices).toEqual([
      {
        id: 'sign',
        title: 'Sign',
        authority: 'practice',
        statement: 'Sign.',
        checks: ['Signed?'],
        citations: [{ source: 'b', locator: 'p. 1' }, { source: 'c' }],
      },
    ]);
    expect(citations.map(({ source }) => source)).toEqual(['a', 'b', 'c']);
  });

  it('says nothing of where things stood in the file', async () => {
    const page = await record('guides', { aims: ['4.1'], level: 'tactical' }, '## A [#a]\n\n[@b]');
    expect(JSON.stringify(page)).not.toContain('position');
  });

  it('is called by collection and slug', () => {
    expect(recordId({ collection: 'guides', slug: 'a' })).toBe('guides/a');
  });
});
