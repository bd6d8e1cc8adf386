import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedOver, handOver, takeBack } from '../../../src/manuscript/handed-over.ts';
import { readManuscript } from '../../../src/manuscript/manuscript.ts';
import { shelvesOf } from '../../../src/manuscript/shelves.ts';
import { withFolder } from '../../helpers/temporary-folder.ts';

const good = join('tests', 'fixtures', 'good', 'content');
const shelvesIn = async (folder: string) => shelvesOf(await readManuscript(folder));

describe('the shelves', () => {
  it('hold every page under its language, folder and name, and every entry under its id', async () => {
    const shelves = await shelvesIn(good);
    expect(shelves.guides.map(({ id }) => id)).toContain('en/guides/joint-patrols');
    expect(shelves.guides[0]!.document!.body).toMatch(/^<h2 id=/);
    expect(shelves.topics[0]).toMatchObject({
      id: expect.any(String),
      data: { id: expect.any(String) },
    });
  });

  it('hold nothing that only the checks read: no sentences and no places', async () => {
    const { document } = (await shelvesIn(good)).guides[0]!;
    expect(document).not.toHaveProperty('sentences');
    expect(document!.citations[0]!.position).toBeUndefined();
  });

  it('leave out a page with a fault of its own, and only that', async () => {
    await withFolder({ 'en/guides/broken.mdx': '---\ntitle: 3\n---\n' }, async (folder) => {
      await cp(good, folder, { recursive: true });
      const [all, sound] = [await readManuscript(folder), await shelvesIn(good)];
      expect(all.pages.map(({ slug }) => slug)).toContain('broken');
      expect(shelvesOf(all).guides).toEqual(sound.guides);
    });
  });
});

describe('what is handed over', () => {
  it('arrives unchanged, and is gone when taken back', async () => {
    await withFolder({}, async (root) => {
      await mkdir(join(root, 'content'));
      const shelves = await shelvesIn(good);
      expect(await handedOver(root)).toBeNull();
      await handOver(root, shelves);
      expect(await handedOver(root)).toEqual(shelves);
      await takeBack(root);
      expect(await handedOver(root)).toBeNull();
    });
  });
});
