import { editionBytes, frozen } from '../../queries/library.ts';
import type { APIContext } from 'astro';

export async function getStaticPaths() {
  return (await frozen()).map(({ entry }) => ({ params: { edition: entry.id } }));
}

/** The edition file itself, byte for byte. */
export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await editionBytes(params['edition']!));
}
