import { type BodyPhrase, written } from '../query.ts';

/** Phrases of the other language's bodies. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'prévoit peut-être son propre préavis', 'guide:basics/leave-a-reseller'],
  ['en', 'ouvrez quelques éléments au hasard', 'guide:basics/save-your-data-first'],
  ['fr', 'some people keep an old name for years', 'guide:basics/after-cancellation'],
  ['fr', 'the mailbox of the former colleague', 'guide:basics/who-may-cancel'],
  ['fr', 'a mismatch makes the name unreachable', 'guide:basics/move-dns-and-email-first'],
]);
