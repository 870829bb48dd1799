import type { RightRow } from './row.ts';

const fr = { where: 'fr', who: 'consumer' } as const;
const telecom = { family: 'telecom', when: 'running' } as const;
const company = { where: 'fr', who: 'business' } as const;
const firm = { where: 'fr', who: 'small-business' } as const;

/** Telephone and internet, in France. */
const TELECOM: readonly RightRow[] = [
  {
    ...{ ...fr, ...telecom, fact: 'L23', about: 'notice for an internet access' },
    gives: [{ id: 'fr-telecom-notice', numbers: ['10 day'], articles: ['art. L224-39'], certainty: 'high' }],
  },
  { ...{ ...company, ...telecom, fact: 'L23', about: 'notice, a company' }, never: ['fr-telecom-notice'] },
  {
    ...{ ...company, ...telecom, fact: 'L24', about: 'a company after an automatic prolongation' },
    said: { 'renewed-by-itself': true },
    gives: [
      {
        id: 'fr-telecom-exit-after-prolongation',
        numbers: ['10 day', '3 month', '1 month'],
        articles: ['art. L224-40'],
      },
    ],
  },
  {
    ...{ ...fr, ...telecom, fact: 'L25', about: 'a commitment of three years' },
    gives: [{ id: 'fr-telecom-term', numbers: ['24 month'], articles: ['art. L224-28 I'] }],
  },
  {
    ...{ ...firm, ...telecom, fact: 'L25', about: 'a small firm may not leave after a year' },
    gives: [{ id: 'fr-telecom-term', numbers: ['24 month'] }],
    never: ['fr-telecom-exit-after-year'],
  },
  {
    ...{ ...fr, ...telecom, fact: 'L25', about: 'in the fourteenth month of two years' },
    said: { 'beyond-12-months': true },
    gives: [
      {
        id: 'fr-telecom-exit-after-year',
        numbers: ['12 month', '20 percent'],
        articles: ['art. L224-28 II'],
      },
    ],
  },
  {
    ...{ ...company, ...telecom, fact: 'L26', about: 'the terms changed' },
    said: { 'terms-changed': true },
    gives: [
      { id: 'fr-telecom-change-of-terms', numbers: ['1 month', '4 month'], articles: ['art. L224-33'] },
    ],
  },
  {
    ...{ ...fr, fact: 'L27', about: 'money paid ahead, and a deposit', family: 'telecom', when: 'ended' },
    gives: [{ id: 'fr-telecom-prepaid', numbers: ['10 day'], articles: ['art. L224-35'] }],
  },
  {
    ...{ ...fr, ...telecom, fact: 'L28', about: 'a file of over-indebtedness was admitted' },
    said: { 'over-indebted': true },
    gives: [{ id: 'fr-telecom-over-indebted', articles: ['art. L224-37-1'] }],
  },
  {
    ...{
      ...company,
      fact: 'L30',
      about: 'the number was lost in porting',
      family: 'telecom',
      when: 'moving',
    },
    gives: [
      {
        id: 'fr-porting-compensation',
        numbers: ['20 percent', '24 monthly-price', '30 day'],
        articles: ['art. L224-42-1'],
      },
    ],
  },
  {
    ...{ ...firm, ...telecom, fact: 'L31', about: 'a bundle with a television option' },
    said: { bundle: true },
    gives: [{ id: 'fr-telecom-bundle', articles: ['art. L224-42-2 I', 'art. L224-42-2 III'] }],
  },
  {
    ...{ ...company, ...telecom, fact: 'L31', about: 'a bundle of a company' },
    never: ['fr-telecom-bundle'],
  },
  {
    ...{ ...firm, ...telecom, fact: 'L32', about: 'nobody says how to cancel' },
    gives: [{ id: 'fr-telecom-how-to-cancel', articles: ['art. L224-42', 'art. L224-26-2'] }],
  },
  {
    ...{
      ...fr,
      fact: 'L33',
      about: 'mail that came with the internet access',
      family: 'telecom',
      when: 'ended',
    },
    gives: [{ id: 'fr-mail-of-internet-access', numbers: ['6 month'], articles: ['art. L44-1'] }],
  },
  {
    ...{ ...fr, fact: 'L33', about: 'a hosted mailbox is another thing', family: 'email', when: 'ended' },
    never: ['fr-mail-of-internet-access'],
  },
];

const numberEnded = { family: 'telecom', when: 'ended' } as const;

/** Keeping a telephone number, in France. */
const NUMBERS: readonly RightRow[] = [
  {
    ...{ ...fr, ...numberEnded, fact: 'L34', about: 'the number ended three weeks ago' },
    gives: [
      { id: 'fr-number-kept', numbers: ['1 month'], articles: ['art. L44-4'], certainty: 'high' },
      { id: 'fr-rio', numbers: ['40 day'], certainty: 'high' },
      { id: 'fr-number-rest', numbers: ['45 day', '120 day'] },
    ],
  },
  {
    ...{ ...company, ...numberEnded, fact: 'L35', about: 'a company whose bill is unpaid' },
    gives: [{ id: 'fr-number-kept' }, { id: 'fr-rio', numbers: ['40 day'] }, { id: 'fr-number-rest' }],
  },
  {
    ...{
      where: 'be',
      who: 'consumer',
      ...numberEnded,
      fact: 'L34',
      about: 'a French number, held from Brussels',
    },
    gives: [{ id: 'fr-number-kept' }, { id: 'fr-rio' }],
  },
  {
    ...{ ...company, fact: 'L36', about: 'takes the number along', family: 'telecom', when: 'moving' },
    gives: [{ id: 'fr-port-first', articles: ['art. L44-4', 'art. D406-18'] }],
  },
  {
    ...{ ...fr, fact: 'L37', about: 'how long porting takes', family: 'telecom', when: 'moving' },
    gives: [
      {
        id: 'fr-porting-time',
        numbers: ['1 working-day', '3 working-day'],
        articles: ['art. L44-4', 'art. D406-18'],
      },
    ],
  },
  {
    ...{
      ...company,
      fact: 'L38',
      about: 'how long porting takes, business offer',
      family: 'telecom',
      when: 'moving',
    },
    gives: [{ id: 'fr-porting-time-business', numbers: ['7 working-day', '3 working-day'] }],
  },
  {
    ...{ ...fr, fact: 'L40', about: 'is billed for porting', family: 'telecom', when: 'moving' },
    gives: [{ id: 'fr-porting-costs', articles: ['art. D406-19'] }],
  },
  {
    ...{ ...fr, fact: 'L34', about: 'no number hangs on a hosting plan', family: 'hosting', when: 'ended' },
    never: ['fr-number-kept', 'fr-rio', 'fr-number-rest'],
  },
];

export const FRENCH_TELECOM: readonly RightRow[] = [...TELECOM, ...NUMBERS];
