import type { KeptManifest } from '../../downloads/kept/manifest.ts';

/**
 * The copies that this browser keeps of a site. Each lies in a cache of its own. The list, in one more cache, names those that
 * are whole: a copy that is being made is not on it, so nobody ever reads half an edition.
 * @param home address of the folder of the site; several sites may share an origin
 */
export function keptStore(home: string, storage: CacheStorage = caches): KeptStore {
  const list = () => storage.open(`${home} kept`);
  const nameOf = ({ edition, lang, version }: CopyName) => `${home} ${edition}-${lang} ${version}`;
  const entryOf = ({ edition, lang }: CopyName) => `${home}__kept/${edition}-${lang}`;
  const copies = async (): Promise<KeptCopy[]> => {
    const cache = await list();
    const entries = await cache.keys();
    return Promise.all(
      entries.map(async (entry) => (await (await cache.match(entry))!.json()) as KeptCopy),
    );
  };
  const isOf = (name: string, { edition, lang }: CopyName) =>
    name.startsWith(`${home} ${edition}-${lang} `);
  const remove = async (copy: CopyName): Promise<void> => {
    await (await list()).delete(entryOf(copy));
    for (const name of await storage.keys()) if (isOf(name, copy)) await storage.delete(name);
  };
  return {
    copies,
    remove,
    open: (copy) => storage.open(nameOf(copy)),
    finish: async ({ edition, lang, version, bytes, unpacked }) => {
      const copy: KeptCopy = { edition, lang, version, bytes, unpacked };
      await (await list()).put(entryOf(copy), Response.json(copy));
      for (const name of await storage.keys())
        if (isOf(name, copy) && name !== nameOf(copy)) await storage.delete(name);
    },
  };
}

export interface KeptStore {
  /** The copies that are whole. */
  copies(): Promise<KeptCopy[]>;
  /** The cache of a copy, whole or not. */
  open(copy: CopyName): Promise<Cache>;
  /** Says that a copy is whole, and lets go of older versions of it. */
  finish(manifest: KeptManifest): Promise<void>;
  /** Removes all versions of a copy. */
  remove(copy: CopyName): Promise<void>;
}

export type CopyName = Pick<KeptManifest, 'edition' | 'lang' | 'version'>;

/** A copy that is whole. */
export type KeptCopy = Omit<KeptManifest, 'parts'>;
