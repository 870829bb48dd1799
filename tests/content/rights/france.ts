import type { RightRow } from './row.ts';

const fr = { where: 'fr', who: 'consumer' } as const;
const renewed = { when: 'renewed', family: 'hosting' } as const;
const withoutNotice = { 'renewed-by-itself': true, 'no-notice': true };

/** Renewals, and cancelling online, in France. */
const RENEWAL: readonly RightRow[] = [
  {
    ...{ ...fr, ...renewed, fact: 'L14', about: 'Lyon: a hosting plan renewed itself without a notice' },
    said: withoutNotice,
    gives: [
      { id: 'fr-renewal-notice', numbers: ['3 month', '1 month'], articles: ['art. L215-1', 'art. L215-3'] },
      { id: 'fr-renewal-exit', articles: ['art. L215-1'], certainty: 'medium' },
      { id: 'fr-renewal-refund', numbers: ['30 day'], articles: ['art. L215-1', 'art. L241-3'] },
    ],
  },
  {
    ...{
      ...renewed,
      fact: 'L14',
      about: 'an association in the same case',
      where: 'fr',
      who: 'non-professional',
    },
    said: withoutNotice,
    gives: [{ id: 'fr-renewal-exit' }, { id: 'fr-renewal-refund', numbers: ['30 day'] }],
  },
  {
    ...{ ...renewed, fact: 'L14', about: 'a company in the same case', where: 'fr', who: 'business' },
    said: withoutNotice,
    never: ['fr-renewal-notice', 'fr-renewal-exit', 'fr-renewal-refund'],
    none: ['free-exit', 'refund'],
  },
  {
    ...{
      ...renewed,
      fact: 'L14',
      about: 'a small firm in the same case',
      where: 'fr',
      who: 'small-business',
    },
    said: withoutNotice,
    none: ['free-exit', 'refund'],
  },
  {
    ...{ ...fr, ...renewed, fact: 'L14', about: 'the notice came in due form' },
    said: { 'renewed-by-itself': true, 'no-notice': false },
    never: ['fr-renewal-exit', 'fr-renewal-refund'],
  },
  {
    ...{ ...fr, ...renewed, fact: 'L13', about: 'a contract without fixed term' },
    said: { 'renewed-by-itself': false },
    never: ['fr-renewal-notice', 'fr-renewal-exit'],
  },
  {
    ...{ ...fr, ...renewed, fact: 'L16', about: 'looks for the three articles in the terms' },
    gives: [{ id: 'fr-renewal-articles', articles: ['art. L215-4'], certainty: 'high' }],
  },
  {
    ...{ ...fr, fact: 'L17', about: 'ends a VPS online', family: 'vps', when: 'running' },
    gives: [{ id: 'fr-cancel-online', articles: ['art. L215-1-1'], certainty: 'high' }],
  },
  {
    ...{ fact: 'L17', about: 'a company ends a VPS online', where: 'fr', who: 'business', when: 'running' },
    family: 'vps',
    never: ['fr-cancel-online', 'fr-cancellation-function', 'fr-cancellation-form'],
  },
  {
    ...{ ...fr, fact: 'L18', about: 'looks for the function to cancel', family: 'hosting', when: 'running' },
    gives: [{ id: 'fr-cancellation-function', articles: ['art. D215-1'] }],
  },
  {
    ...{ fact: 'L19', about: 'an association is asked for a reason', where: 'fr', when: 'running' },
    who: 'non-professional',
    gives: [{ id: 'fr-cancellation-form', articles: ['art. D215-2', 'art. D215-3'] }],
  },
  {
    ...{ ...fr, fact: 'L20', about: 'the seller has no function to cancel', when: 'running' },
    gives: [
      {
        id: 'fr-fine-cancellation-function',
        numbers: ['15000 EUR', '75000 EUR'],
        articles: ['art. L241-3-1'],
      },
    ],
  },
  {
    ...{ ...fr, fact: 'L21', about: 'notice for a cloud project', family: 'cloud', when: 'running' },
    gives: [
      { id: 'fr-digital-notice', numbers: ['10 day'], articles: ['art. L224-25-9'], certainty: 'medium' },
    ],
  },
  {
    ...{
      fact: 'L21',
      about: 'notice for a company',
      where: 'fr',
      who: 'business',
      family: 'cloud',
      when: 'running',
    },
    never: ['fr-digital-notice'],
  },
  {
    ...{ ...fr, fact: 'L22', about: 'a minimum term of three years', family: 'email', when: 'running' },
    gives: [
      { id: 'fr-digital-term', numbers: ['24 month'], articles: ['art. L224-25-6'], certainty: 'medium' },
    ],
  },
];

const company = { where: 'fr', who: 'business' } as const;

/** Nobody answers, in France. */
const UNANSWERED: readonly RightRow[] = [
  {
    ...{
      ...fr,
      fact: 'L41',
      about: 'the written complaint is without answer',
      family: 'hosting',
      when: 'unanswered',
    },
    gives: [
      {
        id: 'fr-mediator',
        numbers: ['1 year', '3 week'],
        articles: ['art. L612-1', 'art. L612-2'],
        certainty: 'high',
      },
    ],
    never: ['fr-telecom-mediator'],
  },
  {
    ...{
      ...company,
      fact: 'L41',
      about: 'a company looks for a mediator',
      family: 'hosting',
      when: 'unanswered',
    },
    gives: [{ id: 'fr-no-mediator-between-businesses', articles: ['art. L611-3'], limit: true }],
    none: ['mediation'],
  },
  {
    ...{
      ...fr,
      fact: 'L42',
      about: 'customer service is silent about a line',
      family: 'telecom',
      when: 'unanswered',
    },
    gives: [{ id: 'fr-telecom-mediator', numbers: ['1 month', '2 month'], certainty: 'medium' }],
  },
];

export const FRANCE: readonly RightRow[] = [...RENEWAL, ...UNANSWERED];
