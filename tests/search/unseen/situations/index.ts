import { type Situation, told } from '../../query.ts';
import { ACCESS_AGENT, ACCESS_MIXED, ACCESS_PHONE, ACCESS_TROUBLE } from './access.ts';
import { ENGLISH_ON_FRENCH_PAGE, FRENCH_ON_ENGLISH_PAGE } from './crossing.ts';
import { ELSEWHERE_COMPANIES } from './elsewhere.ts';
import { ENDING, ENDING_AGENT, ENDING_MIXED, ENDING_PHONE } from './ending.ts';
import { KEEPING_AGENT, KEEPING_MIXED, KEEPING_PHONE, KEEPING_TROUBLE } from './keeping.ts';
import { MAILS_AGENT, MAILS_MIXED, MAILS_PHONE, MAILS_TROUBLE } from './mails.ts';
import { MEANING_AGENT, MEANING_MIXED, MEANING_PHONE, MEANING_TROUBLE } from './meaning.ts';
import { MONEY_AGENT, MONEY_MIXED, MONEY_PHONE, MONEY_TROUBLE } from './money.ts';
import { PARTS_AGENT, PARTS_MIXED, PARTS_PHONE, PARTS_TROUBLE } from './parts.ts';
import { RESCUE_AGENT, RESCUE_MIXED, RESCUE_PHONE, RESCUE_TROUBLE } from './rescue.ts';
import { SITE_AGENT, SITE_MIXED, SITE_PHONE, SITE_TROUBLE } from './site.ts';
import { STUCK_AGENT, STUCK_MIXED, STUCK_PHONE, STUCK_TROUBLE } from './stuck.ts';

/** Not to be read by who tunes the search: see `tests/search/unseen.ts`. */
export const SITUATIONS: readonly Situation[] = [
  ...told('trouble', ACCESS_TROUBLE),
  ...told('phone', ACCESS_PHONE),
  ...told('agent', ACCESS_AGENT),
  ...told('mixed', ACCESS_MIXED),
  ...told('mixed', FRENCH_ON_ENGLISH_PAGE),
  ...told('mixed', ENGLISH_ON_FRENCH_PAGE),
  ...told('uncovered', ELSEWHERE_COMPANIES),
  ...told('ending', ENDING),
  ...told('agent', ENDING_AGENT),
  ...told('phone', ENDING_PHONE),
  ...told('mixed', ENDING_MIXED),
  ...told('trouble', KEEPING_TROUBLE),
  ...told('phone', KEEPING_PHONE),
  ...told('agent', KEEPING_AGENT),
  ...told('mixed', KEEPING_MIXED),
  ...told('trouble', MAILS_TROUBLE),
  ...told('phone', MAILS_PHONE),
  ...told('agent', MAILS_AGENT),
  ...told('mixed', MAILS_MIXED),
  ...told('trouble', MEANING_TROUBLE),
  ...told('phone', MEANING_PHONE),
  ...told('agent', MEANING_AGENT),
  ...told('mixed', MEANING_MIXED),
  ...told('trouble', MONEY_TROUBLE),
  ...told('phone', MONEY_PHONE),
  ...told('agent', MONEY_AGENT),
  ...told('mixed', MONEY_MIXED),
  ...told('trouble', PARTS_TROUBLE),
  ...told('phone', PARTS_PHONE),
  ...told('agent', PARTS_AGENT),
  ...told('mixed', PARTS_MIXED),
  ...told('trouble', RESCUE_TROUBLE),
  ...told('phone', RESCUE_PHONE),
  ...told('agent', RESCUE_AGENT),
  ...told('mixed', RESCUE_MIXED),
  ...told('trouble', SITE_TROUBLE),
  ...told('phone', SITE_PHONE),
  ...told('agent', SITE_AGENT),
  ...told('mixed', SITE_MIXED),
  ...told('trouble', STUCK_TROUBLE),
  ...told('phone', STUCK_PHONE),
  ...told('agent', STUCK_AGENT),
  ...told('mixed', STUCK_MIXED),
];
