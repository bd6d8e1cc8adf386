import { h } from 'hastscript';
import { printRootAddress } from '../../addresses/address.ts';
import type { Authority } from '../../schemas/field.ts';
import type { Words } from '../../schemas/interface.ts';
import type { Element } from 'hast';

/** The label that says who stands behind a statement; it leads to the legend. */
export function authorityLabel(authority: Authority, words: Words): Element {
  const href = `${printRootAddress('about/authority')}#${authority}`;
  return h(`span.authority.by-${authority}`, [h('a', { href }, words.authority[authority].name)]);
}
