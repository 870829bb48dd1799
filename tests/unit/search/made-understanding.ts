import type { Understanding } from '../../../src/search/understanding/understanding.ts';

/** A query of which nothing was made but what a test says. */
export const understood = (query: string, fields: Partial<Understanding> = {}): Understanding => ({
  query,
  words: query.split(' '),
  concepts: [],
  asks: new Map(),
  corrections: [],
  leftover: [],
  unknown: [],
  language: null,
  verdict: 'understood',
  ...fields,
});
