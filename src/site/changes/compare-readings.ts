import { alongBoth } from '../../catalogue/sequences.ts';
import { LOCALES, type PerLocale, perLocale } from '../../i18n/locales.ts';

/** One thing that people read: a plan, a guide or a question, as texts with names. */
export interface Reading {
  readonly kind: 'plan' | 'guide' | 'question';
  /** Unique with the kind. */
  readonly id: string;
  readonly path: string;
  /** The texts by name; the last ones may repeat what the first ones say. */
  readonly texts: PerLocale<ReadonlyMap<string, string>>;
}

/** The lines of a text that only one of two states has. */
interface LinesApart {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** What is read otherwise in one text, in the languages in which it is. */
export interface TextChange {
  readonly name: string;
  readonly in: PerLocale<LinesApart>;
}

export interface Difference extends Pick<Reading, 'kind' | 'id' | 'path'> {
  readonly fate: 'changed' | 'added' | 'removed';
  /** Empty where the whole is there in one state only. */
  readonly texts: readonly TextChange[];
}

/**
 * What is read otherwise in one state than in another, in the order of the new one; what is gone comes last. A line
 * that was shown already is not shown again, so a text that only repeats it stands there without lines.
 */
export function compareReadings(old: readonly Reading[], now: readonly Reading[]): readonly Difference[] {
  const before = new Map(old.map((each) => [keyOf(each), each]));
  const after = new Set(now.map(keyOf));
  return [
    ...now.flatMap((each): readonly Difference[] => {
      const former = before.get(keyOf(each));
      if (!former) return [{ ...named(each), fate: 'added', texts: [] }];
      const texts = textChanges(former, each);
      return texts.length === 0 ? [] : [{ ...named(each), fate: 'changed', texts }];
    }),
    ...old
      .filter((each) => !after.has(keyOf(each)))
      .map((each): Difference => ({ ...named(each), fate: 'removed', texts: [] })),
  ];
}

const keyOf = ({ kind, id }: Reading): string => `${kind}:${id}`;

const named = ({ kind, id, path }: Reading): Pick<Reading, 'kind' | 'id' | 'path'> => ({ kind, id, path });

function textChanges(old: Reading, now: Reading): readonly TextChange[] {
  const names = new Set(
    [now, old].flatMap(({ texts }) => LOCALES.flatMap((locale) => [...texts[locale].keys()])),
  );
  const shown = new Set<string>();
  return [...names].flatMap((name) => {
    const pairs = perLocale((locale) => [old.texts[locale].get(name), now.texts[locale].get(name)] as const);
    if (LOCALES.every((locale) => pairs[locale][0] === pairs[locale][1])) return [];
    const fresh = (side: string, lines: readonly string[]): readonly string[] =>
      lines.filter((line) => shown.size < shown.add(`${side} ${line}`).size);
    const apart = perLocale((locale): LinesApart => {
      const [former = '', present = ''] = pairs[locale];
      const lines = linesApart(former.split('\n'), present.split('\n'));
      return { old: fresh(`${locale} old`, lines.old), new: fresh(`${locale} new`, lines.new) };
    });
    return [{ name, in: apart }];
  });
}

/** The lines outside the longest sequence that both have; empty ones say nothing. */
function linesApart(old: readonly string[], now: readonly string[]): LinesApart {
  const apart = alongBoth(old, now).filter((step) => step.old === undefined || step.now === undefined);
  const said = (lines: readonly string[], side: 'old' | 'now'): readonly string[] =>
    apart.flatMap((step) => lines[step[side] ?? -1] ?? []).filter((line) => line.trim() !== '');
  return { old: said(old, 'old'), new: said(now, 'now') };
}
