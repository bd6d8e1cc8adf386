import { suggestion } from '../schemas/nearest.ts';
import type { Catalogue } from './catalogue.ts';
import type { Finding, Rule } from './rule.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** Rules of one kind: a list of ids in frontmatter or in the timeline names entries of a register. */
function unknownId(name: string, field: 'topics' | 'audiences' | 'countries'): Rule {
  return {
    name,
    summary: `Every id under \`${field}\` is in \`content/registers/${field}.yaml\`.`,
    find: (manuscript, catalogue) => findUnknown(manuscript, catalogue, field),
  };
}

function findUnknown(
  manuscript: Manuscript,
  catalogue: Catalogue,
  field: 'topics' | 'audiences' | 'countries',
): Finding[] {
  const known = catalogue[field];
  // A register with faults of its own lacks entries here that it may well hold.
  if (manuscript.problems.some(({ path }) => path.endsWith(`/registers/${field}.yaml`))) return [];
  const fromPages = manuscript.pages.map(({ path, data, locate }) => ({
    path,
    locate,
    ids: data[field] ?? [],
  }));
  const fromEvents = manuscript.events.map(({ path, data, locate }) => ({
    path,
    locate,
    ids: field === 'audiences' ? [] : data[field],
  }));
  return [...fromPages, ...fromEvents].flatMap(({ path, locate, ids }) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              path,
              position: locate([field, index]),
              message: `\`${id}\` is not in content/registers/${field}.yaml.${suggestion(id, known)}`,
            },
          ],
    ),
  );
}

export const unknownTopic = unknownId('unknown-topic', 'topics');
export const unknownAudience = unknownId('unknown-audience', 'audiences');
export const unknownCountry = unknownId('unknown-country', 'countries');
