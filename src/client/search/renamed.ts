/**
 * The name by which the newest edition knows a page (`guides/joint-patrols`) or a place on it (`guides/joint-patrols#shared-plan`)
 * of an earlier one: where two editions have the same thing, it is the same name.
 */
export function lastingName(name: string, renamed: Renamed): string {
  const [page, id] = name.split('#');
  return renamed[name] ?? (renamed[page!] ?? page!) + (id ? `#${id}` : '');
}

/** Name of the page at an address inside an edition: `/guides/joint-patrols.html`. */
export function nameOfPlace(place: string): string {
  return place.replace(/^\//, '').replace(/\.html$/, '');
}

/** Names of an edition that later ones have changed, with what they are now; what goes along with its page is not named. */
export type Renamed = Readonly<Record<string, string>>;
