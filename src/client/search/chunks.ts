import { ENTRY_SCRIPT, scriptOfChunk } from '../../search/chunk.ts';
import { SearchFailure } from './failure.ts';

/**
 * Gives the function that opens the chunks of an index by its folder, the URL of `pf/`, relative or not. Chunks come by
 * adding their scripts to the page. This takes over the global `__pf`, which all those scripts call: chunks of two
 * editions may have one name, so each goes to the index whose script is running.
 */
export function chunkOpener(isPreview: boolean): (folder: string) => Chunks {
  const receivers = new WeakMap<object, Arrived>();
  Object.assign(globalThis, {
    __pf: (name: string, base64: string): void =>
      void receivers.get(document.currentScript!)?.set(name, base64),
  });
  return (folder) =>
    openChunks(isPreview, (script, arrived) => addScript(folder + script, arrived, receivers));
}

function openChunks(isPreview: boolean, add: AddScript): Chunks {
  const arrived: Arrived = new Map();
  const scripts = new Map<string, Promise<void>>();
  return {
    async load(name) {
      const script = scriptOfChunk(name);
      if (!scripts.has(script)) scripts.set(script, add(script, arrived));
      await scripts.get(script)!.catch((error: unknown) => {
        scripts.delete(script);
        throw failureOf(script, isPreview, error);
      });
      const base64 = arrived.get(name);
      if (base64 === undefined) throw failureOf(script, isPreview);
      return decode(base64);
    },
  };
}

function addScript(
  src: string,
  arrived: Arrived,
  receivers: WeakMap<object, Arrived>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    receivers.set(script, arrived);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    script.src = src;
    document.head.append(script);
  });
}

function failureOf(script: string, isPreview: boolean, cause?: unknown): SearchFailure {
  if (isPreview && script === ENTRY_SCRIPT) return new SearchFailure('unbuilt');
  return new SearchFailure(cause ? 'missing' : 'damaged', `pf/${script}`, { cause });
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Where the engine gets the files of an index. */
export interface Chunks {
  /** Gives the bytes of a file by the name Pagefind has for it; rejects with a {@link SearchFailure}. */
  load(name: string): Promise<Uint8Array>;
}

type AddScript = (script: string, arrived: Arrived) => Promise<void>;

/** What scripts handed over, in base64, by the name Pagefind has for it. */
type Arrived = Map<string, string>;
