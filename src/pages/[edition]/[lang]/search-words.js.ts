import { library, publishedEditions } from '../../../queries/library.ts';
import { printSearchWords, searchWords } from '../../../views/search-words.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  return (await publishedEditions()).map((params) => ({ params }));
}

/** The words that search shows, as a classic script, since scripts are all that a page on a disk may load. */
export async function GET({ params }: APIContext): Promise<Response> {
  const shelf = await library(params as { edition: string; lang: string });
  return new Response(printSearchWords(searchWords(shelf)));
}
