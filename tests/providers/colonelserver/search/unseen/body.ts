import { type BodyPhrase, written } from '../../../../search/query.ts';

/** Unseen phrases of the other language's bodies. */
export const BODY: readonly BodyPhrase[] = written([
  ['en', 'aucune date d’effacement définitif ne peut donc être calculée', 'guide:vps/colonelserver-services'],
  ['en', 'convenez d’une date et d’un moyen', 'plan:colonelserver/cs-colocation/ticket'],
]);
