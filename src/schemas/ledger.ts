import { z } from 'astro/zod';

/** What a second reader found of a claim, from good to weak. A claim that had to go has no line. */
export const verdict = z.enum(['supported', 'mended', 'weak']);

/** A line of `content/ledger/<lang>/<collection>/<slug>.yaml`: what a second reading says of one claim of that page. */
export const ledgerLine = z
  .strictObject({
    claim: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'must be the twelve digits that `npm run check -- --ledger` prints')
      .describe('The claim, as `npm run check -- --ledger` names it.'),
    support: z
      .array(
        z
          .string()
          .regex(
            /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/,
            'must be a fact such as F-OHR-012 or the id of a source',
          ),
      )
      .min(1)
      .describe('What it rests on: sources by their id, facts of the editors by theirs.'),
    verdict: verdict.describe('What the reader found.'),
    mended: z.string().min(3).optional().describe('What was changed in this reading.'),
    note: z.string().min(3).optional().describe('What the next reader should know.'),
  })
  .superRefine(({ verdict, mended, note }, context) => {
    const wants = (key: 'mended' | 'note', message: string) =>
      context.addIssue({ code: 'custom', path: [key], input: '', message });
    if (verdict === 'mended' && !mended)
      wants('mended', 'must say what was changed, since the verdict is `mended`');
    if (verdict === 'weak' && !note)
      wants('note', 'must say what is weak, since the verdict is `weak`');
  });

export type LedgerLine = z.infer<typeof ledgerLine>;
export type Verdict = z.infer<typeof verdict>;
