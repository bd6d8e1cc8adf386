import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { factList } from './fact-list.ts';
import { changedBlocks } from './changed-blocks.ts';
import type { PageRedline } from './page-redline.ts';
import type { RedlineSetting } from './redline-setting.ts';

/**
 * A redline as HTML, whole and readable without style or script: `ins` and `del` around words, `div.ins`, `div.del`,
 * `div.moved` and `div.pieces` with a label around blocks, `.edited` on what holds changed words.
 *
 * The wrapper's `data-view` is `marked`. A style sheet can show `new` by hiding `del`, `.del`, `.left`, `.label` and
 * `.between`, and `old` by hiding `ins`, `.ins`, `.moved`, `.new-only`, `.label` and `.between` and showing `.old-only`, which
 * is hidden otherwise. `.heard` is for screen readers alone; `.between` keeps old words from the new in their place.
 */
export function redlineHtml(redline: PageRedline, setting: RedlineSetting): string {
  return toHtml(
    h('div.redline', { dataView: 'marked' }, [
      ...factList(redline, setting),
      ...changedBlocks(redline.body, setting),
    ]),
    { characterReferences: { useNamedReferences: false } },
  );
}

/** What the marks mean, in plain words, to stand above a redline. */
export function redlineLegend({ words }: RedlineSetting): string {
  return toHtml(h('p.redline-legend', words.redline.legend));
}
