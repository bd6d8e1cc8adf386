import { z } from 'astro/zod';
import { day } from './field.ts';

/** A page about the site itself: method, legend, accessibility, privacy, licence. */
export const about = z.strictObject({
  title: z.string().min(3).max(100),
  summary: z.string().min(40).max(200),
  order: z.number().int().describe('Place in the list of these pages, from 1.'),
  updated: day,
});
