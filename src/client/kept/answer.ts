import { keptStore, type KeptCopy } from './store.ts';

/**
 * Answers the requests of a site's pages: from the network while there is one, else from what this browser keeps.
 *
 * A page that came from a kept copy gets all that it loads from the same copy, so that two builds are never mixed. Visited
 * pages are kept too, with what they load under names that change with the content. Nothing else of a visit is kept: it could
 * belong to another build the next time.
 * @param home address of the folder of the site, with a slash at the end
 */
export function answering(home: string, storage: CacheStorage = caches): Answering {
  const store = keptStore(home, storage);
  const cache = (name: string): Promise<Cache> => storage.open(`${home} ${name}`);
  const originOf = (client: string): string => `${home}__origin/${client}`;

  async function page(request: Request, client: string): Promise<Response> {
    const url = fileUrl(request.url, home);
    const kept = await findKept(url);
    const network = fetch(request);
    if (!kept)
      return network.then((response) => remembered(url, response)).catch(() => withoutNetwork(url));
    return Promise.race([network, rejectedAfter(PATIENCE_MS)]).catch(async () => {
      await (await cache('origins')).put(originOf(client), new Response(kept.copy.version));
      return kept.response;
    });
  }

  async function part(request: Request, client: string): Promise<Response> {
    const url = fileUrl(request.url, home);
    const own = await (await copyOf(client))?.match(url);
    if (own) return own;
    if (!PERMANENT.test(url)) return fetch(request);
    return (await (await cache('visits')).match(url)) ?? remembered(url, await fetch(request));
  }

  async function copyOf(client: string): Promise<Cache | undefined> {
    const origin = await (await cache('origins')).match(originOf(client));
    const version = await origin?.text();
    const copy = (await store.copies()).find((each) => each.version === version);
    return copy && store.open(copy);
  }

  async function findKept(
    url: string,
  ): Promise<{ copy: KeptCopy; response: Response } | undefined> {
    for (const copy of await store.copies()) {
      const response = await (await store.open(copy)).match(url);
      if (response) return { copy, response };
    }
    return undefined;
  }

  async function withoutNetwork(url: string): Promise<Response> {
    const visited = await (await cache('visits')).match(url);
    if (visited) return visited;
    const newest = latestIn(url, home, await store.copies());
    if (newest) return Response.redirect(newest, 302);
    const sorry = `${home}${OFFLINE_PAGE}`;
    // Led there, for its own addresses are relative to it.
    return url === sorry ? Response.error() : Response.redirect(sorry, 302);
  }

  async function remembered(url: string, response: Response): Promise<Response> {
    if (!response.ok || response.redirected) return response;
    const visits = await cache('visits');
    // A device without room keeps nothing more; the page is shown all the same.
    await visits.put(url, response.clone()).catch(() => undefined);
    const [oldest, ...others] = await visits.keys();
    if (others.length >= MOST_VISITS) await visits.delete(oldest!);
    return response;
  }

  return { page, part };
}

/** The page of a site that says what can be read without a network. */
export const OFFLINE_PAGE = 'offline.html';

/** The address of the file that a request means: a folder means its `index.html`. */
function fileUrl(address: string, home: string): string {
  const { origin, pathname } = new URL(address, home);
  return origin + (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

/** Where the evergreen address of a page leads among the kept copies: to the newest in its language. */
function latestIn(url: string, home: string, copies: KeptCopy[]): string | undefined {
  const [, lang, place] = /^latest\/([a-z]{2})\/(.+)$/.exec(url.slice(home.length)) ?? [];
  const numbers = ({ edition }: KeptCopy): number[] => edition.split('.').map(Number);
  const newest = copies
    .filter((copy) => copy.lang === lang && copy.edition !== 'draft')
    .sort((a, b) => numbers(a)[0]! - numbers(b)[0]! || numbers(a)[1]! - numbers(b)[1]!)
    .at(-1);
  return newest && `${home}${newest.edition}/${lang}/${place}`;
}

function rejectedAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The network takes too long.')), milliseconds);
  });
}

/** What a reader waits for a page that the device could show at once. */
const PATIENCE_MS = 4000;

/** Pages and what they load; of the oldest visits the device lets go. */
const MOST_VISITS = 300;

/** Names that change with the content. */
const PERMANENT = /\/_astro\/[^/]+$/;

export interface Answering {
  /** Answers for a page; `client` is the page that will be. */
  page(request: Request, client: string): Promise<Response>;
  /** Answers for what the page `client` loads. */
  part(request: Request, client: string): Promise<Response>;
}
