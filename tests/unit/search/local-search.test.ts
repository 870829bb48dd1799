import { describe, expect, test } from 'vitest';
import { createLocalSearch, type LocalParts } from '../../../src/search/local-search.ts';
import { FIRST, REST } from './local-files.ts';

const WORDS = { en: ['parcel'], fr: ['colis'] } as const;

/** A part that comes when it is let. */
function held<T>(value: T) {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { get: () => promise, arrive: () => resolve(value), fail: () => reject(new Error('offline')) };
}

const search = (given: Partial<LocalParts> = {}) =>
  createLocalSearch('fr', {
    first: () => Promise.resolve(FIRST),
    rest: () => Promise.resolve(REST),
    vocabulary: (locale) => Promise.resolve(WORDS[locale]),
    ...given,
  });

const offline = () => Promise.reject(new Error('offline'));
const PLAN = '/fr/cancel/vps/acme/vps/end-of-term/';

const urls = async (local: ReturnType<typeof search>, query: string): Promise<readonly string[]> =>
  (await local.answerAtOnce({ query })).results.map(({ url }) => url);

describe('at once', () => {
  test('what the first file accounts for is answered before the rest is there', async () => {
    const rest = held(REST);
    expect(await urls(search({ rest: rest.get }), 'résilier mon vps')).toEqual([PLAN]);
  });

  test.each(['machine virtuelle', 'résillire vps', 'vps colis', 'remboursement'])(
    '"%s" waits for the rest',
    async (query) => {
      const rest = held(REST);
      let answered = false;
      const answer = search({ rest: rest.get }).answerAtOnce({ query });
      void answer.then(() => {
        answered = true;
      });
      // All that does not depend on it has happened by then.
      await import('../../../src/search/complete.ts');
      await new Promise((resolve) => setImmediate(resolve));
      expect(answered).toBe(false);
      rest.arrive();
      await answer;
    },
  );

  test('with the rest the other words are understood and slips are mended', async () => {
    const local = search();
    expect(await urls(local, 'virer ma machine virtuelle')).toEqual([PLAN]);
    expect((await local.answerAtOnce({ query: 'résilire vps' })).understanding.corrections).toEqual([
      { typed: 'résilire', read: 'resilier' },
    ]);
    expect((await local.data()).names?.providers.get('acme')).toBe('Acme');
  });

  test('the rest is begun when the first file is there, and not before', async () => {
    const asked: string[] = [];
    const first = held(FIRST);
    const rest = () => {
      asked.push('rest');
      return Promise.resolve(REST);
    };
    const answer = search({ first: first.get, rest }).answerAtOnce({ query: 'vps' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([]);
    first.arrive();
    await answer;
    expect(asked).toEqual(['rest']);
  });

  test('filters apply', async () => {
    const { results } = await search().answerAtOnce({ query: 'vps', provider: 'other' });
    expect(results).toEqual([]);
  });
});

describe('when something cannot be had', () => {
  test.each<[string, Partial<LocalParts>]>([
    ['the rest is missing', { rest: offline }],
    ['the rest is of another build', { rest: () => Promise.resolve(REST.replace('build', 'other')) }],
    ['the rest is an error page', { rest: () => Promise.resolve('<!doctype html>') }],
    ['the words of the pages are missing', { vocabulary: offline }],
    ['all of it is missing', { rest: offline, vocabulary: offline }],
  ])('%s: the first file answers', async (_, given) => {
    const local = search(given);
    expect(await urls(local, 'résilier vps')).toEqual([PLAN]);
    expect(await urls(local, 'résilier vps acme svp')).toEqual([PLAN]);
  });

  test('no word is called a slip or unknown that the rest may know', async () => {
    const { understanding } = await search({ rest: offline }).answerAtOnce({ query: 'vps virer xyzzyqwv' });
    expect(understanding).toMatchObject({ corrections: [], unknown: [] });
    const whole = await search().answerAtOnce({ query: 'vps virer xyzzyqwv' });
    expect(whole.understanding).toMatchObject({ corrections: [], unknown: ['xyzzyqwv'] });
  });

  test.each([
    ['is missing', offline],
    ['is an error page', () => Promise.resolve('<!doctype html>')],
    ['is of another version', () => Promise.resolve(FIRST.replace('\t2\t', '\t1\t'))],
  ])('the first file %s: there is no answer', async (_, first) => {
    await expect(search({ first }).answerAtOnce({ query: 'vps' })).rejects.toThrow();
  });

  test('it is asked for again', async () => {
    let broken = true;
    const flaky = (text: string) => () => (broken ? offline() : Promise.resolve(text));
    const local = search({ first: flaky(FIRST), rest: flaky(REST) });
    await expect(local.answerAtOnce({ query: 'vps' })).rejects.toThrow('offline');
    broken = false;
    expect(await urls(local, 'machine virtuelle')).toEqual([PLAN]);
  });
});
