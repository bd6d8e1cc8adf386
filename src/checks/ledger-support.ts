import { readingsOf, type PageReading } from '../claims/ledger.ts';
import { suggestion } from '../schemas/nearest.ts';
import type { Catalogue } from './catalogue.ts';
import type { Finding, Rule } from './rule.ts';

export const ledgerSupport: Rule = {
  name: 'ledger-support',
  summary:
    'What a line of a ledger rests on is in the register if it is a source, and one source at least is cited by the claim.',
  find(manuscript, catalogue) {
    return readingsOf(manuscript).flatMap(({ read }) =>
      read.flatMap((reading) => [...unknownSources(reading, catalogue), ...notCited(reading)]),
    );
  },
};

function unknownSources({ line }: Read, { sources }: Catalogue): Finding[] {
  return line.data.support.flatMap((id, index) =>
    isFact(id) || sources.has(id)
      ? []
      : [
          {
            path: line.path,
            position: line.locate(['support', index]),
            message: `\`${id}\` is not in the source register: no file content/sources/${id}.yaml.${suggestion(id, sources)} Facts of the editors begin with a capital, such as \`F-OHR-012\`.`,
          },
        ],
  );
}

function notCited({ claim, line }: Read): Finding[] {
  const cited = [...new Set(claim.citations.map(({ source }) => source))];
  if (line.data.support.some((id) => cited.includes(id))) return [];
  const advice =
    cited.length > 0
      ? `It cites ${cited.map((id) => `\`${id}\``).join(', ')}: name the one that carries it, or cite on the page what does.`
      : 'The sentence cites nobody yet: cite the source on the page, then read it anew.';
  return [
    {
      path: line.path,
      position: line.locate(['support']),
      message: `None of the sources here is cited by the claim, so a reader cannot follow. ${advice}`,
    },
  ];
}

/** Facts of the editors' base go by ids in capitals; the base is not a part of this site, so they are free. */
function isFact(id: string): boolean {
  return /^[A-Z]/.test(id);
}

type Read = PageReading['read'][number];
