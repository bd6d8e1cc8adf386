import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';
import { serveSite } from '../../tests/helpers/site.ts';
import { median } from './median.ts';
import { weigh, type Weight } from './page-weight.ts';
import { openSearchPage, typeInDialog, type Search } from './search-steps.ts';

/**
 * Searches the built site served and from disk, in turn, in a Chromium that knows nothing of the site, as often as asked.
 * `temporary` is a folder that may be written to.
 */
export async function measureSearch(
  site: string,
  temporary: string,
  rounds: number,
): Promise<SearchFigures[]> {
  // A reader's folder has a name like this one.
  const unpacked = join(temporary, 'Open borders');
  await cp(site, unpacked, { recursive: true });
  const server = await serveSite('/a/b/', site);
  const places = [
    { place: 'served', address: server.address },
    { place: 'from disk', address: `${pathToFileURL(unpacked).href}/` },
  ];
  try {
    const trials: Trial[] = [];
    for (let round = 0; round < rounds; round++)
      for (const { place, address } of places)
        for (const [way, search] of Object.entries(WAYS))
          trials.push({ place, way, ...(await searchCold(search, address, round)) });
    return summarize(site, trials);
  } finally {
    await server.close();
  }
}

/** A browser of its own for each search: nothing is compiled, cached or stored. */
async function searchCold(search: Search, address: string, round: number): Promise<Found> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const result = await search(page, address, QUESTIONS[round % QUESTIONS.length]!, () =>
      requests.splice(0),
    );
    const files = requests.map((url) =>
      decodeURI(url.slice(address.length).replace(/[?#].*$/, '')),
    );
    return { milliseconds: result, files };
  } finally {
    await browser.close();
  }
}

async function summarize(site: string, trials: Trial[]): Promise<SearchFigures[]> {
  const groups = Map.groupBy(trials, ({ place, way }) => `${way}, ${place}`);
  const figures = [...groups].map(async ([name, group]) => {
    const weights = await Promise.all(group.map(({ files }) => weigh(site, files)));
    const middle = (of: (weight: Weight) => number): number => median(weights.map(of));
    return {
      name,
      place: group[0]!.place,
      way: group[0]!.way,
      milliseconds: median(group.map(({ milliseconds }) => milliseconds)),
      requests: Math.max(...group.map(({ files }) => files.length)),
      weight: {
        raw: middle(({ raw }) => raw),
        gzip: middle(({ gzip }) => gzip),
        brotli: middle(({ brotli }) => brotli),
      },
    };
  });
  return Promise.all(figures);
}

const QUESTIONS = ['patrol', 'passport', 'training', 'customs', 'border'];

const WAYS: Record<string, Search> = {
  'in the dialog of a page': typeInDialog,
  'on the search page': openSearchPage,
};

interface Found {
  milliseconds: number;
  files: string[];
}

interface Trial extends Found {
  place: string;
  way: string;
}

export interface SearchFigures {
  name: string;
  place: string;
  way: string;
  /** From the first key, or from the request for the search page, to the first result; the median. */
  milliseconds: number;
  /** The most that a search took: in the dialog those after the page itself, on the search page all. */
  requests: number;
  /** What was loaded by these requests; the median. */
  weight: Weight;
}
