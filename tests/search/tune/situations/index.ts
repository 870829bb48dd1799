import { type Situation, told } from '../../query.ts';
import { ACCESS_AGENT, ACCESS_MIXED, ACCESS_PHONE, ACCESS_TROUBLE } from './access.ts';
import { ENDINGS, ENDINGS_MIXED, ENDINGS_PHONE } from './endings.ts';
import {
  FAILED_AGENT,
  FAILED_MIXED,
  FAILED_PHONE,
  FAILED_TROUBLE,
  FALSE_EMAILS_AGENT,
  FALSE_EMAILS_MIXED,
  FALSE_EMAILS_PHONE,
  FALSE_EMAILS_TROUBLE,
} from './failed.ts';
import { KEEP_AGENT, KEEP_MIXED, KEEP_PHONE, KEEP_TROUBLE } from './keep.ts';
import { MONEY_AGENT, MONEY_MIXED, MONEY_PHONE, MONEY_TROUBLE, WITHDRAWAL_TROUBLE } from './money.ts';
import { RESCUE_AGENT, RESCUE_MIXED, RESCUE_PHONE, RESCUE_TROUBLE } from './rescue.ts';
import { SITE_PHONE, SITE_TROUBLE } from './site.ts';
import { OTHER_COMPANIES, UNCOVERED } from './uncovered.ts';
import {
  UNDERSTANDING_AGENT,
  UNDERSTANDING_MIXED,
  UNDERSTANDING_PHONE,
  UNDERSTANDING_TROUBLE,
} from './understanding.ts';

export const SITUATIONS: readonly Situation[] = [
  ...told('trouble', ACCESS_TROUBLE),
  ...told('phone', ACCESS_PHONE),
  ...told('agent', ACCESS_AGENT),
  ...told('mixed', ACCESS_MIXED),
  ...told('ending', ENDINGS),
  ...told('phone', ENDINGS_PHONE),
  ...told('mixed', ENDINGS_MIXED),
  ...told('trouble', FAILED_TROUBLE),
  ...told('phone', FAILED_PHONE),
  ...told('agent', FAILED_AGENT),
  ...told('mixed', FAILED_MIXED),
  ...told('trouble', FALSE_EMAILS_TROUBLE),
  ...told('phone', FALSE_EMAILS_PHONE),
  ...told('agent', FALSE_EMAILS_AGENT),
  ...told('mixed', FALSE_EMAILS_MIXED),
  ...told('trouble', KEEP_TROUBLE),
  ...told('phone', KEEP_PHONE),
  ...told('agent', KEEP_AGENT),
  ...told('mixed', KEEP_MIXED),
  ...told('trouble', MONEY_TROUBLE),
  ...told('trouble', WITHDRAWAL_TROUBLE),
  ...told('phone', MONEY_PHONE),
  ...told('agent', MONEY_AGENT),
  ...told('mixed', MONEY_MIXED),
  ...told('trouble', RESCUE_TROUBLE),
  ...told('phone', RESCUE_PHONE),
  ...told('agent', RESCUE_AGENT),
  ...told('mixed', RESCUE_MIXED),
  ...told('trouble', SITE_TROUBLE),
  ...told('phone', SITE_PHONE),
  ...told('uncovered', UNCOVERED),
  ...told('uncovered', OTHER_COMPANIES),
  ...told('trouble', UNDERSTANDING_TROUBLE),
  ...told('phone', UNDERSTANDING_PHONE),
  ...told('agent', UNDERSTANDING_AGENT),
  ...told('mixed', UNDERSTANDING_MIXED),
];
