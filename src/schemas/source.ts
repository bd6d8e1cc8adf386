import { z } from 'astro/zod';
import { authority, edtf } from './field.ts';

/** An entry of the source register. The file name is the citation key. */
export const source = z.strictObject({
  title: z.string().min(3).describe('Title as the source prints it.'),
  symbol: z.string().min(1).optional().describe('Document symbol, such as MC.DOC/2/05, or ISBN.'),
  issuer: z.string().min(2).optional().describe('Who issued it.'),
  date: edtf.optional().describe('Date of the document (EDTF).'),
  date_note: z.string().min(3).optional().describe('What is known where there is no date.'),
  kind: z.enum([
    'treaty',
    'resolution',
    'decision',
    'standard',
    'guideline',
    'handbook',
    'report',
    'academic',
    'web-page',
    'news',
    'note',
  ]),
  authority: authority
    .exclude(['editorial'])
    .optional()
    .describe(
      'The most that a practice may claim on this source, where its kind alone says too much or too little.',
    ),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address that begins with http:// or https://',
    })
    .optional(),
  url_seen: z
    .boolean()
    .default(true)
    .describe('false: the address was inferred and nobody opened it.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language code, such as en')
    .default('en')
    .describe('Language that the source was read in.'),
  seen: z
    .enum(['full', 'excerpt', 'cited-by-others', 'recalled'])
    .describe('What the editors read of it. Readers see this mark.'),
  seen_at: z.string().min(3).optional().describe('Where a copy was read, if not at the address.'),
  note: z.string().min(3).optional().describe('What a reader should know about this source.'),
});

export type Source = z.infer<typeof source>;
