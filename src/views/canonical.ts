import { parseAddress } from '../addresses/address.ts';
import { editionSwitch } from './edition-switch.ts';
import type { Library } from '../records/library.ts';

/**
 * The address that search engines are to list: of a superseded page its place in the newest edition, else the page itself.
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
  const current = place && editionSwitch(library, place).find(({ id }) => id === newest);
  return `${publicAddress}${current && current.kind !== 'absent' ? current.href : address}`;
}
