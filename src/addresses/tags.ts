/** Finds the tags of a page by their places in its text, so that a pass can change some bytes and keep all others. */
import { Tokenizer } from 'htmlparser2';

/** Reads all tags of a page, in the order of its text. What stands in scripts, styles and comments is no tag. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const ignore = (): void => {};
  const open = (nameStart: number, nameEnd: number): void => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    tags.push({ name, isClosing: false, start: nameStart - 1, end: nameEnd, attributes: [] });
  };
  const finish = (end: number): void => void (tags.at(-1)!.end = end + 1);
  const close = (nameStart: number, nameEnd: number): void => {
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const end = html.indexOf('>', nameEnd) + 1;
    tags.push({ name, isClosing: true, start: nameStart - 2, end, attributes: [] });
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: open,
      onattribname: (start, end) =>
        tags
          .at(-1)!
          .attributes.push({ name: html.slice(start, end).toLowerCase(), start: end, end }),
      onattribdata: (start, end) => widen(tags.at(-1)!.attributes.at(-1)!, start, end),
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: close,
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tags;
}

/** Replaces stretches of a text; they come in the order of the text and do not overlap. */
export function splice(text: string, changes: readonly Change[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, to } of changes) {
    result += text.slice(done, start) + to;
    done = end;
  }
  return result + text.slice(done);
}

/** A value can arrive in several pieces; together they are one stretch of the text. */
function widen(attribute: Attribute, start: number, end: number): void {
  const isFirstPiece = attribute.start === attribute.end;
  if (isFirstPiece) attribute.start = start;
  attribute.end = end;
}

/** A stretch of a text: from its first character to behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch and what shall stand in its place. */
export interface Change extends Span {
  to: string;
}

/** The stretch of its value, without quotes; empty where there is no value. */
export interface Attribute extends Span {
  /** In small letters. */
  name: string;
}

/** The stretch from `<` to behind `>`. */
export interface Tag extends Span {
  /** In small letters. */
  name: string;
  /** Whether it is `</name>`. */
  isClosing: boolean;
  attributes: Attribute[];
}
