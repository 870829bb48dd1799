import type { RightRow } from './row.ts';

const eu = { where: 'eu', who: 'consumer' } as const;
const euCompany = { where: 'eu', who: 'business' } as const;

const EUROPE: readonly RightRow[] = [
  {
    ...{ ...eu, fact: 'L43', about: 'Lisbon: looks for the function to withdraw', when: 'ordered' },
    gives: [{ id: 'eu-withdrawal-function', articles: ['art. 11a'], certainty: 'medium' }],
    never: ['fr-withdrawal', 'fr-withdrawal-function'],
  },
  {
    ...{ ...euCompany, fact: 'L43', about: 'a company looks for it', when: 'ordered' },
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{ ...euCompany, fact: 'L44', about: 'leaves a cloud for another', family: 'cloud', when: 'moving' },
    gives: [
      { id: 'eu-switch', numbers: ['2 month', '30 day', '7 month'], articles: ['art. 25(2)–(4)'] },
      { id: 'eu-switch-charges', articles: ['art. 29(1)–(3)'] },
      { id: 'eu-switch-limits', limit: true },
    ],
  },
  {
    ...{ ...eu, fact: 'L46', about: 'leaves a shared hosting plan', family: 'hosting', when: 'moving' },
    gives: [{ id: 'eu-switch', certainty: 'low' }],
  },
  {
    ...{ ...eu, fact: 'L46', about: 'leaves a dedicated server', family: 'servers', when: 'moving' },
    gives: [{ id: 'eu-switch', certainty: 'low' }],
  },
  {
    ...{
      where: 'uk',
      who: 'business',
      fact: 'L44',
      about: 'leaves a cloud from outside the Union',
      when: 'moving',
    },
    family: 'cloud',
    never: ['eu-switch', 'eu-switch-charges'],
  },
  {
    ...{
      ...eu,
      fact: 'L47',
      about: 'a telephone contract of three years',
      family: 'telecom',
      when: 'running',
    },
    gives: [{ id: 'eu-telecom-term', numbers: ['24 month'], articles: ['art. 105'], certainty: 'medium' }],
  },
  {
    ...{ ...euCompany, fact: 'L47', about: 'the contract was prolonged', family: 'telecom', when: 'renewed' },
    gives: [{ id: 'eu-telecom-exit-after-prolongation', articles: ['art. 105'], certainty: 'medium' }],
    never: ['eu-telecom-term'],
  },
  {
    ...{ ...euCompany, fact: 'L47', about: 'the terms changed', family: 'telecom', when: 'running' },
    said: { 'terms-changed': true },
    gives: [{ id: 'eu-telecom-change-of-terms', articles: ['art. 105'], certainty: 'medium' }],
  },
  {
    ...{ ...eu, fact: 'L48', about: 'looks for the platform for disputes', when: 'unanswered' },
    gives: [{ id: 'eu-no-dispute-platform', limit: true }],
    none: ['mediation'],
  },
];

const be = { where: 'be', who: 'consumer' } as const;

const BELGIUM: readonly RightRow[] = [
  {
    ...{
      ...be,
      fact: 'L49',
      about: 'Brussels: a hosting plan renewed itself',
      family: 'hosting',
      when: 'renewed',
    },
    said: { 'renewed-by-itself': true },
    gives: [
      { id: 'be-exit-after-renewal', numbers: ['2 month'], articles: ['art. VI.91'], certainty: 'high' },
    ],
    never: ['fr-renewal-exit', 'fr-renewal-refund'],
  },
  {
    ...{ where: 'be', who: 'business', fact: 'L49', about: 'a company in the same case', when: 'renewed' },
    family: 'hosting',
    none: ['free-exit'],
  },
  {
    ...{
      where: 'be',
      who: 'small-business',
      fact: 'L50',
      about: 'a firm of four ends its line',
      when: 'running',
    },
    family: 'telecom',
    gives: [
      {
        id: 'be-telecom-exit',
        numbers: ['6 month', '9 employee'],
        articles: ['art. 111/3'],
        certainty: 'medium',
      },
    ],
  },
  {
    ...{ ...be, fact: 'L50', about: 'changes the fixed operator', family: 'telecom', when: 'moving' },
    gives: [{ id: 'be-easy-switch', certainty: 'medium' }],
  },
  {
    ...{ where: 'be', who: 'business', fact: 'L50', about: 'a large company ends its line', when: 'running' },
    family: 'telecom',
    never: ['be-telecom-exit'],
  },
  {
    ...{ ...be, fact: 'L43', about: 'looks for the function to withdraw', when: 'ordered' },
    gives: [{ id: 'eu-withdrawal-function' }],
    never: ['fr-withdrawal'],
  },
];

export const UNION: readonly RightRow[] = [...EUROPE, ...BELGIUM];
