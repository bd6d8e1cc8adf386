import { pageId } from './catalogue.ts';
import { pageConnections, type Connection } from './page-connections.ts';
import type { PageFile } from '../manuscript/page-file.ts';
import type { Frontmatter } from '../schemas/content.ts';
import type { Finding, Rule } from './rule.ts';

export const unconnectedGuide: Rule = {
  name: 'unconnected-guide',
  summary:
    'A guide implements a standard, and is tied to a lesson or an activity: by a link or relation of either page.',
  find(manuscript) {
    const connections = pageConnections(manuscript);
    return manuscript.pages
      .filter(({ collection }) => collection === 'guides')
      .flatMap((guide) => [...withoutStandard(guide), ...withoutCase(guide, connections)]);
  },
};

function withoutStandard({ path, data, locate }: PageFile<Frontmatter>): Finding[] {
  if (data.implements?.length) return [];
  const message =
    'The guide names no standard, so nobody sees what its practices rest on. Name under `implements` at least one page of standards.';
  return [{ path, position: locate(['implements'], 'key'), message }];
}

function withoutCase(guide: PageFile<Frontmatter>, connections: readonly Connection[]): Finding[] {
  const id = pageId(guide);
  const others = connections.flatMap(({ from, to }) =>
    from === id ? [to] : to === id ? [from] : [],
  );
  if (others.some((other) => CASES.test(other))) return [];
  const message = `No lesson and no activity is tied to \`${id}\`, so nobody sees how its advice fared. Link one, name one under \`see_also\`, or let a lesson name the guide under \`supports\` or \`warns\`.`;
  return [{ path: guide.path, position: guide.locate([]), message }];
}

const CASES = /^(?:lessons|activities)\//;
