import { describe, expect, it } from 'vitest';
import { comparePages } from '../../../src/editions/redline/compare.ts';
import { redlineHtml } from '../../../src/editions/redline/redline-html.ts';
import { makePage } from '../../helpers/editions.ts';
import { redlineSetting } from '../../helpers/redline-cases.ts';

describe('what a page says about itself', () => {
  it('shows title and summary word by word', () => {
    const redline = comparePages(
      makePage({ title: 'Joint patrols', summary: 'How to plan a patrol.' }),
      makePage({ title: 'Joint and mixed patrols', summary: 'How to plan  a patrol.' }),
    );
    expect(redline.facts.map(({ name }) => name)).toEqual(['title']);
    expect(redline).toMatchObject({ status: 'changed', words: { inserted: 2, deleted: 0 } });
    expect(seen(redline)).toContain('<p class="title edited">Joint <ins>and mixed</ins> patrols');
  });

  it('shows authority, status, dates and the stage of review by their names', () => {
    const redline = comparePages(
      makePage({ authority: 'recommended', details: { status: 'in force', in_force: '2007-10' } }),
      makePage({
        authority: 'binding',
        details: { status: 'superseded', in_force: '2007-11' },
        review: { stage: 'approved', by: 'A. Expert', on: '2026-11-22', of: 'sha256:0' },
      }),
    );
    expect(redline.words).toEqual({ inserted: 0, deleted: 0 });
    const html = seen(redline);
    expect(html).toContain('<del>Recommended by a standard-setter</del> <ins>Binding law</ins>');
    expect(html).toContain('<dt>Status</dt><dd><del>In force</del> <ins>Superseded</ins></dd>');
    expect(html).toContain('<del>October 2007</del> <ins>November 2007</ins>');
    expect(html).toContain('<ins>Reviewed by A. Expert on 22 November 2026.</ins>');
  });

  it('shows relations that came and went, and none that only moved in the list', () => {
    const redline = comparePages(
      makePage({ relations: [serves('aims/4.1'), serves('aims/4.2'), seeAlso('guides/old')] }),
      makePage({ relations: [serves('aims/4.2'), seeAlso('guides/new'), serves('aims/4.5')] }),
      new Map([['guides/old', 'guides/new']]),
    );
    expect(redline.relations).toEqual({
      removed: [serves('aims/4.1')],
      added: [serves('aims/4.5')],
    });
    expect(seen(redline)).toContain('<dt>Aims it serves</dt><dd><ins>aims/4.5</ins></dd>');
  });

  it('leaves out what no reader acts on', () => {
    const before = makePage({ updated: '2026-01-01', topics: ['a'], words: 3 });
    const after = makePage({ updated: '2026-02-01', topics: ['b'], words: 4 });
    expect(comparePages(before, after).status).toBe('unchanged');
  });

  it('knows new and withdrawn pages', () => {
    const page = makePage({ body: '<p>Three short words.</p>' });
    expect(comparePages(null, page)).toMatchObject({
      status: 'new',
      before: null,
      after: 'guides/joint-patrols',
      words: { inserted: 3, deleted: 0 },
    });
    expect(comparePages(page, null)).toMatchObject({
      status: 'withdrawn',
      words: { inserted: 0, deleted: 3 },
    });
  });
});

/** The redline without what only screen readers hear. */
function seen(redline: ReturnType<typeof comparePages>): string {
  return redlineHtml(redline, redlineSetting)
    .replaceAll(/<span class="heard">[^<]*<\/span>/g, '')
    .replaceAll(/<span class="between">( )<\/span>/g, '$1');
}

const serves = (target: string) => ({ type: 'serves' as const, target });
const seeAlso = (target: string) => ({ type: 'see_also' as const, target });
