import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { APIContext } from 'astro';

/** The sizes that installing asks for, in pixels. */
export function getStaticPaths() {
  return ['192', '512'].map((size) => ({ params: { size } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const drawing = await readFile(join(process.cwd(), 'public', 'icon.svg'));
  const png = await sharp(drawing, { density: 600 })
    .resize(Number(params['size']))
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
