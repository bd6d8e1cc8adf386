import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { plainWords } from './parse-error.ts';
import { SOURCE } from './report.ts';
import { htmlTransforms, markdownTransforms } from './transforms.ts';
import type { ReadDocument } from './collect.ts';

/** Reads a page (frontmatter and all, so that positions fit the file) without Astro. A text with faults may yield no document. */
export async function readDocument(
  text: string,
): Promise<{ document: ReadDocument | null; faults: TextFault[] }> {
  const file = new VFile(text);
  try {
    await PROCESSOR.run(PROCESSOR.parse(file) as never, file);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { document: null, faults: [broken(error)] };
  }
  const document = (file.data['document'] as ReadDocument | undefined) ?? null;
  return { document, faults: file.messages.filter(({ source }) => source === SOURCE).map(faultOf) };
}

function faultOf({ ruleId, reason, line, column }: VFileMessage): TextFault {
  return {
    rule: ruleId ?? 'broken-mdx',
    message: reason,
    position: { line: line ?? 1, column: column ?? 1 },
  };
}

/** An error about a tag that is never closed names the place of that tag only in its text. */
function broken(error: VFileMessage): TextFault {
  const [, line, column] = /^Expected a closing tag .*? \((\d+):(\d+)/.exec(error.reason) ?? [
    undefined,
    error.line,
    error.column,
  ];
  const position = { line: Number(line ?? 1), column: Number(column ?? 1) };
  return { rule: 'broken-mdx', message: plainWords(error.reason), position };
}

/** Frozen, so that its plugins are set up once and not for every page. */
const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(markdownTransforms as never[])
  .use(remarkRehype)
  .use(htmlTransforms as never[])
  .freeze() as unknown as Processor;

export interface TextFault {
  rule: string;
  message: string;
  position: { line: number; column: number };
}
