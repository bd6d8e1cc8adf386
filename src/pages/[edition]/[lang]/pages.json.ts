import { library, publishedEditions } from '../../../queries/library.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  return (await publishedEditions()).map((params) => ({ params }));
}

/** The page records of the six collections of an edition: what the site itself is made from. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { edition } = await library(params as { edition: string; lang: string });
  return new Response(`${JSON.stringify(edition.pages, null, 1)}\n`);
}
