import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from '../../../src/schemas/nearest.ts';

describe('the nearest right answer', () => {
  it('is the name with the fewest letters changed', () => {
    expect(nearest('joint-patrol', ['joint-patrols', 'joint-training'])).toBe('joint-patrols');
  });

  it('does not mind capitals', () => {
    expect(nearest('api', ['ape', 'API'])).toBe('API');
    expect(nearest('PATROLS', ['patrols'])).toBe('patrols');
  });

  it('is none where nothing is alike', () => {
    expect(nearest('customs', ['patrols', 'training'])).toBeUndefined();
    expect(nearest('rs', ['al', 'me'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('asks whether the nearest was meant', () => {
    expect(suggestion('trainings', ['patrols', 'training'])).toBe(' Did you mean `training`?');
  });

  it('lists what there is where nothing is near, and says how many it leaves out', () => {
    const names = Array.from({ length: 14 }, (_, index) => `name-${index}`);
    expect(suggestion('customs', ['patrols', 'training'])).toBe(' Known: `patrols`, `training`.');
    expect(suggestion('customs', names)).toMatch(/`name-11`, and 2 more\.$/);
  });

  it('says nothing where there is nothing to choose from', () => {
    expect(suggestion('customs', [])).toBe('');
  });
});
