import type { RightRow } from './row.ts';

const fr = { where: 'fr', who: 'consumer' } as const;
const ordered = { ...fr, when: 'ordered', said: { 'ordered-online': true } } as const;

/** Changing one's mind about an order, in France. */
const WITHDRAWAL: readonly RightRow[] = [
  {
    ...{ ...ordered, fact: 'L01', about: 'a VPS ordered online' },
    family: 'vps',
    gives: [
      {
        id: 'fr-withdrawal',
        numbers: ['14 day'],
        articles: ['art. L221-18', 'art. L221-19'],
        certainty: 'high',
      },
    ],
  },
  {
    ...{ ...ordered, fact: 'L08', about: 'a domain name ordered online: the exclusion is contested' },
    family: 'domains',
    gives: [
      { id: 'fr-withdrawal', numbers: ['14 day'], certainty: 'low' },
      { id: 'fr-withdrawal-exclusions', articles: ['art. L221-28'], limit: true },
    ],
  },
  {
    ...{ fact: 'L11', about: 'a company orders online', where: 'fr', who: 'business', when: 'ordered' },
    family: 'servers',
    gives: [{ id: 'fr-no-withdrawal-between-businesses', articles: ['art. L221-3'], limit: true }],
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{
      fact: 'L11',
      about: 'a firm of three orders online',
      where: 'fr',
      who: 'small-business',
      when: 'ordered',
    },
    family: 'servers',
    gives: [{ id: 'fr-no-withdrawal-between-businesses', numbers: ['5 employee'], limit: true }],
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{ fact: 'L01', about: 'an association: the right is a consumer’s', where: 'fr', when: 'ordered' },
    who: 'non-professional',
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{ ...ordered, fact: 'L03', about: 'nobody told of the right' },
    said: { 'ordered-online': true, 'not-informed': true },
    gives: [{ id: 'fr-withdrawal-longer', numbers: ['12 month', '14 day'], articles: ['art. L221-20'] }],
  },
  {
    ...{ ...ordered, fact: 'L03', about: 'told of the right in time' },
    said: { 'ordered-online': true, 'not-informed': false },
    never: ['fr-withdrawal-longer'],
  },
  {
    ...{ ...ordered, fact: 'L04', about: 'looks for the function to withdraw' },
    gives: [{ id: 'fr-withdrawal-function', articles: ['art. L221-21', 'art. D221-5'], certainty: 'high' }],
  },
  {
    ...{ ...ordered, fact: 'L05', about: 'the seller has no such function' },
    gives: [
      {
        id: 'fr-fine-withdrawal-function',
        numbers: ['15000 EUR', '75000 EUR'],
        articles: ['art. L242-13'],
        certainty: 'medium',
      },
    ],
  },
  {
    ...{ ...ordered, fact: 'L06', about: 'withdrew, and waits for the money' },
    gives: [
      { id: 'fr-withdrawal-refund', numbers: ['14 day'], articles: ['art. L221-24'], certainty: 'high' },
    ],
  },
  {
    ...{ ...ordered, fact: 'L07', about: 'the service had begun on request' },
    said: { 'ordered-online': true, 'began-on-request': true },
    gives: [{ id: 'fr-withdrawal-share', articles: ['art. L221-25'] }],
    never: ['fr-withdrawal-nothing-owed'],
  },
  {
    ...{ ...ordered, fact: 'L07', about: 'the service had begun without a request' },
    said: { 'ordered-online': true, 'began-on-request': false },
    gives: [{ id: 'fr-withdrawal-nothing-owed', articles: ['art. L221-25'] }],
    never: ['fr-withdrawal-share'],
  },
  {
    ...{ ...ordered, fact: 'L09', about: 'is told that "hébergement" is excluded' },
    family: 'hosting',
    gives: [{ id: 'fr-hosting-is-not-lodging', articles: ['art. L221-28'], limit: true }],
  },
  {
    ...{ ...ordered, fact: 'L10', about: 'the contract says that there is no withdrawal' },
    gives: [
      { id: 'fr-withdrawal-public-policy', articles: ['art. L221-22', 'art. L221-29'], certainty: 'high' },
    ],
  },
  {
    ...{ ...ordered, fact: 'L12', about: 'wants the data after withdrawing' },
    family: 'hosting',
    gives: [{ id: 'fr-withdrawal-data', articles: ['art. L221-26-1'], certainty: 'medium' }],
  },
];

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

export const FRANCE: readonly RightRow[] = [...WITHDRAWAL, ...RENEWAL, ...UNANSWERED];
