import latestScript from '../../../client/latest.ts?worker&url';
import { library, newestInEachLanguage } from '../../../queries/library.ts';
import { placesOf } from '../../../records/places.ts';
import { stubHtml } from '../../../views/stub.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  const newest = await newestInEachLanguage();
  const paths = newest.map(async (params) => {
    const { edition } = await library(params);
    return [...placesOf(edition)].map((path) => ({
      params: { lang: edition.lang, path },
      props: params,
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** A stub at an address that never changes; it leads to the page in the newest edition. */
export async function GET({ params, props }: APIContext): Promise<Response> {
  const shelf = await library(props as { edition: string; lang: string });
  return new Response(stubHtml(shelf, params['path']!, latestScript));
}
