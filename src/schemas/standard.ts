import { z } from 'astro/zod';
import { authority, day, edtf, pageReference } from './field.ts';
import { page } from './page.ts';

/** One international instrument: what it says and how strongly it binds. */
export const standard = page.extend({
  issuer: z.string().min(2).describe('Who adopted or published the instrument.'),
  symbol: z.string().min(1).optional().describe('Document symbol, such as S/RES/2396 (2017).'),
  adopted: edtf.optional().describe('When it was adopted or published (EDTF).'),
  in_force: edtf.optional().describe('Since when it is in force (EDTF).'),
  authority: authority.extract(['binding', 'commitment', 'recommended']),
  status: z.enum(['in force', 'superseded', 'adopted, not in force']),
  checked_on: day
    .optional()
    .describe('When an editor last checked the status at the issuer; left out where nobody did.'),
  binds: z.string().min(10).describe('One plain sentence: whom it binds and how strongly.'),
  amends: z.array(pageReference).default([]).describe('Standards that this one changes.'),
  supplements: z.array(pageReference).default([]).describe('Standards that this one adds to.'),
  replaces: z
    .array(pageReference)
    .default([])
    .describe('Standards that this one takes the place of.'),
});
