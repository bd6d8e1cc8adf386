import { z } from 'astro/zod';
import { editionId } from './edition-entry.ts';
import { pageReference } from './field.ts';

/**
 * An entry of `content/registers/lineage.yaml`: what became of pages, or of sections and practices (`guides/x#id`), in an
 * edition. Whoever comes from an earlier one is led to where the text is now, and back.
 */
export const lineageStep = z
  .strictObject({
    edition: editionId.describe(
      'The edition in which it happened: the next one, or a published one.',
    ),
    kind: z.enum(['renamed', 'merged', 'split', 'withdrawn']),
    from: z.array(pageReference).min(1).describe('What it was in the edition before.'),
    to: z
      .array(pageReference)
      .default([])
      .describe('What it is now; for what was withdrawn, what to read instead.'),
    note: z.string().min(3).optional().describe('Why, in a sentence for readers.'),
  })
  .superRefine(({ kind, from, to }, context) => {
    const refuse = (key: 'from' | 'to', input: string[], message: string) =>
      context.addIssue({ code: 'custom', path: [key], input, message });
    if (from.length > 1 && (kind === 'renamed' || kind === 'split'))
      refuse('from', from, 'must name one place where something is renamed or split');
    if (to.length !== 1 && (kind === 'renamed' || kind === 'merged'))
      refuse('to', to, 'must name one place where something is renamed or merged');
    if (to.length < 2 && kind === 'split')
      refuse('to', to, 'must name two places or more where something is split');
  });

export type LineageStep = z.infer<typeof lineageStep>;
