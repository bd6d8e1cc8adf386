import { readDocument, type TextFault } from '../../src/markdown/read-document.ts';
import type { ReadDocument } from '../../src/markdown/collect.ts';

/** Reads a page with this text, which has no faults. The text begins on line 4. */
export async function readText(markdown: string): Promise<ReadDocument> {
  const { document, faults } = await readDocument(FRONTMATTER + markdown);
  if (!document || faults.length > 0) throw new Error(`faults: ${JSON.stringify(faults)}`);
  return document;
}

/** What is wrong with this text: `line:column rule`, lines counted from the first of the text. */
export async function faultPlaces(markdown: string): Promise<string[]> {
  const faults = await faultsOf(markdown);
  return faults.map(({ rule, position }) => `${position.line - 3}:${position.column} ${rule}`);
}

/** What is wrong with this text, in words. */
export async function faultMessages(markdown: string): Promise<string[]> {
  return (await faultsOf(markdown)).map(({ message }) => message);
}

async function faultsOf(markdown: string): Promise<TextFault[]> {
  return (await readDocument(FRONTMATTER + markdown)).faults;
}

const FRONTMATTER = '---\ntitle: A page\n---\n';
