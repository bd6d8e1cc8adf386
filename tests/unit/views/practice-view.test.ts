import { describe, expect, it } from 'vitest';
import {
  practicesByAim,
  practicesByAuthority,
  practicesByTopic,
} from '../../../src/views/practice-view.ts';
import { makeLibrary, makePage, makePractice, makeTopic } from '../../helpers/editions.ts';

const library = makeLibrary({
  pages: [
    makePage({
      slug: 'patrols',
      topics: ['patrols', 'training'],
      relations: [{ type: 'serves', target: 'aims/4.2' }],
      practices: [
        makePractice({ id: 'talk', authority: 'editorial' }),
        makePractice({ id: 'agree', authority: 'binding', title: 'Agree first' }),
      ],
    }),
    makePage({
      slug: 'checks',
      topics: ['training'],
      practices: [makePractice({ id: 'look', authority: 'binding' })],
    }),
    makePage({
      collection: 'concept',
      slug: 'aims',
      details: {
        aim_sections: [
          { id: '4.1', title: 'Movement', section: 'a' },
          { id: '4.2', title: 'Confidence', section: 'b' },
        ],
      },
    }),
  ],
  topics: [
    makeTopic('patrols', 'Patrols'),
    makeTopic('training', 'Training'),
    makeTopic('data', 'Data'),
  ],
});
const addresses = (practices: { href: string }[]) => practices.map(({ href }) => href);

describe('the list of all practices', () => {
  it('goes by authority, strongest first, without those that nobody carries', () => {
    const groups = practicesByAuthority(library);
    expect(groups.map(({ authority }) => authority)).toEqual(['binding', 'editorial']);
    expect(addresses(groups[0]!.practices)).toEqual([
      '/draft/en/guides/patrols.html#agree',
      '/draft/en/guides/checks.html#look',
    ]);
    expect(groups[0]!.practices[0]).toMatchObject({
      title: 'Agree first',
      statement: 'Sign one plan.',
      page: { title: 'Joint patrols' },
    });
  });

  it('goes by aim, those without practices too', () => {
    expect(practicesByAim(library).map(({ aim, practices }) => [aim, practices.length])).toEqual([
      ['4.1', 0],
      ['4.2', 2],
    ]);
  });

  it('goes by topic, a practice under every topic of its guide', () => {
    expect(
      practicesByTopic(library).map(({ topic, practices }) => [topic, practices.length]),
    ).toEqual([
      ['patrols', 2],
      ['training', 3],
    ]);
  });
});
