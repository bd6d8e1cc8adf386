import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads on which page, from 1, each place of a PDF stands that its links name. Throws for bytes that are no PDF. */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<Map<string, number>> {
  // The reader takes the bytes away from whoever hands them over.
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  try {
    const document = await task.promise;
    const places = Object.entries(await document.getDestinations());
    const pages = places.map(async ([name, [page]]) => {
      return [name, (await document.getPageIndex(page as never)) + 1] as const;
    });
    return new Map(await Promise.all(pages));
  } finally {
    await task.destroy();
  }
}
