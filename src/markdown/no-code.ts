import { visit } from 'unist-util-visit';
import { report } from './report.ts';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Refuses whatever would execute: a page is data. */
export function noCode() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const reason = REASONS[node.type];
      if (reason) report(file, 'no-code', reason, node.position);
    });
  };
}

const REASONS: Record<string, string> = {
  mdxjsEsm:
    'A line that begins with `import` or `export` is code, and pages hold none. Begin the line with another word.',
  mdxFlowExpression:
    'Text in braces is code, and pages hold none. Leave out `{` and `}`; write `\\{` where a brace is meant.',
  mdxTextExpression:
    'Text in braces is code, and pages hold none. Leave out `{` and `}`; write `\\{` where a brace is meant.',
};
