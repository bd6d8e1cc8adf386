import { createHash } from 'node:crypto';

/**
 * The identifier of a book from its tag (RFC 4151): a name-based UUID (RFC 9562, version 5) as a URN, because e-readers know
 * that form. The same tag gives the same identifier, wherever the site is published.
 */
export function urnOf(tag: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(tag).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`;
}

/** The namespace that RFC 9562 gives to names that are URLs. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
