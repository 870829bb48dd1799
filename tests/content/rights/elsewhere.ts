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

const ch = { where: 'ch', who: 'consumer' } as const;

const SWITZERLAND: readonly RightRow[] = [
  {
    ...{
      ...ch,
      fact: 'L51',
      about: 'ordered online',
      when: 'ordered',
      said: { 'ordered-by-telephone': false },
    },
    gives: [{ id: 'ch-no-withdrawal', limit: true }],
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{
      ...ch,
      fact: 'L51',
      about: 'sold to on the telephone',
      when: 'ordered',
      said: { 'ordered-by-telephone': true },
    },
    gives: [{ id: 'ch-telephone-withdrawal', numbers: ['100 CHF'], articles: ['art. 40a–40f'] }],
  },
  {
    ...{ ...ch, fact: 'L51', about: 'a plan renewed itself', when: 'renewed' },
    none: ['free-exit', 'refund'],
  },
  {
    ...{ ...ch, fact: 'L52', about: 'gives up or moves a .ch name', family: 'domains', when: 'running' },
    extension: 'ch',
    gives: [{ id: 'ch-name-leave', articles: ['art. 20(2)', 'art. 28(4)'], certainty: 'high' }],
  },
  {
    ...{ ...ch, fact: 'L53', about: 'the .ch name was given up', family: 'domains', when: 'ended' },
    extension: 'ch',
    gives: [
      {
        id: 'ch-name-rest',
        numbers: ['40 day'],
        articles: ['art. 30(2)c', 'art. 31(3)'],
        certainty: 'medium',
      },
      { id: 'ch-name-registrar-ends', numbers: ['30 day'], articles: ['art. 30(1)d'], certainty: 'high' },
    ],
    never: ['names-redemption', 'fr-name-redemption'],
  },
];

const qc = { where: 'qc', who: 'consumer' } as const;

const CANADA: readonly RightRow[] = [
  {
    ...{ ...qc, fact: 'L54', about: 'ends a cloud storage', family: 'cloud', when: 'running' },
    gives: [{ id: 'qc-exit', articles: ['s. 214.6'], certainty: 'medium' }],
  },
  {
    ...{ ...qc, fact: 'L55', about: 'leaves a fixed term early', family: 'hosting', when: 'running' },
    said: { 'fixed-term': true, inducement: false },
    gives: [{ id: 'qc-exit-fee', numbers: ['50 CAD', '10 percent'], articles: ['s. 214.7', 's. 25.7'] }],
  },
  {
    ...{ ...qc, fact: 'L55', about: 'leaves a contract without term', family: 'hosting', when: 'running' },
    said: { 'fixed-term': false },
    gives: [{ id: 'qc-exit-free', articles: ['s. 214.8'] }],
    never: ['qc-exit-fee', 'qc-exit-fee-inducement'],
  },
  {
    ...{ where: 'qc', who: 'business', fact: 'L54', about: 'a company', family: 'hosting', when: 'running' },
    none: ['free-exit', 'way-to-end', 'fee-capped'],
  },
  {
    ...{ where: 'ca', who: 'consumer', fact: 'L54', about: 'Ontario', family: 'hosting', when: 'running' },
    never: ['qc-exit', 'qc-exit-fee'],
  },
  {
    ...{
      where: 'ca',
      who: 'small-business',
      fact: 'L56',
      about: 'a small firm ends its internet',
      when: 'running',
    },
    family: 'telecom',
    gives: [{ id: 'ca-telecom-refund', articles: ['CRTC 2014-576', 'CRTC 2016-171'], certainty: 'high' }],
    never: ['ca-telecom-notice'],
  },
  {
    ...{ ...qc, fact: 'L56', about: 'ends an internet access', family: 'telecom', when: 'running' },
    gives: [{ id: 'ca-telecom-notice', numbers: ['30 day'] }, { id: 'ca-telecom-refund' }],
  },
];

const uk = { where: 'uk', who: 'consumer' } as const;

const KINGDOM: readonly RightRow[] = [
  {
    ...{ ...uk, fact: 'L57', about: 'ordered online', when: 'ordered', family: 'vps' },
    gives: [{ id: 'uk-withdrawal', numbers: ['14 day'], articles: ['reg. 29(1)'], certainty: 'high' }],
  },
  {
    ...{
      ...uk,
      fact: 'L57',
      about: 'the announced regime is no law yet',
      when: 'renewed',
      family: 'hosting',
    },
    gives: [{ id: 'uk-subscriptions-not-in-force', limit: true }],
    none: ['free-exit', 'refund', 'notice-due', 'withdrawal'],
  },
  {
    ...{ where: 'uk', who: 'business', fact: 'L57', about: 'a company ordered online', when: 'ordered' },
    none: ['withdrawal', 'way-to-withdraw'],
  },
  {
    ...{ ...uk, fact: 'L58', about: 'changes broadband', family: 'telecom', when: 'moving' },
    gives: [{ id: 'uk-one-touch-switch', certainty: 'high' }],
  },
];

const name = { family: 'domains', when: 'ended', where: 'fr', who: 'consumer' } as const;

const NAMES: readonly RightRow[] = [
  {
    ...{ ...name, fact: 'L59', about: 'a .com was deleted', extension: 'com' },
    gives: [{ id: 'names-redemption', numbers: ['30 day'], articles: ['3.1–3.3'], certainty: 'high' }],
    never: ['fr-name-redemption', 'eu-name-quarantine'],
  },
  {
    ...{ ...name, when: 'running', fact: 'L59', about: 'a .org is about to expire', extension: 'org' },
    gives: [{ id: 'names-reminders', numbers: ['1 month', '1 week'], articles: ['2.1'] }],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .fr was deleted', extension: 'fr' },
    gives: [{ id: 'fr-name-redemption', numbers: ['30 day'], certainty: 'medium' }],
    never: ['names-redemption'],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .re was deleted', extension: 're' },
    gives: [{ id: 'fr-name-redemption', numbers: ['30 day'] }],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .eu was deleted', extension: 'eu', where: 'be', who: 'business' },
    gives: [{ id: 'eu-name-quarantine', numbers: ['40 day'], certainty: 'high' }],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .be was deleted', extension: 'be' },
    gives: [{ id: 'be-name-quarantine', numbers: ['40 day'], certainty: 'high' }],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .uk expired', extension: 'uk', where: 'elsewhere' },
    gives: [{ id: 'uk-name-renewable', numbers: ['90 day', '30 day', '5 day'], certainty: 'medium' }],
  },
  {
    ...{ ...name, fact: 'L60', about: 'a .ca expired', extension: 'ca', where: 'ca' },
    gives: [
      { id: 'ca-name-grace', numbers: ['45 day'], certainty: 'high' },
      { id: 'ca-name-redemption', numbers: ['30 day'], certainty: 'medium' },
    ],
  },
];

export const ELSEWHERE: readonly RightRow[] = [
  ...EUROPE,
  ...BELGIUM,
  ...SWITZERLAND,
  ...CANADA,
  ...KINGDOM,
  ...NAMES,
];
