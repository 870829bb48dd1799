import type { RightRow } from './row.ts';

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

export const BEYOND_THE_UNION: readonly RightRow[] = [...SWITZERLAND, ...CANADA, ...KINGDOM];
