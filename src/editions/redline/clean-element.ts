import { h } from 'hastscript';
import type { RedlineSetting } from './redline-setting.ts';
import type { Element, ElementContent } from 'hast';

/** An inline element as the redline shows it: citations by the name of their source, links by address, no other attributes. */
export function cleanElement(
  element: Element,
  canLink: boolean,
  setting: RedlineSetting,
): ElementContent[] {
  const { dataCite, dataLocator, dataRef, href } = element.properties;
  if (dataCite) return [citation(String(dataCite), dataLocator, canLink, setting)];
  const inside = element.children.flatMap((child) =>
    child.type === 'element'
      ? cleanElement(child, canLink, setting)
      : child.type === 'text'
        ? [child]
        : [],
  );
  if (element.tagName === 'a') return [link(inside, addressOf(dataRef ?? href, canLink, setting))];
  const tagName = element.tagName === 'del' ? 's' : element.tagName;
  return KEPT.has(tagName) ? [h(tagName, inside)] : inside;
}

function citation(
  source: string,
  locator: unknown,
  canLink: boolean,
  setting: RedlineSetting,
): Element {
  const words = `[${setting.sourceName(source)}${locator ? `, ${String(locator)}` : ''}]`;
  const address = canLink ? setting.addressOf(`sources/${source}`) : undefined;
  return address ? h('a.citation', { href: address }, words) : h('span.citation', words);
}

function link(inside: ElementContent[], address: string | undefined): Element {
  return address ? h('a', { href: address }, inside) : h('span.link', inside);
}

function addressOf(target: unknown, canLink: boolean, setting: RedlineSetting): string | undefined {
  const reference = typeof target === 'string' && canLink ? target : undefined;
  if (!reference || GENERATED.test(reference)) return undefined;
  if (reference.startsWith('#')) return reference;
  return reference.startsWith('https://') ? reference : setting.addressOf(reference);
}

/** Ids of paragraphs are given to reading pages only. */
const GENERATED = /#p-\d+-\d+$/;

/** `del` in a text is struck out by its writer and not by the redline. */
const KEPT = new Set(['em', 'strong', 'code', 's', 'sub', 'sup', 'br']);
