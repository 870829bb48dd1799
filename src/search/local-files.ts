import type { Names } from './data.ts';
import { type Facets, readFacets, writeFacets } from './facets-file.ts';
import { readRest, readWording, type Wording, writeRest, writeWording } from './lexicon-file.ts';
import { columns, nameIn, type Row, readSections, type Section, writeSections } from './rows.ts';

/*
 * The site's own files of the search. `/search/first.txt` holds all that can be found and the commoner
 * words for it, and has to be small: nobody is offered anything before it is there. `/search/rest.txt`
 * follows, with the other words and the names that only the page of results shows.
 */

const FIRST = 'search-first';
const REST = 'search-rest';

const SECTIONS_OF_FACETS = 4;

/** What the first file says. */
export interface First extends Facets {
  readonly wording: Wording;
  /** Of the build that wrote it. */
  readonly stamp: string;
}

/** What both files say together. */
export interface Whole {
  readonly wording: Wording;
  readonly names: Names;
}

/** What the first file is made from, besides the words. */
export type FacetsToWrite = Parameters<typeof writeFacets>;

export const writeFirstFile = (facets: FacetsToWrite, core: Wording, stamp: string): string =>
  writeSections(FIRST, stamp, [...writeFacets(...facets), ...writeWording(core)]);

export function writeRestFile(all: Wording, core: Wording, names: Names, stamp: string): string {
  return writeSections(REST, stamp, [
    ...writeRest(all, core),
    [...names.providers].map(([id, name]) => [id, name]),
    ...[names.families, names.products].map((some) => [...some].map(([id, name]) => [id, ...columns(name)])),
  ]);
}

/** @throws when it is no such file: an old copy from a cache, or an error page */
export function readFirstFile(text: string): First {
  const { stamp, sections } = readSections(text, FIRST);
  return {
    ...readFacets(sections.slice(0, SECTIONS_OF_FACETS)),
    wording: readWording(sections.slice(SECTIONS_OF_FACETS)),
    stamp,
  };
}

/** @throws when it is no such file, or does not go with the first one: the site was built anew in between */
export function readRestFile(text: string, first: First): Whole {
  const { stamp, sections } = readSections(text, REST);
  if (stamp !== first.stamp) throw new Error(`${REST}: of another build`);
  const [concepts = [], words = [], providers = [], families = [], products = []] = sections;
  const named = (rows: Section) => rows.map((row: Row) => [row[0] ?? '', nameIn(row)] as const);
  return {
    wording: readRest([concepts, words], first.wording),
    names: {
      providers: new Map(providers.map(([id = '', name = '']) => [id, name])),
      families: new Map(named(families)),
      products: new Map(named(products)),
    },
  };
}
