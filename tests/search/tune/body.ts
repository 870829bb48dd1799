import { type BodyPhrase, written } from '../query.ts';

/** Phrases of the other language's bodies to tune on. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'les objets verrouillés demandent de l’attention', 'guide:basics/save-your-data-first'],
  ['fr', 'old answers are remembered for a while', 'guide:basics/move-dns-and-email-first'],
]);
