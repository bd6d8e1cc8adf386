import { parseAddress } from '../addresses/address.ts';
import { editionSwitch } from './edition-switch.ts';
import type { Library } from '../records/library.ts';

/**
 * The address that search engines are to list: of a superseded page its place in the newest edition, where it still is, else
 * the page itself. What an edition says about its own changes is of that edition alone.
 * Null where nobody has published the site. Decided at each build, since the newest edition changes.
 */
export function canonicalAddress(
  library: Library,
  address: string,
  publicAddress: string | null,
): string | null {
  if (!publicAddress) return null;
  const newest = library.archive.entries.at(-1)?.id;
  const parsed = parseAddress(address);
  const place = parsed && [parsed.collection, parsed.slug].filter(Boolean).join('/');
  const isOwn = !place || place === 'digest' || place.startsWith('changes/');
  const current = isOwn ? null : editionSwitch(library, place).find(({ id }) => id === newest);
  const isThere = current && ['same', 'moved', 'merged'].includes(current.kind);
  return `${publicAddress}${isThere ? current.href : address}`;
}
