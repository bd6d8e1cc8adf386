import { pageId } from './catalogue.ts';
import { pageConnections } from './page-connections.ts';
import type { Rule } from './rule.ts';

export const orphanPage: Rule = {
  name: 'orphan-page',
  summary: 'Every page of the collections is linked or related to by another page.',
  find(manuscript) {
    const named = new Set(pageConnections(manuscript).map(({ to }) => to));
    return manuscript.pages
      .filter((page) => !named.has(pageId(page)))
      .map((page) => ({
        path: page.path,
        position: { line: 1, column: 1 },
        message: `No other page leads to \`${pageId(page)}\`: readers meet it in lists only. Link it where the text of another page touches its subject, or name it there under \`see_also\`.`,
      }));
  },
};
