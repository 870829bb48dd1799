import type { Catalogue, PlacedRight } from '../catalogue/model.ts';
import { groupsBy } from '../catalogue/once-per.ts';

/** What becomes of an expired name by the rules of its registry. What no rule says, the registrar decides. */
export interface NameLife {
  /** Without the dot; of one registry. */
  readonly extensions: readonly string[];
  /** It can still be renewed, counted from its expiry. */
  readonly renewable?: PlacedRight | undefined;
  /** It can still be got back, counted from its deletion. */
  readonly restorable?: PlacedRight | undefined;
}

/** The lives of names, by the endings for which a registry gives a second chance. */
export function nameLives({ jurisdictions }: Pick<Catalogue, 'jurisdictions'>): readonly NameLife[] {
  const chances = jurisdictions
    .flatMap(({ rights }) => rights)
    .filter(({ kind, follows, when }) => kind === 'right' && follows === 'name' && when.includes('ended'));
  return [...groupsBy(chances, ({ extensions = [] }) => [extensions.join(' ')])].map(([, rights]) => ({
    extensions: rights[0]?.extensions ?? [],
    renewable: rights.find(({ deadline }) => deadline?.from === 'expiry'),
    restorable: rights.find(({ deadline }) => deadline?.from === 'deletion'),
  }));
}
