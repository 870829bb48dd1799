import { describe, expect, test } from 'vitest';
import { loadLater } from '../../../../src/search/index/load-at-once.ts';
import { createLocalSearch } from '../../../../src/search/index/local-search.ts';
import { offersWhileTyping } from '../../../../src/search/index/while-typing.ts';
import { served } from '../site.ts';

const local = createLocalSearch('en', served().files, loadLater);

/** The real search, which writes down what it is asked. */
function asking() {
  const asked: string[] = [];
  const offers: typeof local.offers = (state) => {
    asked.push(state.query);
    return local.offers(state);
  };
  return { asked, search: { offers } };
}

describe('what is offered while typing', () => {
  test.each([
    ['vps', ['vps'], true],
    ['vps wor', ['vps wor'], true],
    // The word that is not finished means nothing: the ones before it speak.
    ['refund weathe', ['refund weathe', 'refund'], true],
    ['xyzzyqwv', ['xyzzyqwv'], false],
    ['', [''], false],
  ])('"%s" is looked for as %j', async (query, expected, found) => {
    const { asked, search } = asking();
    const offers = await offersWhileTyping(search, { query });
    expect(asked).toEqual(expected);
    expect(offers.length > 0).toBe(found);
  });

  test('filters stay', async () => {
    const offers = await offersWhileTyping(local, { query: 'vps acm', provider: 'globex' });
    expect(offers.every(({ article }) => article.provider === 'globex')).toBe(true);
  });
});
