import { h } from 'hastscript';
import { LEGEND } from './routes.ts';
import { authority as scale } from '../../schemas/field.ts';
import type { Chapter } from './chapter.ts';
import type { Words } from '../../schemas/interface.ts';

/** Who may stand behind a statement, strongest first, and what that means. */
export function legendChapter({ book, authority: names }: Words): Chapter {
  const rows = scale.options.flatMap((authority) => [
    h(`dt#${authority}`, [h(`span.authority.by-${authority}`, [h('b', names[authority].name)])]),
    h('dd', names[authority].about),
  ]);
  return {
    file: LEGEND,
    title: book.legend,
    kind: 'introduction',
    content: [h('h1', book.legend), h('dl.legend', rows)],
  };
}
