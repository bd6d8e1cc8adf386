/** The offers to keep an edition on the page of downloads: what it takes, how far it is, stop, go on, update, remove. */
import { keep, KeptFailure } from './kept/keep.ts';
import { keptStore, type KeptStore } from './kept/store.ts';
import { fill } from '../wording/fill.ts';
import type { KeptManifest } from '../downloads/kept/manifest.ts';

const home = new URL('../', (document.currentScript as HTMLScriptElement).src).href;

document.addEventListener('DOMContentLoaded', () => {
  for (const offer of document.querySelectorAll<HTMLElement>('[data-keep]')) void present(offer);
});

/** Shows what can be done; where nothing can, the sentence stays that stands there and names the zip instead. */
async function present(offer: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  const name = offer.dataset['keep']!;
  const manifest = (await readManifest(name)) ?? (await keptManifest(name));
  if (manifest) await mount(offer, manifest);
}

async function mount(offer: HTMLElement, manifest: KeptManifest): Promise<void> {
  const parts = partsOf(offer);
  const words = { ...parts.says.dataset } as Record<string, string>;
  const store = keptStore(home);
  const say = (name: string, values = {}): void => {
    parts.says.textContent = fill(words[name]!, { title: words['title']!, ...values });
  };
  const size = { size: inMegabytes(manifest.bytes), room: inMegabytes(manifest.unpacked) };
  let stop: AbortController | null = null;

  const show = async (): Promise<void> => {
    const own = (await store.copies()).find(
      (copy) => copy.edition === manifest.edition && copy.lang === manifest.lang,
    );
    const isCurrent = own?.version === manifest.version;
    parts.start.hidden = isCurrent;
    parts.start.textContent = words[own && !isCurrent ? 'update' : 'start']!;
    parts.stop.hidden = true;
    parts.bar.hidden = true;
    parts.remove.hidden = !own;
    say(isCurrent ? 'kept' : own ? 'older' : 'offer', size);
  };

  parts.start.addEventListener('click', () => {
    stop = new AbortController();
    parts.start.hidden = true;
    parts.remove.hidden = true;
    parts.stop.hidden = false;
    parts.bar.hidden = false;
    void run(manifest, store, stop.signal, (done) => {
      parts.bar.value = done / manifest.bytes;
      say('keeping', { done: inMegabytes(done), size: size.size });
    }).then(show, async (error: unknown) => {
      await show();
      say(error instanceof KeptFailure ? error.reason : 'stopped', size);
    });
  });
  parts.stop.addEventListener('click', () => stop?.abort());
  parts.remove.addEventListener('click', () => void store.remove(manifest).then(show));

  offer.querySelector<HTMLElement>('[data-keep-instead]')!.hidden = true;
  offer.querySelector<HTMLElement>('[data-keep-panel]')!.hidden = false;
  await show();
}

/** The worker must be there, for without it nobody could read what is kept. */
async function run(
  manifest: KeptManifest,
  store: KeptStore,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<void> {
  await navigator.serviceWorker.register(`${home}sw.js`).catch(() => {
    throw new KeptFailure('refused');
  });
  // A browser that grants it does not clear the copy by itself when room gets short.
  await navigator.storage?.persist?.();
  let done = 0;
  tell(done);
  await keep(manifest, { home, store, signal, onPart: ({ bytes }) => tell((done += bytes)) });
}

async function readManifest(name: string): Promise<KeptManifest | null> {
  try {
    const response = await fetch(`${home}kept/${name}.json`, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as KeptManifest) : null;
  } catch {
    return null;
  }
}

/** Without a network: what is kept can still be removed. */
async function keptManifest(name: string): Promise<KeptManifest | null> {
  const copies = await keptStore(home).copies();
  const copy = copies.find(({ edition, lang }) => `${edition}-${lang}` === name);
  return copy ? { ...copy, parts: [] } : null;
}

function partsOf(offer: HTMLElement): Parts {
  const find = <Part extends HTMLElement>(name: string): Part =>
    offer.querySelector<Part>(`[data-keep-${name}]`)!;
  return {
    start: find('start'),
    stop: find('stop'),
    remove: find('remove'),
    bar: find('bar'),
    says: find('says'),
  };
}

function inMegabytes(bytes: number): string {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}

interface Parts {
  start: HTMLButtonElement;
  stop: HTMLButtonElement;
  remove: HTMLButtonElement;
  bar: HTMLProgressElement;
  /** Says how it stands; carries the sentences as data. */
  says: HTMLElement;
}
