import { site } from '../site.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  summary:
    'Every file in `content/` is where the site looks for it, and its name is lower-case words joined by hyphens.',
  find({ files }) {
    return files
      .filter(({ name }) => !PLACES.some((place) => place.test(name)))
      .map(({ path }) => ({ path, position: { line: 1, column: 1 }, message: MESSAGE }));
  },
};

const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PLACES = [
  new RegExp(`^[a-z]{2}/(?:${site.collections.join('|')}|about)/${WORDS}\\.mdx$`),
  new RegExp(`^(?:sources|glossary|ui)/${WORDS}\\.yaml$`),
  /^registers\/(?:topics|audiences|countries|events|lineage|uncited)\.yaml$/,
  new RegExp(`^changes/(?:${site.collections.join('|')})--${WORDS}\\.yaml$`),
  new RegExp(`^ledger/[a-z]{2}/(?:${site.collections.join('|')})/${WORDS}\\.yaml$`),
  /^dictionary\.txt$/,
  /^editions\//,
];

const MESSAGE =
  'The site does not read a file of this name here, so nobody would see it. Pages are `<lang>/<collection>/<slug>.mdx` ' +
  `(${site.collections.join(', ')}), sources and terms \`<id>.yaml\`, all in lower-case letters, digits and hyphens.`;
