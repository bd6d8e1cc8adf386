import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { drawPeriods } from './periods-figure.ts';
import { drawTimeline } from './timeline-figure.ts';
import type { Setting } from './setting.ts';
import type { Element, Root } from 'hast';

/** Dresses figures: dates get a drawing to scale above their list, a table a frame that can scroll. */
export function drawFigures(tree: Root, { lang }: Setting): void {
  visit(tree, { tagName: 'figure' }, (figure) => {
    const kind = String(figure.properties['dataFigure']);
    figure.properties['className'] = ['figure', kind];
    if (kind === 'timeline') drawTimeline(figure, lang);
    if (kind === 'periods') drawPeriods(figure, lang);
    if (kind === 'table') frameTable(figure);
  });
}

function frameTable(figure: Element): void {
  figure.children = figure.children.map((child) =>
    child.type === 'element' && child.tagName === 'table' ? h('div.scroll', [child]) : child,
  );
}
