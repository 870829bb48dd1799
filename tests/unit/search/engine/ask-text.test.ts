import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { askText } from '../../../../src/search/engine/ask-text.ts';
import type { EngineAnswer, Hit, TextEngine } from '../../../../src/search/engine/engine.ts';
import type { TextQuery } from '../../../../src/search/engine/text-query.ts';

const hit = (key: string, score = 1): Hit => ({ key, score, extract: () => Promise.resolve(undefined) });
const found = (...hits: readonly Hit[]): EngineAnswer => ({ kind: 'found', hits, partial: false });
const FAILED: EngineAnswer = { kind: 'failed' };

const query = (fields: Partial<TextQuery> = {}): TextQuery => ({
  locale: 'en',
  questions: [{ terms: ['a', 'b'], worth: 7 }],
  held: [],
  single: [],
  leastShare: 0,
  ...fields,
});

/** Engines that answer by the words asked, and nothing to others. */
function engines(answers: Readonly<Record<string, EngineAnswer>>) {
  const asked: string[] = [];
  const engineOf = (locale: Locale): TextEngine => ({
    warmUp: () => Promise.resolve(),
    search: async (terms) => {
      const question = `${locale}: ${terms.join(' ')}`;
      asked.push(question);
      return answers[question] ?? found();
    },
  });
  return { asked, ask: (...queries: readonly TextQuery[]) => askText(queries, engineOf) };
}

const scores = ({ found: all }: Awaited<ReturnType<typeof askText>>) =>
  Object.fromEntries([...all].map(([key, { score }]) => [key, Number(score.toFixed(2))]));

describe('which engine', () => {
  test('is asked: one after the other, until one answers', async () => {
    const { ask, asked } = engines({ 'en: a b': FAILED, 'fr: a b': found(hit('x')) });
    const findings = await ask(query(), query({ locale: 'fr' }), query({ locale: 'en' }));
    expect(findings).toMatchObject({ locale: 'fr', failed: ['en'], partial: false });
    expect(asked).toEqual(['en: a b', 'fr: a b']);
  });

  test('failed: all of them, or none had to be asked', async () => {
    const { ask } = engines({ 'en: a b': FAILED, 'fr: a b': FAILED });
    expect(await ask(query(), query({ locale: 'fr' }))).toEqual({
      locale: null,
      found: new Map(),
      failed: ['en', 'fr'],
      partial: false,
    });
    expect(await ask()).toMatchObject({ locale: null, failed: [] });
  });
});

describe('answers to several questions', () => {
  const questions = [
    { terms: ['q'], worth: 14 },
    { terms: ['r'], worth: 4 },
  ];

  test('are measured by the best of each, and by what the question is worth', async () => {
    const { ask } = engines({
      'en: q': found(hit('x', 8), hit('y', 2)),
      'en: r': found(hit('y', 0.5), hit('z', 0.25)),
    });
    expect(scores(await ask(query({ questions })))).toEqual({ x: 14, y: 4, z: 2 });
  });

  test('are partial where one of them failed, or could not look everywhere', async () => {
    const one = engines({ 'en: q': FAILED, 'en: r': found(hit('y')) });
    expect(await one.ask(query({ questions }))).toMatchObject({ locale: 'en', failed: [], partial: true });
    const other = engines({ 'en: q': { kind: 'found', hits: [hit('x')], partial: true } });
    expect(await other.ask(query({ questions }))).toMatchObject({ partial: true });
  });

  test('of which every hit is worth nothing are no fault', async () => {
    const { ask } = engines({ 'en: q': found(hit('x', 0)) });
    expect(scores(await ask(query({ questions })))).toEqual({});
  });
});

describe('words asked for one by one', () => {
  const single = query({ single: ['a', 'b', 'c'] });

  test('are not, where the questions are answered', async () => {
    const { ask, asked } = engines({ 'en: a b': found(hit('x')) });
    await ask(single);
    expect(asked).toEqual(['en: a b']);
  });

  test('put pages with more of the words first, whatever their scores', async () => {
    const { ask } = engines({
      'en: a': found(hit('one', 90), hit('both', 2)),
      'en: b': found(hit('both', 1)),
    });
    const { both = 0, one = 0 } = scores(await ask(single));
    expect(both).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(0);
    expect(both).toBeLessThanOrEqual(1.5);
  });

  test('weigh more the rarer they are', async () => {
    const { ask } = engines({
      'en: a': found(hit('f1'), hit('f2'), hit('f3'), hit('f4')),
      'en: b': found(hit('rare')),
    });
    const all = scores(await ask(single));
    expect(all.rare).toBeGreaterThan(all.f1 ?? 0);
  });

  test('must be on a page in a certain share', async () => {
    const { ask } = engines({ 'en: a': found(hit('one'), hit('two')), 'en: b': found(hit('two')) });
    expect(Object.keys(scores(await ask({ ...single, single: ['a', 'b'], leastShare: 2 / 3 })))).toEqual([
      'two',
    ]);
  });

  test('make the answer partial where one of them failed', async () => {
    const { ask } = engines({ 'en: a': found(hit('x')), 'en: b': FAILED });
    expect(await ask(single)).toMatchObject({ locale: 'en', partial: true });
  });
});
