import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBook } from '../../src/downloads/pdf/print.ts';
import { gatherBook, type Book } from '../../src/downloads/book/book.ts';
import { readManuscript } from '../../src/manuscript/manuscript.ts';
import { librariesOfManuscript } from '../../src/records/libraries-of-manuscript.ts';
import { launchChromium } from '../../src/downloads/pdf/chromium.ts';

let book: Book;
let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
beforeAll(async () => {
  const manuscript = await readManuscript(join(process.cwd(), 'content'));
  const [library] = librariesOfManuscript(manuscript, []);
  book = gatherBook(library!, { guide: 'joint-patrols' }, null);
  bytes = await printed();
  pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
});
afterAll(() => pdf.loadingTask.destroy());

describe('the PDF of a guide', () => {
  it('has an outline of its sections and practices', async () => {
    const outline = await pdf.getOutline();
    const guide = outline.find(({ title }) => title === 'Joint patrols')!;
    const titles = outline.flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    expect(guide).toBeDefined();
    for (const { text } of book.pages[0]!.dressed.contents)
      expect(
        titles.some((title) => title.includes(text)),
        text,
      ).toBe(true);
  });

  it('is tagged, in its language, with its title', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'en', Title: expect.stringContaining('Joint patrols') });
    const roles = JSON.stringify(await (await pdf.getPage(4)).getStructTree());
    expect(roles).toMatch(/"role":"H1"/);
    expect(roles).toMatch(/"role":"P"/);
  });

  it('leads every link of the contents to the page that it names', async () => {
    const contents = await pdf.getPage(2);
    const links = (await contents.getAnnotations()).filter(({ dest }) => dest);
    const { items } = await contents.getTextContent();
    const numbers = items.flatMap((item) =>
      'str' in item && /^\d+$/.test(item.str) && item.transform[4] > 500 && item.transform[5] > FOOT
        ? [Number(item.str)]
        : [],
    );
    expect(links.length).toBeGreaterThan(10);
    expect(await Promise.all(links.map(({ dest }) => pageOf(dest)))).toEqual(numbers);
  });

  it('has a place for every link inside it', async () => {
    const places = await pdf.getDestinations();
    for (let number = 1; number <= pdf.numPages; number++) {
      const links = await (await pdf.getPage(number)).getAnnotations();
      for (const { dest } of links) if (dest) expect(Object.keys(places)).toContain(dest);
    }
  });

  it('says on each page but the first which edition it is, and the page', async () => {
    const words = async (number: number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    };
    expect(await words(3)).toContain('draft, not for citation');
    expect(await words(3)).toMatch(/\b3\b/);
  });

  it('is the same bytes when it is printed again', async () => {
    expect(await printed()).toEqual(bytes);
  });
});

async function printed(): Promise<Uint8Array> {
  const browser = await launchChromium();
  try {
    return await printBook(browser, book);
  } finally {
    await browser.close();
  }
}

async function pageOf(place: string): Promise<number> {
  const [page] = (await pdf.getDestination(place))!;
  return (await pdf.getPageIndex(page)) + 1;
}

/** Below this height, in points, stands the number of the page itself. */
const FOOT = 60;
