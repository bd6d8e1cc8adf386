import { z } from 'astro/zod';
import { edtf, pageReference } from './field.ts';
import { page } from './page.ts';

/** A case: what was tried somewhere, what came of it, what transfers. */
export const lesson = page.extend({
  outcome: z.enum(['worked', 'mixed', 'failed']).describe('What came of it.'),
  evidence: z.enum(['measured', 'reported', 'opinion']).describe('What the outcome rests on.'),
  period: edtf.describe('When it happened (EDTF).'),
  places: z.array(z.string().min(2)).min(1).describe('Where it happened, as the sources name it.'),
  supports: z
    .array(pageReference)
    .default([])
    .describe('Guides or practices that the case speaks for.'),
  warns: z
    .array(pageReference)
    .default([])
    .describe('Guides or practices that the case warns about.'),
});
