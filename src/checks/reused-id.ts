import { compareEditions } from '../editions/succession.ts';
import { anchorsOf, type Catalogue } from './catalogue.ts';
import type { LineageStep } from '../schemas/lineage.ts';
import type { Rule } from './rule.ts';

export const reusedId: Rule = {
  name: 'reused-id',
  summary: 'A page or id that the lineage says has gone is not used for something else.',
  find({ lineage }, catalogue) {
    const steps = lineage.map(({ data }) => data);
    return lineage.flatMap(({ path, data, locate }) =>
      data.from.flatMap((reference, index) => {
        const isBack = steps.some((step) => bringsBack(step, reference, data.edition));
        if (isBack || !exists(reference, catalogue)) return [];
        const message = `\`${reference}\` was ${data.kind} in ${data.edition}, and it is here. Addresses of published editions keep their meaning: give what is here another name, or remove this entry if it never went.`;
        return [{ path, position: locate(['from', index]), message }];
      }),
    );
  },
};

function exists(reference: string, { pageIds, pages }: Catalogue): boolean {
  const [page, anchor] = reference.split('#');
  if (!anchor) return pageIds.has(page!);
  const file = pages.get(page!);
  return file !== undefined && anchorsOf(file).includes(anchor);
}

/** What is split or merged may go on under one of its names, and a later entry may give a name back. */
function bringsBack({ edition, kind, to }: LineageStep, reference: string, since: string): boolean {
  return kind !== 'withdrawn' && to.includes(reference) && compareEditions(edition, since) >= 0;
}
