import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, roomOf, textOf } from '../helpers/source-tree.ts';

const PLAIN = [
  ...['addresses', 'checks', 'citations', 'claims', 'downloads', 'dressing', 'editions'],
  ...['manuscript', 'markdown', 'output', 'prose', 'records', 'schemas', 'search', 'views'],
  'wording',
];
const ASTRO = ['components', 'integrations', 'layouts', 'pages', 'queries'];
const BROWSER = ['client', 'styles'];

const source = filesIn('src');
const code = source.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
const inRooms = (rooms: string[]) => code.filter((file) => rooms.includes(roomOf(file)));
const isOurs = (target: string) => target.startsWith('src/');

/** Arrows, `file -> target`, that a rule forbids. */
const arrows = (files: string[], isForbidden: (target: string, file: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((target) => isForbidden(target, file))
      .map((target) => `${file} -> ${target}`),
  );

describe('the rooms of src/', () => {
  it('are all known, so that each has its rules', () => {
    const folders = source.filter((file) => file.split('/').length > 2).map(roomOf);
    expect(new Set(folders).difference(new Set([...PLAIN, ...ASTRO, ...BROWSER]))).toEqual(
      new Set(),
    );
  });

  it('hold plain TypeScript that imports plain TypeScript only', () => {
    const forbidden = (target: string) =>
      isOurs(target) && ![...PLAIN, 'site.ts'].includes(roomOf(target));
    expect(arrows(inRooms(PLAIN), forbidden)).toEqual([]);
  });

  it('hold plain TypeScript that knows nothing of Astro but its Zod', () => {
    const forbidden = (target: string) =>
      /^(?:astro|@astrojs)\b|^virtual:/.test(target) && target !== 'astro/zod';
    expect(arrows(inRooms(PLAIN), forbidden)).toEqual([]);
  });

  it('hold plain TypeScript that knows nothing of the browser', () => {
    const browser = /\b(?:window\.|localStorage|querySelector|HTML\w*Element\b|addEventListener)/;
    expect(inRooms(PLAIN).filter((file) => browser.test(textOf(file)))).toEqual([]);
  });

  it('open the collections in queries/ alone', () => {
    const others = code.filter(
      (file) => roomOf(file) !== 'queries' && file !== 'src/content.config.ts',
    );
    expect(arrows(others, (target) => target === 'astro:content')).toEqual([]);
  });

  it('send to the browser only what may run there', () => {
    const allowed = ['addresses', 'citations', 'client', 'wording'];
    const forbidden = (target: string, file: string) => {
      if (!isOurs(target)) return !target.startsWith('virtual:');
      if (target === 'src/search/chunk.ts' || allowed.includes(roomOf(target))) return false;
      return !(['schemas', 'downloads'].includes(roomOf(target)) && isTypeImport(file, target));
    };
    expect(arrows(inRooms(['client']), forbidden)).toEqual([]);
  });

  it('name the noun', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|lib|common|shared|misc)(?:\/|\.\w+$)/;
    expect(source.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('every file', () => {
  it('of src/ and scripts/ has 250 lines at the most', () => {
    const lines = (file: string) => textOf(file).trimEnd().split('\n').length;
    expect([...source, ...filesIn('scripts')].filter((file) => lines(file) > 250)).toEqual([]);
  });

  it('imports packages that package.json names', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Manifest;
    const named = new Set(Object.keys({ ...dependencies, ...devDependencies }));
    const isKnown = (target: string) => {
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      return named.has(name) || named.has(`@types/${name}`);
    };
    const isPackage = (target: string) =>
      /^(?!node:|astro:|virtual:|src\/|scripts\/|tests\/)/.test(target);
    const files = [...code, ...filesIn('scripts'), ...testFiles()];
    expect(arrows(files, (target) => isPackage(target) && !isKnown(target))).toEqual([]);
  });

  it('of tests/ is run, or helps one that is', () => {
    const places = /\.test\.ts$|^tests\/(?:helpers|fixtures)\//;
    expect(testFiles().filter((file) => !places.test(file))).toEqual([]);
  });
});

function testFiles(): string[] {
  return filesIn('tests').filter((file) => file.endsWith('.ts'));
}

/** Whether a file takes nothing but types from another. */
function isTypeImport(file: string, target: string): boolean {
  const name = target.split('/').at(-1)!;
  const lines = textOf(file).match(new RegExp(`^import\\b[^;]*?/${name}'`, 'gm')) ?? [];
  return lines.every((line) => line.startsWith('import type'));
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
