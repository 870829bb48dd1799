import { type BodyPhrase, written } from '../../../../search/query.ts';

/** Phrases of the other language's bodies to tune on. */
export const BODY: readonly BodyPhrase[] = written([
  ['fr', 'those names and programs will lead to nothing', 'guide:cloud/massivegrid-services'],
]);
