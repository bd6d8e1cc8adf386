import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

describe('package-lock.json', () => {
  it('lists every optional package for every platform, else `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => !isListed(place, name, version))
        .map(([name, version]) => `${name}@${version} of ${place || 'package.json'}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every package to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = packages['']!;
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(versions.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });
});

/** As Node resolves it: in the folder of the package itself, then in each folder above. */
function isListed(place: string, name: string, version: string): boolean {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const found = packages[`${base ? `${base}/` : ''}node_modules/${name}`];
    if (found) return !EXACT.test(version) || found.version === version;
    if (base === '') return false;
  }
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
