import { z } from 'astro/zod';
import { aim } from './concept.ts';
import { pageReference } from './field.ts';
import { page } from './page.ts';

/** Good practice: a set of numbered practices for one task. */
export const guide = page.extend({
  aims: z.array(aim).min(1).describe('Aims of the Concept that the guide serves.'),
  level: z
    .enum(['strategic', 'operational', 'tactical'])
    .describe('Who acts on it: ministry, headquarters, post.'),
  implements: z
    .array(pageReference)
    .default([])
    .describe('Standards that the guide puts into practice.'),
});
