import type { RightRow } from './row.ts';

const fr = { where: 'fr', who: 'consumer' } as const;
const ordered = { ...fr, when: 'ordered', said: { 'ordered-online': true } } as const;

/** Changing one's mind about an order, in France. */
export const FRENCH_WITHDRAWAL: readonly RightRow[] = [
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
