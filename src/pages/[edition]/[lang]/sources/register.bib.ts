import { exportRegister } from '../../../../citations/register-exports.ts';
import { library, publishedEditions } from '../../../../queries/library.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  return (await publishedEditions()).map((params) => ({ params }));
}

/** The whole source register as BibTeX. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { edition } = await library(params as { edition: string; lang: string });
  const sources = edition.sources.map(({ id, ...data }) => ({ id, data }));
  return new Response(exportRegister(sources).bibtex);
}
