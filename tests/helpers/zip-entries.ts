/** Reads the list at the end of a zip as it stands there, for what an unpacking library does not tell. */
export function readZipEntries(zip: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(END_OF_LIST);
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    const length = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + length).toString(),
      flags: bytes.readUInt16LE(at + 8),
      mode: bytes.readUInt16LE(at + 40),
      time: timeOf(bytes.readUInt16LE(at + 14), bytes.readUInt16LE(at + 12)),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function timeOf(date: number, time: number): string {
  const day = `${1980 + (date >> 9)}-${(date >> 5) & 15}-${date & 31}`;
  return `${day} ${time >> 11}:${(time >> 5) & 63}`;
}

const END_OF_LIST = Buffer.from('PK\x05\x06');

interface ZipEntry {
  name: string;
  flags: number;
  /** Kind and permissions as Unix has them. */
  mode: number;
  /** `2026-1-15 12:0`. */
  time: string;
}
