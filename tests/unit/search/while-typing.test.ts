import { describe, expect, it } from 'vitest';
import type { Offers } from '../../../src/search/offers.ts';
import { answerWhileTyping } from '../../../src/search/while-typing.ts';

/** Knows the words "mx" and "plan"; says which query it answered. */
const search = {
  answerAtOnce: async ({ query }: { query: string }): Promise<Offers> =>
    ({
      understanding: { query },
      results: query.split(' ').every((word) => ['mx', 'plan'].includes(word)) ? [{}] : [],
    }) as unknown as Offers,
};

describe('what is offered while typing', () => {
  it.each([
    ['mx', 'mx'],
    ['mx pl', 'mx'],
    ['mx plan', 'mx plan'],
    ['mx plan im', 'mx plan'],
    ['zzz', 'zzz'],
    ['', ''],
  ])('"%s" is answered as "%s"', async (query, answered) => {
    const { understanding } = await answerWhileTyping(search, { query });
    expect(understanding.query).toBe(answered);
  });
});
