import { visit } from 'unist-util-visit';
import { report } from './report.ts';
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';

/** Marks aligned cells as `data-align`, headers as `scope`; wants every table to carry a caption. */
export function tableCells() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, _, parent) => {
      if (node.tagName === 'table' && !isCaptioned(parent))
        report(file, 'table-caption', NO_CAPTION, node.position);
      if (node.tagName !== 'th' && node.tagName !== 'td') return;
      const { align, style, ...rest } = node.properties;
      node.properties = {
        ...rest,
        ...(node.tagName === 'th' && { scope: 'col' }),
        ...(align && { dataAlign: align }),
      };
    });
  };
}

/** A `<Table>` that was refused has been told already. */
function isCaptioned(parent: unknown): boolean {
  const element = parent as Element | undefined;
  if (element?.properties?.['dataRefused'] !== undefined) return true;
  return element?.tagName === 'figure' && element.properties['dataFigure'] === 'table';
}

const NO_CAPTION =
  'The table has no caption. Put it between `<Table caption="…">` and `</Table>`, with blank lines inside.';
