import { orphanPage } from './orphan-page.ts';
import { practiceCount } from './practice-count.ts';
import { unconnectedGuide } from './unconnected-guide.ts';
import { unservedAim } from './unserved-aim.ts';
import type { Rule } from './rule.ts';

/**
 * What must hold of the whole content before an edition is published. `npm run check` asks for it; the build, the preview and
 * the cut do not, so that a page can be seen while those around it are still to be written. A new rule is a new file and one
 * line here.
 */
export const editionRules: Rule[] = [unservedAim, unconnectedGuide, orphanPage, practiceCount];
