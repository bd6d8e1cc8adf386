import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../src/views/alphabet.ts';

const letters = (lang: string, ...titles: string[]) =>
  alphabet(
    titles.map((title) => ({ title })),
    lang,
  ).map(({ letter, entries }) => `${letter}: ${entries.map(({ title }) => title).join(', ')}`);

describe('the alphabet', () => {
  it('files entries under their first letter, whatever its case', () => {
    expect(letters('en', 'patrols', 'API', 'assessment', 'Patrol plan')).toEqual([
      'A: API, assessment',
      'P: Patrol plan, patrols',
    ]);
  });

  it('files letters with accents under the plain letter', () => {
    expect(letters('en', 'État', 'Evidence')).toEqual(['E: État, Evidence']);
  });

  it('files what begins with no letter first, together', () => {
    expect(letters('en', 'Zone', '4.1 Movement', '«Quoted»')[0]).toMatch(/^0–9: .*4\.1 Movement/);
    expect(letters('en', 'Zone', '24/7', '4.1')).toHaveLength(2);
  });

  it('follows the order of other scripts', () => {
    expect(letters('ru', 'Ярмарка', 'Граница', 'азбука')).toEqual([
      'А: азбука',
      'Г: Граница',
      'Я: Ярмарка',
    ]);
  });

  it('is empty for nothing', () => {
    expect(letters('en')).toEqual([]);
  });
});
