import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes a fault of the text under its rule; transforms go on, so that one run finds every fault. */
export function report(file: VFile, rule: string, reason: string, place: Node['position']): void {
  file.message(reason, { ruleId: rule, source: SOURCE, ...(place && { place }) });
}

/** Tells our messages from those of other plugins. */
export const SOURCE = 'open-and-secure';
