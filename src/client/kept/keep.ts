import { contentType } from './content-type.ts';
import { unpackPart } from './part.ts';
import type { KeptManifest, KeptPart } from '../../downloads/kept/manifest.ts';
import type { KeptStore } from './store.ts';

/**
 * Keeps an edition: fetches its parts, proves each by its hash, and puts their files into the copy. Whoever stops it goes on
 * from the last whole part the next time. Rejects with a {@link KeptFailure}.
 */
export async function keep(
  manifest: KeptManifest,
  { home, store, signal, onPart }: Keeping,
): Promise<void> {
  const copy = await store.open(manifest).catch(() => fail('refused'));
  for (const part of manifest.parts) {
    signal.throwIfAborted();
    if (!(await copy.match(markOf(home, part)))) await keepPart(part, copy, home, signal);
    onPart(part);
  }
  await store.finish(manifest);
}

async function keepPart(
  part: KeptPart,
  copy: Cache,
  home: string,
  signal: AbortSignal,
): Promise<void> {
  const bytes = await fetchPart(`${home}kept/${part.name}`, signal);
  if ((await sha256(bytes)) !== part.sha256) fail('damaged');
  for (const file of await unpackPart(bytes)) {
    signal.throwIfAborted();
    const headers = { 'content-type': contentType(file.path) };
    await put(copy, `${home}${file.path}`, new Response(file.bytes, { headers }));
  }
  await put(copy, markOf(home, part), new Response());
}

async function fetchPart(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return fail('unreachable');
  });
  if (!response.ok) fail('unreachable');
  return new Uint8Array(await response.arrayBuffer());
}

async function put(copy: Cache, url: string, response: Response): Promise<void> {
  await copy.put(url, response).catch((error: unknown) => {
    fail((error as Error).name === 'QuotaExceededError' ? 'storage-full' : 'refused');
  });
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Stands in the copy for a part whose files are all there. */
function markOf(home: string, { name }: KeptPart): string {
  return `${home}__part/${name}`;
}

function fail(reason: KeptFailure['reason']): never {
  throw new KeptFailure(reason);
}

/** Why an edition could not be kept. */
export class KeptFailure extends Error {
  readonly reason: 'storage-full' | 'unreachable' | 'damaged' | 'refused';

  constructor(reason: KeptFailure['reason']) {
    super(`The edition was not kept: ${reason}.`);
    this.reason = reason;
  }
}

interface Keeping {
  /** Address of the folder of the site, with a slash at the end. */
  home: string;
  store: KeptStore;
  /** Stops it. */
  signal: AbortSignal;
  /** Told of each part that is there. */
  onPart(part: KeptPart): void;
}
