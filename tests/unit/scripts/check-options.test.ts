import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/check/options.ts';

describe('what is typed after `npm run check --`', () => {
  it.each([
    [[], { report: 'problems', page: undefined, isJson: false }],
    [['--prose'], { report: 'prose', page: undefined, isJson: false }],
    [['--sources', '--json'], { report: 'sources', page: undefined, isJson: true }],
    [['--ledger', 'guides/x'], { report: 'ledger', page: 'guides/x', isJson: false }],
  ])('is read: %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--source'], 'There is no option `--source`. Did you mean `--sources`?'],
    [['--ledgr', 'guides/x'], 'Did you mean `--ledger`?'],
    [['-p'], 'There is no option `-p`.'],
    [['--prose', '--ledger'], 'one thing at a time'],
    [['--json'], '--json belongs to --sources'],
    [['guides/x'], '`guides/x` is too much here'],
    [['--ledger', 'guides/x', 'guides/y'], '`guides/y` is too much here'],
  ])('is refused with what is right: %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
