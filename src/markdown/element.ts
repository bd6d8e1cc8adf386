import type { Properties } from 'hast';
import type { RootContent } from 'mdast';

/** A Markdown node that becomes this HTML element as it is, whatever its children. */
export function element(name: string, properties: Properties, children: unknown[]): RootContent {
  const node = {
    type: 'element-of-ours',
    data: { hName: name, hProperties: properties },
    children,
  };
  return node as unknown as RootContent;
}
