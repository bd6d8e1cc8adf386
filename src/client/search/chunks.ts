import { ENTRY_SCRIPT, scriptOfChunk } from '../../search/chunk.ts';
import { SearchFailure } from './failure.ts';

/**
 * Loads the chunks of an index by adding their scripts to the page; `folder` is the URL of `pf/`, relative or not.
 * This takes over the global `__pf`, which the scripts call.
 */
export function openChunks(folder: string, isPreview: boolean): Chunks {
  const arrived = new Map<string, string>();
  const scripts = new Map<string, Promise<void>>();
  Object.assign(globalThis, {
    __pf: (name: string, base64: string): void => void arrived.set(name, base64),
  });
  return {
    async load(name) {
      const script = scriptOfChunk(name);
      if (!scripts.has(script)) scripts.set(script, addScript(folder + script));
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

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
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
