import { s } from 'hastscript';
import type { Element, ElementContent } from 'hast';

/** A scale of years that holds these moments, each a year with a fraction. */
export function yearScale(moments: readonly number[]): YearScale {
  const first = Math.floor(Math.min(...moments));
  const last = Math.max(Math.ceil(Math.max(...moments)), first + 1);
  const x = (moment: number): number =>
    Math.round(MARGIN + ((Math.min(moment, last) - first) / (last - first)) * SPAN);
  return { first, last, x };
}

/** Draws a scale. What it shows stands as text beside it, so it is hidden from screen readers. */
export function drawScale({ first, last, x }: YearScale, marks: ElementContent[] = []): Element {
  const step = STEPS.find((size) => (last - first) / size <= 8) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push(
      s('path.tick', { d: `M${x(year)} 22v8` }),
      s('text', { x: x(year), y: 46 }, String(year)),
    );
  }
  return s('svg.scale', { viewBox: `0 0 ${WIDTH} 52`, ariaHidden: 'true', focusable: 'false' }, [
    s('path.axis', { d: `M${MARGIN} 22H${WIDTH - MARGIN}` }),
    ...ticks,
    ...marks,
  ]);
}

/** Width of every drawing to scale, in its own units. */
export const WIDTH = 640;

const MARGIN = 24;
const SPAN = WIDTH - 2 * MARGIN;
const STEPS = [1, 2, 5, 10, 20];

export interface YearScale {
  /** The year at the left end. */
  first: number;
  /** The year at the right end. */
  last: number;
  /** Where a moment stands; what comes after the last year stands at the end. */
  x(moment: number): number;
}
