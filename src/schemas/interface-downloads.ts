import { each, texts } from './interface-text.ts';
import { FORMATS } from '../downloads/download.ts';

/** The words of the page of downloads. `{code}` is where the page puts a command, a file or an address. */
export const downloadsWords = texts(
  'title',
  'about',
  'none',
  'all',
  'file',
  'guides',
  'guides-about',
  'which',
  'phone',
  'phone-epub',
  'unpack',
  'unpack-why',
  'unpack-windows',
  'unpack-macos',
  'unpack-linux',
  'unpack-open',
  'usb',
  'usb-copy',
  'usb-whole',
  'usb-any',
  'share',
  'share-about',
  'share-windows',
  'share-address',
  'check',
  'check-about',
  'check-bad',
  'manifest',
  'differs',
  'differs-about',
  'differs-editions',
  'differs-search',
  'differs-missing',
).extend({ formats: each(FORMATS, texts('name', 'about')) });

/** What the offer to keep an edition in the browser says, by how it stands. Sizes are in megabytes. */
export const KEPT_STATES = [
  'start',
  'update',
  'offer',
  'kept',
  'older',
  'keeping',
  'stopped',
  'storage-full',
  'unreachable',
  'damaged',
  'refused',
] as const;

/** The words of the copies that a browser keeps. */
export const keptWords = texts(
  ...KEPT_STATES,
  'title',
  'about',
  'stop',
  'remove',
  'instead',
  'offline-title',
  'offline-text',
);
