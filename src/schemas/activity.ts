import { z } from 'astro/zod';
import { citation, edtf, pageReference } from './field.ts';
import { page } from './page.ts';

/** A programme, network, event or mission. */
export const activity = page.extend({
  period: edtf.describe('When it ran (EDTF); `2009/..` while it goes on.'),
  places: z
    .array(z.string().min(2))
    .default([])
    .describe('Where it took place, as the sources name it.'),
  run_by: z.array(pageReference).default([]).describe('Institutions that run it.'),
  applied: z.array(pageReference).default([]).describe('Guides or practices that it applied.'),
  figures: z
    .array(
      citation.extend({
        value: z.preprocess(
          (value) => (typeof value === 'number' ? String(value) : value),
          z.string().min(1),
        ),
        of: z.string().min(3).describe('What was counted.'),
        as_of: edtf.optional().describe('When it was counted (EDTF).'),
      }),
    )
    .default([])
    .describe('Figures worth quoting, each with its date and source.'),
});
