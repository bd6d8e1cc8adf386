import { SKIP, visit } from 'unist-util-visit';
import { report } from './report.ts';
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Gives every practice its shape: a statement, parts, one list of checks. Parts outside a practice are refused; what stands
 * inside a component that was refused already is not judged.
 */
export function practiceShape() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, _, parent) => {
      if (node.properties['dataRefused'] !== undefined) return SKIP;
      if (isPractice(node)) {
        if (parent?.type !== 'root') report(file, 'practice-shape', NESTED, node.position);
        shape(node, file);
      } else if (node.properties['dataPart'] && !isPractice(parent)) {
        report(file, 'practice-shape', OUTSIDE, node.position);
      }
      return undefined;
    });
  };
}

function isPractice(node: unknown): boolean {
  return Boolean((node as Element | undefined)?.properties?.['dataPractice']);
}

function shape(practice: Element, file: VFile): void {
  const parts = practice.children.filter(({ type }) => type === 'element') as Element[];
  if (parts[0]?.tagName !== 'p') report(file, 'practice-shape', NO_STATEMENT, practice.position);
  const checks = parts.filter(isCheck);
  if (checks.length === 0) report(file, 'practice-shape', NO_CHECK, practice.position);
  const rest = practice.children.filter((child) => child.type !== 'element' || !isCheck(child));
  practice.children = checks.length > 0 ? [...rest, checklist(checks)] : rest;
}

function isCheck(element: Element): boolean {
  return element.properties['dataPart'] === 'check';
}

function checklist(checks: Element[]): Element {
  const items: ElementContent[] = checks.map((check) => ({
    type: 'element',
    tagName: 'li',
    properties: {},
    children: inlineContent(check),
  }));
  return { type: 'element', tagName: 'ul', properties: { dataPart: 'checks' }, children: items };
}

/** A check written on lines of its own holds a paragraph; the list item holds its words alone. */
function inlineContent(check: Element): ElementContent[] {
  const only = check.children.filter((child) => child.type === 'element' || !isBlank(child));
  const [first] = only;
  return only.length === 1 && first?.type === 'element' && first.tagName === 'p'
    ? first.children
    : check.children;
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const NESTED =
  'A practice stands by itself, not inside another element. Close what is open before it.';
const OUTSIDE =
  '`<Why>`, `<How>` and `<Check>` belong directly inside a `<Practice>`, each on lines of its own.';
const NO_STATEMENT =
  'A practice begins with its statement: a paragraph that says what to do, before `<Why>`.';
const NO_CHECK =
  'A practice has at least one `<Check>`: a question that an assessor answers yes or no by looking.';
