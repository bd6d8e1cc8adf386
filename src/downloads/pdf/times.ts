/**
 * Puts the day of the book in the place of the times that a browser stamps on a PDF, so that the same book gives the same
 * bytes. The stamp keeps its length, for a PDF counts its bytes. Throws where there is none: then a browser has changed how
 * it writes it.
 * @param day ISO 8601
 */
export function withTimesOf(day: string, pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(pdf).toString('latin1');
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  const changed = text.replaceAll(STAMP, (_, name: string) => `/${name} ${stamp}`);
  if (changed === text) throw new Error('The PDF has no stamp of its time where one was expected.');
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

const STAMP = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;
