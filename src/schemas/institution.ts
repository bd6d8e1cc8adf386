import { z } from 'astro/zod';
import { edtf } from './field.ts';
import { page } from './page.ts';

/** An office, college, network or mission with a mandate. */
export const institution = page.extend({
  founded: edtf.optional().describe('When it was founded (EDTF).'),
  seat: z.string().min(2).optional().describe('Where it sits.'),
});
