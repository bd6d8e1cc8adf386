import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Setting } from './setting.ts';
import type { Words } from '../schemas/interface.ts';
import type { Root } from 'hast';

/** Says above each boxed note what it is about: that sources disagree, that something is not known. */
export function nameNoteBoxes(tree: Root, { words }: Setting): void {
  visit(tree, { tagName: 'aside' }, (aside) => {
    const kind = aside.properties['dataNote'] as keyof Words['note'] | undefined;
    if (kind) aside.children.unshift(h('p.part-name', words.note[kind]));
  });
}
