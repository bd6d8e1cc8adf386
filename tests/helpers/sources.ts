import { source, type Source } from '../../src/schemas/source.ts';

/** A valid source with the fields that a test is about. */
export function makeSource(fields: Record<string, unknown> = {}): Source {
  return source.parse({ title: 'A title', kind: 'report', seen: 'full', ...fields });
}

/** Entries as the register of 2026 had them, chosen for what is odd about them. */
export const realSources = {
  'bsmc-2005': makeSource({
    title:
      'Border Security and Management Concept: Framework for Co-operation by the OSCE Participating States',
    symbol: 'MC.DOC/2/05',
    issuer: 'OSCE Ministerial Council (Ljubljana)',
    date: '2005-12-06',
    kind: 'decision',
    url: 'https://www.osce.org/mc/17452',
    url_seen: false,
    seen: 'recalled',
    note: 'The full English text was not at hand. Facts that cite this id alone are recalled.',
  }),
  'bmsc-launch-2009': makeSource({
    title: 'OSCE launches Border Management College in Dushanbe',
    issuer: 'OSCE',
    date: '2009-05-27',
    kind: 'news',
  }),
  'icao-evid-2012': makeSource({
    title: 'Towards Better Practice in National Identification Management (TAG/MRTD/21-WP/4)',
    symbol: 'TAG/MRTD/21-WP/4',
    issuer: 'ICAO NTWG',
    date: '2012-11-22',
    kind: 'report',
    url: 'https://www.icao.int/a_b%20c~d.pdf?x=1&y=2#p',
  }),
  'icao-annex9-15ed': makeSource({
    title: 'Annex 9 to the Convention on International Civil Aviation: Facilitation, 15th edition',
    symbol: 'Annex 9, 15th ed.; ISBN 978-92-9258-301-9',
    issuer: 'ICAO',
    date: '2017-10',
    kind: 'standard',
  }),
  'statewatch-csdp-2014': makeSource({
    title: 'EU: New "concept" drafted for EU border missions abroad',
    issuer: 'Statewatch',
    date: '2014~',
    kind: 'news',
  }),
  'dcaf-tool6-gender': makeSource({
    title: 'Border Management and Gender (Tool 6, Gender and Security Toolkit)',
    issuer: 'DCAF, OSCE/ODIHR, UN Women (Angela Mackay)',
    date: '2020',
    kind: 'handbook',
  }),
  'eubam-plan-ru': makeSource({
    title: 'Положение о пограничном сотрудничестве & «единое окно», с приложением',
    issuer: 'Пограничная служба',
    date: '2009~/2010~',
    kind: 'guideline',
    language: 'ru',
  }),
  'bmsc-courses': makeSource({
    title: 'BMSC courses page',
    date_note: 'undated (June)',
    kind: 'web-page',
  }),
} satisfies Record<string, Source>;
