import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { nameLives } from '../../../src/rights/name-life.ts';
import { viewContext } from '../../../src/site/context.ts';
import { nameLifeView } from '../../../src/site/guide/name-life-view.ts';
import { catalogue } from '../content.ts';

/** Written from the registries' texts, not from the content: days renewable, stuck and restorable. */
const LIVES = [
  { ending: 'com', restorable: 30 },
  { ending: 'org', restorable: 30 },
  { ending: 'fr', restorable: 30 },
  { ending: 'wf', restorable: 30 },
  { ending: 'eu', restorable: 40 },
  { ending: 'be', restorable: 40 },
  { ending: 'ch', restorable: 40 },
  { ending: 'uk', renewable: 90, dark: 30, stuck: 5 },
  { ending: 'ca', renewable: 45, restorable: 30 },
] as const;

describe.each(LOCALES)('the life of a name, in "%s"', (locale) => {
  const lives = nameLives(catalogue).map((life) => nameLifeView(life, viewContext(catalogue, locale)));

  test.each(LIVES)('of .$ending takes the periods of its registry, and no others', ({ ending, ...days }) => {
    const life = lives.find(({ endings }) => endings.split(', ').includes(`.${ending}`));
    const said = (id: string): readonly number[] =>
      (life?.stations ?? [])
        .filter((station) => station.id === id)
        .flatMap(({ stretch, remark = '' }) => numbersOf(`${stretch?.text ?? ''} ${remark}`));
    const { renewable, dark, stuck, restorable } = {
      renewable: [],
      dark: [],
      stuck: [],
      restorable: [],
      ...days,
    };
    expect({ expiry: said('expiry'), stuck: said('stuck'), deletion: said('deletion') }).toEqual({
      expiry: [renewable, dark].flat(),
      stuck: [stuck].flat(),
      deletion: [restorable].flat(),
    });
  });

  test('begins with its expiry, ends free for anybody, and names the rules that it follows from', () => {
    expect(lives).toHaveLength(7);
    for (const { endings, stations, rights } of lives) {
      expect([endings, stations[0]?.kind, stations.at(-1)?.kind]).toEqual([endings, 'end', 'final']);
      expect(stations.filter(({ when, name }) => when === '' || name === '')).toEqual([]);
      expect(rights.length).toBeGreaterThan(0);
    }
  });
});

const numbersOf = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
