import type { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

/** Prints XML. Characters that XML cannot hold are left out: one of them would make the whole file unreadable. */
export function printXml(tree: Parameters<typeof toXml>[0]): string {
  const xml = toXml(tree, { closeEmptyElements: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(FORBIDDEN, '')}\n`;
}

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** An element of XML. */
export type XmlElement = ReturnType<typeof x>;
