import { visit } from 'unist-util-visit';
import { componentSchemas, type ComponentName } from '../schemas/component.ts';
import { schemaFaults } from '../schemas/fault.ts';
import { suggestion } from '../schemas/nearest.ts';
import { element } from './element.ts';
import { report } from './report.ts';
import type { Properties } from 'hast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

/** Turns the closed list of components into elements of the semantic body; refuses any other. */
export function components() {
  return (tree: Root, file: VFile): void => {
    unravel(tree);
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const component = node as JsxElement;
      const properties = readProperties(component, file);
      const name = knownName(component, file);
      const fits = name && hasFittingProperties(name, properties, component, file);
      Object.assign(
        node,
        fits
          ? ELEMENTS[name](properties, component.children)
          : element('div', { dataRefused: '' }, component.children),
      );
    });
  };
}

/** A paragraph of nothing but components, such as `<Check>…</Check>` on a line of its own, is those components. */
function unravel(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent) return;
    const parts = node.children.filter((child) => !isBlank(child));
    if (parts.length === 0 || parts.some(({ type }) => type !== 'mdxJsxTextElement')) return;
    parent.children.splice(index, 1, ...(parts as RootContent[]));
  });
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function knownName(node: JsxElement, file: VFile): ComponentName | null {
  if (node.name && Object.hasOwn(componentSchemas, node.name)) return node.name as ComponentName;
  const hint = suggestion(node.name ?? '', Object.keys(componentSchemas));
  report(
    file,
    'unknown-component',
    `\`<${node.name ?? ''}>\` is not a component of this site.${hint}`,
    node.position,
  );
  return null;
}

function readProperties(node: JsxElement, file: VFile): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      properties[attribute.name] = attribute.value;
    } else {
      const reason =
        'A property in braces is code, and pages hold none. Write it in quotes: `name="value"`.';
      report(file, 'no-code', reason, attribute.position ?? node.position);
    }
  }
  return properties;
}

function hasFittingProperties(
  name: ComponentName,
  properties: Record<string, string>,
  node: JsxElement,
  file: VFile,
): boolean {
  const faults = schemaFaults(componentSchemas[name], properties);
  for (const { kind, message, path } of faults) {
    const attribute = node.attributes.find((each) => 'name' in each && each.name === path[0]);
    // A property in braces has been refused already.
    if (attribute && kind === 'missing-field') continue;
    report(
      file,
      'component-property',
      `\`<${name}>\`: ${message}`,
      attribute?.position ?? node.position,
    );
  }
  return faults.length === 0;
}

const ELEMENTS: Record<
  ComponentName,
  (properties: Record<string, string>, children: Child[]) => object
> = {
  Practice: ({ id, title, authority }, children) =>
    element(
      'section',
      { dataPractice: id, dataAuthority: authority, dataTitle: title } as Properties,
      children,
    ),
  Why: (_, children) => element('div', { dataPart: 'why' }, children),
  How: (_, children) => element('div', { dataPart: 'how' }, children),
  Check: (_, children) => element('div', { dataPart: 'check' }, children),
  Note: ({ kind }, children) => element('aside', { dataNote: kind } as Properties, children),
  Figure: ({ kind, title }, children) =>
    element('figure', { dataFigure: kind } as Properties, [caption(title!), ...children]),
  Table: ({ caption: text }, children) =>
    element('figure', { dataFigure: 'table' }, [caption(text!), ...children]),
};

function caption(text: string): Child {
  return element('figcaption', {}, [{ type: 'text', value: text }]) as unknown as Child;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Child = RootContent | PhrasingContent;
