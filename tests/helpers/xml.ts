/** Reads XML and throws where it is not well-formed: a tag left open, an attribute twice, a bare `&`. Declarations are let pass. */
export function parseXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const { 0: token, index } = match;
    if (index !== end) break;
    end = index + token.length;
    const { closing, name, attributes, text, empty } = match.groups!;
    if (text !== undefined) addText(open, text);
    else if (closing && open.pop()?.name !== closing)
      throw new Error(`</${closing}> closes what is not open`);
    else if (name) {
      if (open.length === 0 && elements.length > 0) throw new Error(`<${name}> is a second root`);
      const element = {
        name,
        attributes: readAttributes(attributes!),
        text: '',
        path: open.slice(),
      };
      elements.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`cannot be read: ${xml.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is never closed`);
  return elements;
}

function addText(open: XmlElement[], text: string): void {
  if (open.length === 0 && text.trim()) throw new Error(`text outside the root: ${text}`);
  for (const element of open) element.text += decode(text);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name! in attributes) throw new Error(`${name} stands twice in${text}`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(?:#x([0-9a-fA-F]+)|(\w+));/g, (_, code: string, name: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : named[name]!,
  );
}

const REFERENCE = '&(?:#x[0-9a-fA-F]+|amp|lt|gt|quot|apos);';
const NAME = String.raw`[A-Za-z_][\w:.-]*`;
const ATTRIBUTE = String.raw`\s+${NAME}="(?:[^"<&]|${REFERENCE})*"`;
const TOKEN = new RegExp(
  [
    String.raw`<\?xml [^?]*\?>|<!DOCTYPE html>`,
    `</(?<closing>${NAME})>`,
    String.raw`<(?<name>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\s*(?<empty>/)?>`,
    String.raw`(?<text>(?:[^<&\u0000-\u0008\u000B\u000C\u000E-\u001F]|${REFERENCE})+)`,
  ].join('|'),
  'g',
);

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** All text inside it. */
  text: string;
  /** The elements that it stands in, the root first. */
  path: XmlElement[];
}
