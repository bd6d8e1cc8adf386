import { h, s } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Setting } from './setting.ts';
import type { Element, Root } from 'hast';

/** Dresses figures: a timeline gets a drawing to scale above its list, a table a frame that can scroll. */
export function drawFigures(tree: Root, _: Setting): void {
  visit(tree, { tagName: 'figure' }, (figure) => {
    const kind = String(figure.properties['dataFigure']);
    figure.properties['className'] = ['figure', kind];
    if (kind === 'timeline') drawTimeline(figure);
    if (kind === 'table') frameTable(figure);
  });
}

function frameTable(figure: Element): void {
  figure.children = figure.children.map((child) =>
    child.type === 'element' && child.tagName === 'table' ? h('div.scroll', [child]) : child,
  );
}

function drawTimeline(figure: Element): void {
  const list = figure.children.find(
    (child) => child.type === 'element' && child.tagName === 'ul',
  ) as Element | undefined;
  const items = (list?.children ?? []).filter((child) => child.type === 'element') as Element[];
  const years = items.map((item) => yearIn(toString(item)));
  if (!list || years.some(Number.isNaN) || years.length < 2) return;
  figure.children.splice(figure.children.indexOf(list), 0, scale(years));
}

/** Year with its month as a fraction, from text that begins with a date. */
function yearIn(text: string): number {
  const match = /^\s*(\d{4})(?:-(\d\d))?/.exec(text);
  return match ? Number(match[1]) + (Number(match[2] ?? 1) - 1) / 12 : Number.NaN;
}

/** A line of years with one dot an entry. It repeats what the list below says, so it is hidden from screen readers. */
function scale(years: number[]): Element {
  const first = Math.floor(Math.min(...years));
  const last = Math.floor(Math.max(...years)) + 1;
  const x = (year: number) =>
    Math.round(MARGIN + ((year - first) / (last - first)) * (WIDTH - 2 * MARGIN));
  const step = STEPS.find((size) => (last - first) / size <= 8) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push(
      s('path.tick', { d: `M${x(year)} 22v8` }),
      s('text', { x: x(year), y: 46 }, String(year)),
    );
  }
  const dots = years.map((year) => s('circle.dot', { cx: x(year), cy: 22, r: 6 }));
  return s('svg.scale', { viewBox: `0 0 ${WIDTH} 52`, ariaHidden: 'true', focusable: 'false' }, [
    s('path.axis', { d: `M${MARGIN} 22H${WIDTH - MARGIN}` }),
    ...ticks,
    ...dots,
  ]);
}

const WIDTH = 640;
const MARGIN = 24;
const STEPS = [1, 2, 5, 10, 20];
