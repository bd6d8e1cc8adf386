import { findAndReplace } from 'mdast-util-find-and-replace';
import { element } from './element.ts';
import { placeOf } from './place.ts';
import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';

/** Turns `[[API]]` into `span[data-term]`: a glossary term that is to be linked here. */
export function terms() {
  return (tree: Root, file: VFile): void => {
    findAndReplace(tree, [
      /\[\[([^\]]+)\]\]/g,
      (whole: string, name: string, match) => {
        const span = element('span', { dataTerm: name.trim() }, [
          { type: 'text', value: name.trim() },
        ]);
        const position = placeOf(file, match.stack, match.index, whole);
        return Object.assign(span, { position }) as unknown as PhrasingContent;
      },
    ]);
  };
}
