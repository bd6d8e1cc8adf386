import { afterEach, describe, expect, it, vi } from 'vitest';
import { answering } from '../../../../src/client/kept/answer.ts';
import { keptStore } from '../../../../src/client/kept/store.ts';
import { fakeCaches } from '../../../helpers/fake-caches.ts';

const HOME = 'https://kb.test/site/';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page', () => {
  it('comes from the network while there is one, though a copy is kept', async () => {
    const { answers } = await device({ '2026.1/en/a.html': 'kept' }, () => 'fresh');
    expect(await pageText(answers, '2026.1/en/a.html')).toBe('fresh');
  });

  it('comes from the copy without a network, and a folder means its index', async () => {
    const { answers } = await device({ '2026.1/en/index.html': 'kept' }, offline);
    expect(await pageText(answers, '2026.1/en/')).toBe('kept');
    expect(await pageText(answers, '2026.1/en/index.html?q=a')).toBe('kept');
  });

  it('comes from the copy where the network takes too long', async () => {
    vi.useFakeTimers();
    const { answers } = await device(
      { '2026.1/en/a.html': 'kept' },
      () => new Promise<never>(() => {}),
    );
    const text = pageText(answers, '2026.1/en/a.html');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await text).toBe('kept');
  });

  it('that was visited can be read again', async () => {
    let isOnline = true;
    const { answers } = await device({}, () => (isOnline ? 'visited' : offline()));
    await pageText(answers, '2026.1/en/a.html');
    isOnline = false;
    expect(await pageText(answers, '2026.1/en/a.html')).toBe('visited');
  });

  it('at its evergreen address leads into the newest copy', async () => {
    const { answers } = await device({ '2026.2/en/a.html': 'kept' }, offline);
    const response = await answers.page(new Request(`${HOME}latest/en/a.html`), 'x');
    expect(response.headers.get('location')).toBe(`${HOME}2026.1/en/a.html`);
  });

  it('that nobody kept leads to the page that says so', async () => {
    const { answers } = await device({ 'offline.html': 'sorry' }, offline);
    const response = await answers.page(new Request(`${HOME}2026.1/en/unknown.html`), 'any');
    expect(response.headers.get('location')).toBe(`${HOME}offline.html`);
    expect(await pageText(answers, 'offline.html')).toBe('sorry');
  });
});

describe('what a page loads', () => {
  it('comes from the copy that the page came from, though there is a network', async () => {
    let isOnline = false;
    const files = { '2026.1/en/a.html': 'kept', '2026.1/en/search-words.js': 'kept words' };
    const { answers } = await device(files, () => (isOnline ? 'fresh' : offline()));
    await answers.page(new Request(`${HOME}2026.1/en/a.html`), 'page-1');
    isOnline = true;
    expect(await partText(answers, '2026.1/en/search-words.js', 'page-1')).toBe('kept words');
    expect(await partText(answers, '2026.1/en/search-words.js', 'page-2')).toBe('fresh');
  });

  it('is remembered of a visit only under a name that changes with it', async () => {
    let isOnline = true;
    const { answers } = await device({}, () => (isOnline ? 'fresh' : offline()));
    await partText(answers, '_astro/a.css', 'page-1');
    await partText(answers, '2026.1/en/search-words.js', 'page-1');
    isOnline = false;
    expect(await partText(answers, '_astro/a.css', 'page-1')).toBe('fresh');
    await expect(partText(answers, '2026.1/en/search-words.js', 'page-1')).rejects.toThrow();
  });
});

/** A device that keeps these files, and what its network says. */
async function device(files: Record<string, string>, network: () => string | Promise<never>) {
  vi.stubGlobal('fetch', async () => new Response(await network()));
  const caches = fakeCaches();
  const store = keptStore(HOME, caches);
  const copy = { edition: '2026.1', lang: 'en', version: 'v1', bytes: 0, unpacked: 0 };
  const cache = await store.open(copy);
  for (const [path, text] of Object.entries(files))
    await cache.put(HOME + path, new Response(text));
  await store.finish({ ...copy, parts: [] });
  return { answers: answering(HOME, caches) };
}

function offline(): never {
  throw new TypeError('offline');
}

async function pageText(answers: ReturnType<typeof answering>, path: string): Promise<string> {
  return (await answers.page(new Request(HOME + path), 'any')).text();
}

async function partText(
  answers: ReturnType<typeof answering>,
  path: string,
  client: string,
): Promise<string> {
  return (await answers.part(new Request(HOME + path), client)).text();
}
