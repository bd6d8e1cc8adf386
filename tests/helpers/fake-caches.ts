/** The caches of a browser, in memory: what the kept copies use of them. `room` is how many bytes they hold in all. */
export function fakeCaches(room = Infinity): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  let used = 0;
  const cacheNamed = (name: string) => {
    const entries = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, entries);
    return {
      match: async (url: string | Request) => entries.get(urlOf(url))?.clone(),
      put: async (url: string | Request, response: Response) => {
        used += (await response.clone().arrayBuffer()).byteLength;
        if (used > room) throw new DOMException('no room', 'QuotaExceededError');
        entries.set(urlOf(url), response);
      },
      delete: async (url: string | Request) => entries.delete(urlOf(url)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
  };
  return {
    open: async (name: string) => cacheNamed(name),
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  } as unknown as CacheStorage;
}

function urlOf(url: string | Request): string {
  return typeof url === 'string' ? url : url.url;
}
