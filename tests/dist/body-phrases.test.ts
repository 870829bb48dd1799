import { expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { articlesOf } from '../search/articles.ts';
import type { BodyPhrase } from '../search/query.ts';
import { resolveRight } from '../search/right.ts';
import { TUNE } from '../search/tune.ts';
import { UNSEEN } from '../search/unseen.ts';
import { attribute, textOf } from '../support/built-site/dom.ts';
import { pages } from './pages.ts';

const plain = (text: string): string =>
  text.replaceAll('\u2060', '').replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase();

/** Every page that can be found, by what a query may expect. */
const bodies = pages.flatMap(({ language, indexable, elements }) => {
  const body = elements.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (body === undefined || !indexable) return [];
  const key = `${attribute(body, 'data-result-kind')}:${attribute(body, 'data-result-id')}`;
  return { key, language, text: plain(textOf(body)) };
});

const articles = articlesOf(readCatalogue(process.cwd()));

const holding = ({ query, on }: BodyPhrase): readonly string[] =>
  bodies.flatMap(({ key, language, text }) => (language !== on && text.includes(plain(query)) ? [key] : []));

it('holds each body phrase where its set says, and nowhere else', () => {
  const wrong = [...TUNE.body, ...UNSEEN.body].flatMap((phrase) => {
    const right = new Set(phrase.right.flatMap((each) => [...resolveRight(each, articles)]));
    const found = holding(phrase);
    const elsewhere = found.filter((key) => !right.has(key)).map((key) => `${phrase.query}: also in ${key}`);
    return found.length === 0 ? [`${phrase.query}: nowhere`] : elsewhere;
  });
  expect(wrong).toEqual([]);
});
