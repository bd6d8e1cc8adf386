import { suggestion } from '../schemas/nearest.ts';
import { anchorsOf, type Catalogue } from './catalogue.ts';
import { compareEditions } from '../editions/succession.ts';
import type { LineageStep } from '../schemas/lineage.ts';
import type { Rule } from './rule.ts';

export const lineageTarget: Rule = {
  name: 'lineage-target',
  summary:
    'What an entry of the lineage leads to exists, or an entry of a later edition leads on from it.',
  find({ lineage }, catalogue) {
    const steps = lineage.map(({ data }) => data);
    return lineage.flatMap(({ path, data, locate }) =>
      data.to.flatMap((target, index) => {
        const unknown = unknownPart(target, catalogue);
        if (!unknown || steps.some((step) => leadsOn(step, target, data.edition))) return [];
        const message = `There is no ${unknown.what}, and no later entry says what became of it.${unknown.hint}`;
        return [{ path, position: locate(['to', index]), message }];
      }),
    );
  },
};

function unknownPart(
  target: string,
  { pageIds, pages }: Catalogue,
): { what: string; hint: string } | null {
  const [page, anchor] = target.split('#');
  if (!pageIds.has(page!)) return { what: `page \`${page}\``, hint: suggestion(page!, pageIds) };
  const file = pages.get(page!);
  // A page that cannot be read may have any id.
  if (!anchor || !file?.document || anchorsOf(file).includes(anchor)) return null;
  const what = `section or practice \`${anchor}\` on \`${page}\``;
  return { what, hint: suggestion(anchor, anchorsOf(file)) };
}

function leadsOn({ edition, from }: LineageStep, target: string, since: string): boolean {
  const isLater = compareEditions(edition, since) > 0;
  return isLater && (from.includes(target) || from.includes(target.split('#')[0]!));
}
