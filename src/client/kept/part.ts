/** Unpacks a part of a kept copy; the format stands in `downloads/kept/parts.ts`. Rejects where the bytes are none. */
export async function unpackPart(bytes: Uint8Array<ArrayBuffer>): Promise<UnpackedFile[]> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await new Response(stream).arrayBuffer();
  const end = 4 + new DataView(unpacked).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(unpacked.slice(4, end))) as [string, number][];
  let start = end;
  return list.map(([path, length]) => {
    const file = { path, bytes: unpacked.slice(start, start + length) };
    start += length;
    return file;
  });
}

interface UnpackedFile {
  /** From the folder of the site. */
  path: string;
  bytes: ArrayBuffer;
}
