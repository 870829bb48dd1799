import type { LeftOut } from './report.ts';
import { MOST_KEYS } from './tally.ts';
import { MOST_KEPT, MOST_OPEN, MOST_PAGES, MOST_SEARCHES } from './visits.ts';

/** What the report says of what it left out to stay in its memory: the rule, and how much it was. */
export function leftOutSentences(left: LeftOut): readonly string[] {
  const rare = left.searches + left.deadLinks;
  const tables =
    rare > 0 &&
    `Of different searches and dead links ${number(MOST_KEYS)} each are kept, and the rarest give way: ${number(left.searches)} searches and ${number(left.deadLinks)} requests are in no table, and what gave way and came back is counted too low.`;
  const early =
    left.visitsEndedEarly > 0 &&
    `At once ${number(MOST_OPEN)} visits and ${number(MOST_KEPT)} of their pages and searches are kept, and the oldest end early: ${number(left.visitsEndedEarly)} did, so that some count twice.`;
  const long =
    left.pagesOfVisits + left.searchesOfVisits > 0 &&
    `Of a visit ${number(MOST_PAGES)} pages and ${number(MOST_SEARCHES)} searches count: ${number(left.pagesOfVisits)} pages and ${number(left.searchesOfVisits)} searches beyond were left out.`;
  return [tables, early, long].filter((sentence) => sentence !== false);
}

const number = (value: number): string => value.toLocaleString('en');
