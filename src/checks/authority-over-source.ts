import { authorityOf } from '../claims/source-authority.ts';
import { authority as scale, type Authority } from '../schemas/field.ts';
import type { Rule } from './rule.ts';

export const authorityOverSource: Rule = {
  name: 'authority-over-source',
  summary: 'A practice claims no more authority than the strongest source that it cites.',
  find({ pages, sources }) {
    const strength = new Map(sources.map(({ id, data }) => [id, authorityOf(data)]));
    return pages.flatMap(({ path, document }) =>
      (document?.practices ?? []).flatMap(({ id, authority, position }) => {
        const cited = document!.citations.filter(({ practice }) => practice === id);
        const offered = cited.flatMap(({ source }) => strength.get(source) ?? []);
        const best = scale.options.find((each) => offered.includes(each));
        if (!best || rank(authority) >= rank(best)) return [];
        const message = `The practice \`${id}\` claims \`${authority}\`, but the strongest source it cites carries \`${best}\`. Write \`${best}\`, or cite a source that carries more.`;
        return [{ path, position: position?.start ?? { line: 1, column: 1 }, message }];
      }),
    );
  },
};

function rank(authority: Authority): number {
  return scale.options.indexOf(authority);
}
