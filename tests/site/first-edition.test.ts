import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManuscript, type Manuscript } from '../../src/manuscript/manuscript.ts';
import { listBuiltFiles, distFolder } from '../helpers/built-site.ts';
import { findAll, type FoundElement } from '../helpers/html.ts';

const DRAFT = 'draft/en';
let paths: string[];
let manuscript: Manuscript;
let countryGroups: Map<string, FoundElement[]>;
beforeAll(async () => {
  paths = await listBuiltFiles();
  manuscript = await readManuscript(join(process.cwd(), 'content'));
  countryGroups = await readCountryGroups();
});

/** The addresses that the plan of the first edition promised: later editions add to them and lose none. */
const PLAN = {
  concept: `overview origins commitments sovereignty-and-co-operation aims forms-of-co-operation osce-contribution
    open-and-secure twenty-years-on`,
  institutions: `borders-team border-security-and-management-unit border-management-staff-college
    national-focal-point-network field-operations conflict-prevention-centre transnational-threats-department`,
  activities: `month-of-borders-2025 afghanistan-engagement patrol-programming-and-leadership border-assessments
    national-border-strategies mobile-training-team heritage-crime-task-force travel-document-security-programme
    focal-point-meetings-and-newsletter staff-courses`,
  lessons: `ohrid-border-process army-to-police-handover bosnia-state-border-service eubam-moldova-ukraine
    bomca-central-asia tajik-afghan-border georgia-monitoring-and-training police-customs-centres one-stop-border-posts
    finland-border-model sarpi-crossing covid-19-at-borders ukraine-borders-in-wartime border-reform-criticism`,
  standards: `integrated-border-management-eu coordinated-border-management-wco human-rights-at-international-borders
    refugee-convention-1951 trafficking-protocol icao-annex-9 icao-doc-9303 icao-pkd
    advance-passenger-information-and-pnr unscr-2178 unscr-2396 interpol-sltd convention-108
    harmonization-convention-1982 wto-trade-facilitation-agreement wco-safe-framework revised-kyoto-convention isps-code
    unesco-convention-1970 international-health-regulations arusha-declaration`,
  guides: `border-assessment national-border-strategy inter-agency-co-operation joint-patrols joint-crossing-points
    border-representatives information-exchange risk-analysis patrol-planning-and-leadership
    first-line-and-second-line-checks travel-document-examination passenger-data-systems biometrics-at-the-border
    watchlists-and-databases rights-based-border-management identifying-victims-of-trafficking
    people-in-need-of-protection anti-corruption-at-the-border training-design-and-mentoring crisis-and-mass-arrivals`,
};

describe.each(Object.entries(PLAN))('the %s of the first edition', (collection, slugs) => {
  it('are all built', () => {
    expect(slugsIn(collection)).toEqual(expect.arrayContaining(slugs.split(/\s+/)));
  });
});

describe('the first edition', () => {
  it.each([
    ['concept', 9],
    ['institutions', 6],
    ['activities', 10],
    ['lessons', 14],
    ['standards', 21],
    ['guides', 20],
    ['glossary', 60],
  ])('has in %s at least %i pages', (collection, count) => {
    expect(slugsIn(collection).length).toBeGreaterThanOrEqual(count);
  });

  it('has at least 90 events on its timeline, each with its anchor', async () => {
    const events = findAll(await readDraft('timeline.html'), 'li').map(
      ({ properties }) => properties['id'],
    );
    const ids = manuscript.events.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(90);
    expect(events).toEqual(expect.arrayContaining(ids));
  });
});

describe('the list of countries', () => {
  it('has the 57 participating States and the 11 Partners for Co-operation', () => {
    expect(countryGroups.get('participating-state')).toHaveLength(57);
    expect(countryGroups.get('partner')).toHaveLength(11);
  });

  it('leads to a page exactly where a page or an event names the country, and names all others', () => {
    const lines = [...countryGroups.values()].flat();
    const linked = lines.flatMap(({ element }) => findAll(element, 'a'));
    const named = new Set(
      [...manuscript.pages, ...manuscript.events].flatMap(({ data }) => data.countries ?? []),
    );
    const pagesOfNamed = [...named].sort().map((id) => `${id}.html`);
    expect(linked.map(({ properties }) => properties['href']).sort()).toEqual(pagesOfNamed);
    expect(slugsIn('countries').map((id) => `${id}.html`)).toEqual(pagesOfNamed);
    expect(lines.map(({ text }) => text).sort()).toEqual(
      manuscript.countries.map(({ data }) => data.name.en).sort(),
    );
  });
});

/** Names of the built pages of a collection or register, sorted, without its list. */
function slugsIn(collection: string): string[] {
  const page = new RegExp(`^${DRAFT}/${collection}/([^/]+)\\.html$`);
  return paths
    .flatMap((path) => page.exec(path)?.[1] ?? [])
    .filter((slug) => slug !== 'index')
    .sort();
}

/** Lines of the list of countries by the status that stands above them. */
async function readCountryGroups(): Promise<Map<string, FoundElement[]>> {
  const groups = findAll(await readDraft('countries/index.html'), 'section');
  return new Map(
    groups.map(({ element, properties }) => [
      String(properties['ariaLabelledBy']),
      findAll(element, 'li'),
    ]),
  );
}

function readDraft(path: string): Promise<string> {
  return readFile(join(distFolder, DRAFT, path), 'utf8');
}
