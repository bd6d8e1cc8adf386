import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackPart } from '../../../src/client/kept/part.ts';
import { PART_SIZE, partsOf } from '../../../src/downloads/kept/parts.ts';

const file = (path: string, bytes: Uint8Array | string) => ({ path, bytes: Buffer.from(bytes) });

describe('the parts of a kept copy', () => {
  it('give back every file, whatever its name and bytes', async () => {
    const files = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 })),
    );
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const parts = partsOf(given.map(([path, bytes]) => file(path, bytes)));
        const unpacked = (
          await Promise.all(parts.map((part) => unpackPart(new Uint8Array(part))))
        ).flat();
        expect(unpacked.map(({ path, bytes }) => [path, new Uint8Array(bytes)])).toEqual(given);
      }),
    );
  });

  it('are several where there is much, none without files', () => {
    const large = file('a', Buffer.alloc(PART_SIZE));
    expect(partsOf([large, large, file('b', 'small')])).toHaveLength(3);
    expect(partsOf([])).toEqual([]);
  });

  it('are the same bytes for the same files', () => {
    const files = [file('a.html', 'text'), file('b.html', 'more')];
    expect(partsOf(files)).toEqual(partsOf(files));
  });

  it('are refused when they are cut off', async () => {
    const [part] = partsOf([file('a.html', 'text '.repeat(100))]);
    await expect(unpackPart(new Uint8Array(part!).slice(0, -9))).rejects.toThrow();
  });
});
