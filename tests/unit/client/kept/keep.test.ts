import { afterEach, describe, expect, it, vi } from 'vitest';
import { keep, type KeptFailure } from '../../../../src/client/kept/keep.ts';
import { keptStore } from '../../../../src/client/kept/store.ts';
import { partsOf } from '../../../../src/downloads/kept/parts.ts';
import { hashOf } from '../../../../src/editions/hash.ts';
import { fakeCaches } from '../../../helpers/fake-caches.ts';
import type { KeptManifest } from '../../../../src/downloads/kept/manifest.ts';

const HOME = 'https://kb.test/site/';
const contents = [partsOf([page('a'), page('b')])[0]!, partsOf([page('c')])[0]!];
const manifest = manifestOf('v1', contents);

afterEach(() => vi.unstubAllGlobals());

describe('keeping an edition', () => {
  it('puts every file into a copy, and only then on the list', async () => {
    const { caches, store } = serving(contents);
    const seen: number[] = [];
    await keepAll({ store, onPart: async () => seen.push((await store.copies()).length) });
    const copy = await caches.open(`${HOME} 2026.1-en v1`);
    expect(await (await copy.match(`${HOME}2026.1/en/c.html`))!.text()).toBe('page c');
    expect(seen).toEqual([0, 0]);
    expect((await store.copies()).map(({ version }) => version)).toEqual(['v1']);
  });

  it('goes on after a stop from the last whole part', async () => {
    const { store, fetched } = serving(contents);
    const stop = new AbortController();
    await expect(
      keepAll({ store, signal: stop.signal, onPart: () => stop.abort() }),
    ).rejects.toThrow();
    expect(await store.copies()).toEqual([]);
    await keepAll({ store });
    expect(fetched).toEqual(['p0', 'p1']);
  });

  it('lets go of the older version when the newer one is whole', async () => {
    const { caches, store } = serving(contents);
    await keepAll({ store });
    await keep(manifestOf('v2', contents), {
      home: HOME,
      store,
      signal: never(),
      onPart: () => undefined,
    });
    expect((await store.copies()).map(({ version }) => version)).toEqual(['v2']);
    expect((await caches.keys()).filter((name) => name.includes('2026.1-en'))).toEqual([
      `${HOME} 2026.1-en v2`,
    ]);
  });

  it('keeps nothing of a part that is not what was published', async () => {
    const { store } = serving([contents[0]!, contents[0]!]);
    expect(await reasonOf(keepAll({ store }))).toBe('damaged');
    expect(await store.copies()).toEqual([]);
  });

  it('says when the device has no room, and when the network is gone', async () => {
    expect(await reasonOf(keepAll({ store: serving(contents, 8).store }))).toBe('storage-full');
    const { store } = serving([contents[0]!]);
    expect(await reasonOf(keepAll({ store }))).toBe('unreachable');
  });

  it('removes a copy and what was begun of it', async () => {
    const { caches, store } = serving(contents);
    await keepAll({ store });
    await store.remove(manifest);
    expect(await store.copies()).toEqual([]);
    expect((await caches.keys()).filter((name) => name.includes('2026.1-en'))).toEqual([]);
  });
});

function keepAll(
  given: Partial<Parameters<typeof keep>[1]> & Pick<Parameters<typeof keep>[1], 'store'>,
) {
  return keep(manifest, { home: HOME, signal: never(), onPart: () => undefined, ...given });
}

function never(): AbortSignal {
  return new AbortController().signal;
}

async function reasonOf(work: Promise<void>): Promise<string> {
  return work.then(
    () => 'kept',
    (error: KeptFailure) => error.reason,
  );
}

/** A server that has these parts, and a device with so much room. */
function serving(parts: Uint8Array[], room = Infinity) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.split('/').at(-1)!;
    const bytes = parts[Number(name.slice(1))];
    if (!bytes) return new Response('', { status: 404 });
    fetched.push(name);
    return new Response(new Uint8Array(bytes));
  });
  const caches = fakeCaches(room);
  return { caches, store: keptStore(HOME, caches), fetched };
}

function manifestOf(version: string, parts: Uint8Array[]): KeptManifest {
  return {
    edition: '2026.1',
    lang: 'en',
    version,
    bytes: 2,
    unpacked: 3,
    parts: parts.map((part, index) => ({ name: `p${index}`, bytes: 1, sha256: hashOf(part) })),
  };
}

function page(name: string) {
  return { path: `2026.1/en/${name}.html`, bytes: Buffer.from(`page ${name}`) };
}
