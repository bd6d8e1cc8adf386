import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chunkOpener } from '../../../../src/client/search/chunks.ts';

const ENTRY = 'pagefind-entry.json';

/** What the server has, by the address of a script. */
let served: Record<string, string>;
let asked: string[];
let waiting: FakeScript[];

beforeEach(() => {
  served = {};
  asked = [];
  waiting = [];
  const append = (script: FakeScript): void => {
    asked.push(script.src);
    waiting.push(script);
  };
  vi.stubGlobal('document', {
    currentScript: null,
    createElement: makeScript,
    head: { append },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the chunks of an index', () => {
  it('are those of their own folder, though names are equal and scripts come in any order', async () => {
    serve('2/', 'of 2026.2');
    serve('1/', 'of 2026.1');
    const open = chunkOpener(false);
    const loading = [open('2/').load(ENTRY), open('1/').load(ENTRY)];
    run(waiting.toReversed());
    expect((await Promise.all(loading)).map(text)).toEqual(['of 2026.2', 'of 2026.1']);
  });

  it('are asked for once', async () => {
    serve('1/', 'once');
    const chunks = chunkOpener(false)('1/');
    const loading = [chunks.load(ENTRY), chunks.load(ENTRY)];
    run(waiting);
    expect((await Promise.all(loading)).map(text)).toEqual(['once', 'once']);
    expect(asked).toEqual(['1/entry.js']);
  });

  it('are missing in one folder and there in the other', async () => {
    serve('1/', 'there');
    const open = chunkOpener(false);
    const loading = Promise.allSettled([open('2/').load(ENTRY), open('1/').load(ENTRY)]);
    run(waiting);
    const [missing, there] = await loading;
    expect(missing).toMatchObject({ reason: { reason: 'missing', file: 'pf/entry.js' } });
    expect(there!.status).toBe('fulfilled');
  });

  it('are asked for again after a failure', async () => {
    const chunks = chunkOpener(false)('1/');
    const failing = chunks.load(ENTRY).catch(() => {});
    run(waiting);
    await failing;
    serve('1/', 'now');
    const loading = chunks.load(ENTRY);
    run(waiting.slice(1));
    expect(text(await loading)).toBe('now');
  });

  it('are damaged where the script hands nothing over, and unbuilt in the preview', async () => {
    served['1/entry.js'] = '';
    const damaged = chunkOpener(false)('1/').load(ENTRY);
    const unbuilt = chunkOpener(true)('2/').load(ENTRY);
    run(waiting);
    await Promise.all([
      expect(damaged).rejects.toMatchObject({ reason: 'damaged' }),
      expect(unbuilt).rejects.toMatchObject({ reason: 'unbuilt' }),
    ]);
  });
});

function serve(folder: string, content: string): void {
  served[`${folder}entry.js`] = `__pf("${ENTRY}","${btoa(content)}")`;
}

/** Does what the browser does with scripts that were added to the page. */
function run(scripts: FakeScript[]): void {
  for (const script of scripts) {
    const code = served[script.src];
    Object.assign(document, { currentScript: script });
    if (code !== undefined) (0, eval)(code);
    Object.assign(document, { currentScript: null });
    script.listeners[code === undefined ? 'error' : 'load']!(new Error('not there'));
  }
}

function makeScript(): FakeScript {
  const listeners: FakeScript['listeners'] = {};
  return {
    src: '',
    listeners,
    addEventListener: (name, listener) => void (listeners[name] = listener),
  };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

interface FakeScript {
  src: string;
  listeners: Record<string, (event: unknown) => void>;
  addEventListener(name: string, listener: (event: unknown) => void): void;
}
