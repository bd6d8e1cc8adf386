import { z } from 'astro/zod';
import { localized } from './field.ts';

/**
 * What changed on one page since the last edition, in a line: `content/changes/<collection>--<slug>.yaml`.
 * It stands above the comparison of the two texts and in the digest of the next edition, which keeps it for good.
 */
export const change = z.strictObject({
  summary: localized.describe('One sentence: what a reader of the last edition should know.'),
});

/** The page that a file of this name is about: `guides--joint-patrols` is `guides/joint-patrols`. */
export function changedPage(name: string): string {
  return name.replace('--', '/');
}

export type Change = z.infer<typeof change>;
