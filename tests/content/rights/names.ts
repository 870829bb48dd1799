import type { RightRow } from './row.ts';

const name = { family: 'domains', when: 'ended', where: 'fr', who: 'consumer' } as const;

export const NAMES: readonly RightRow[] = [
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
