import { archiveOf } from '../../src/records/archive.ts';
import { openLibrary, type Library } from '../../src/records/library.ts';
import { makeEdition, makePage, makeTerm, words } from './editions.ts';
import { makeSource } from './sources.ts';
import type { EditionEntry } from '../../src/schemas/edition-entry.ts';

/** A published edition with two guides, a lesson and the page of the aims: one of everything that a book has to deal with. */
export function openSmallEdition(errata: EditionEntry['errata'] = []): Library {
  const entries = [{ ...ENTRY, errata }];
  return openLibrary(EDITION, words, [], archiveOf([EDITION], entries, []));
}

const GUIDE = `
<h2 id="purpose">What it is &amp; why</h2>
<p>A joint patrol is led by one officer<span data-cite="treaty" data-locator="art. 3"></span>.</p>
<p>See <a data-ref="lessons/river">the river</a>, <a data-ref="aims/4.1">aim 4.1</a>, <a data-ref="#shared-plan">the plan</a>
and <a href="https://example.org/">elsewhere</a><span data-cite="treaty" data-locator="art. 4"></span>.</p>
<aside data-note="gap"><p>Nobody counted.</p></aside>
<figure data-figure="timeline"><figcaption>Steps</figcaption><ul><li>2003: a</li><li>2005-12: b</li></ul></figure>
<figure data-figure="table"><figcaption>Table</figcaption><table><thead><tr><th scope="col">A</th></tr></thead>
<tbody><tr><td data-align="right">1 &lt; 2</td></tr></tbody></table></figure>
<h2 id="practices">Practices</h2>
<section data-practice="shared-plan" data-title="Sign one plan" data-authority="binding">
<p>Sign it<span data-cite="treaty" data-locator="art. 3"></span>.</p><div data-part="why"><p>So says the report<span data-cite="report"></span>.</p></div>
<ul data-part="checks"><li>Is it signed?</li></ul></section>`;

const EDITION = makeEdition({
  id: '2026.1',
  pages: [
    makePage({
      body: GUIDE,
      citations: [{ source: 'treaty', locator: 'art. 3' }, { source: 'report' }],
      relations: [
        { type: 'serves', target: 'aims/4.1' },
        { type: 'see_also', target: 'guides/rescue' },
      ],
    }),
    makePage({ slug: 'rescue', title: 'Rescue', body: '<p>Short.</p>' }),
    makePage({
      collection: 'lessons',
      slug: 'river',
      title: 'River',
      body: '<p>It <a data-ref="guides/joint-patrols#shared-plan">helped</a><span data-cite="news"></span>.</p>',
    }),
    makePage({
      collection: 'concept',
      slug: 'aims',
      title: 'Aims',
      body: '<h2 id="aim-4-1">Free movement</h2><p>First.</p>',
      details: { aim_sections: [{ id: '4.1', title: 'Free movement', section: 'aim-4-1' }] },
    }),
  ],
  sources: [
    { id: 'news', ...makeSource({ title: 'News of the river', kind: 'news' }) },
    { id: 'report', ...makeSource({ title: 'A report', issuer: 'OSCE', seen: 'recalled' }) },
    { id: 'statute', ...makeSource({ title: 'A statute', kind: 'treaty' }) },
    {
      id: 'treaty',
      ...makeSource({
        title: 'A treaty',
        kind: 'treaty',
        issuer: 'Two States',
        url: 'https://example.org/a?b=1&c=2',
      }),
    },
  ],
  terms: [
    makeTerm(
      'joint-patrol',
      { term: 'joint patrol', definition: 'Officers of two States [@statute, art. 1].' },
      { see_also: ['sar'], page: 'lessons/river' },
    ),
    makeTerm(
      'sar',
      { term: 'search and rescue' },
      { ru: { term: 'поиск и спасание', aliases: [] } },
    ),
  ],
});

const ENTRY = {
  id: '2026.1',
  title: 'First edition',
  date: '2026-11-22',
  sha256: '0'.repeat(64),
  counts: {
    pages: 4,
    sources: 4,
    terms: 2,
    topics: 0,
    audiences: 0,
    countries: 0,
    events: 0,
    changes: 0,
  },
};
