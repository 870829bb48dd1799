import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import type { EngineAnswer, Hit, SearchEngine } from '../../../src/search/engine.ts';
import { readQuery } from '../../../src/search/query.ts';
import { hit, idsOf } from './hits.ts';

/** An engine that knows these answers, by the words asked for, and finds nothing else. */
function engine(
  answers: Readonly<Record<string, readonly Hit[] | 'failed'>>,
): SearchEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    warmUp: () => Promise.resolve(),
    search: (terms): Promise<EngineAnswer> => {
      asked.push(terms.join(' '));
      const answer = answers[terms.join(' ')] ?? [];
      return Promise.resolve(
        answer === 'failed' ? { kind: 'failed', cause: 'blocked' } : { kind: 'found', hits: answer },
      );
    },
  };
}

const titled = (id: string, title: string): Hit => hit(id, 1, { title });
const MANY = ['a', 'b', 'c', 'd', 'e'].map((id) => titled(id, `VPS résilier ${id}`));

const query = (text: string) => readQuery(text, 'fr');

describe('asking', () => {
  test('all words together, and no more when that answers', async () => {
    const given = engine({ 'résilier vps': MANY });
    const outcome = await ask(given, query('résilier mon VPS'));
    expect(outcome).toMatchObject({ kind: 'found', complete: true });
    expect(given.asked).toEqual(['résilier vps']);
  });

  test('each word too, when few pages have all of them; those come first', async () => {
    const given = engine({
      'bouton disparu': [titled('both', 'Bouton disparu')],
      bouton: [titled('button', 'Le bouton'), titled('both', 'Bouton disparu')],
      disparu: [titled('gone', 'Disparu')],
    });
    const outcome = await ask(given, query('bouton disparu'));
    expect(outcome.kind === 'found' && idsOf(outcome.hits)[0]).toBe('both');
    expect(outcome.kind === 'found' && [...idsOf(outcome.hits)].sort()).toEqual(['both', 'button', 'gone']);
    expect(outcome).toMatchObject({ complete: true });
  });

  test('says so when no page has all the words', async () => {
    const given = engine({ vps: [titled('v', 'VPS')], exchange: [titled('x', 'Exchange')] });
    expect(await ask(given, query('vps exchange'))).toMatchObject({ kind: 'found', complete: false });
  });

  test('shows one result per guide', async () => {
    const given = engine({ vps: [titled('v', 'VPS'), titled('v', 'VPS')] });
    const outcome = await ask(given, query('vps'));
    expect(outcome.kind === 'found' && idsOf(outcome.hits)).toEqual(['v']);
  });
});

describe('not finding', () => {
  test('a word that nothing answers is none, whatever the engine makes of its beginning', async () => {
    expect(await ask(engine({ annulation: [titled('x', 'An example')] }), query('annulation'))).toEqual({
      kind: 'none',
    });
  });

  test('a query without a word is none, and is not asked', async () => {
    const given = engine({});
    expect(await ask(given, query('?!'))).toEqual({ kind: 'none' });
    expect(given.asked).toEqual([]);
  });

  test.each([
    ['of all words', { 'vps exchange': 'failed' }],
    ['of one of them', { vps: [titled('v', 'VPS')], exchange: 'failed' }],
  ] as const)('the failure %s is a failure and not "none"', async (_, answers) => {
    expect(await ask(engine(answers), query('vps exchange'))).toEqual({ kind: 'failed', cause: 'blocked' });
  });
});
