import { LOCALES, type Locale } from '../../i18n/locales.ts';

/** The words of a label in each language that the portal has them in. */
export type LabelTexts = Readonly<Partial<Record<Locale, string>>>;

/** A label in another language than that of the chip. */
export interface Counterpart {
  readonly text: string;
  readonly lang: Locale;
}

/**
 * What a label is called in the other languages, by its words. Where one word of this language is two of another,
 * both are named: which one the screen has is not known here.
 */
export function counterparts(
  labels: readonly LabelTexts[],
  locale: Locale,
): ReadonlyMap<string, readonly Counterpart[]> {
  const found = new Map<string, Counterpart[]>();
  for (const texts of labels) {
    const own = texts[locale];
    if (own === undefined) continue;
    const known = found.get(own) ?? [];
    found.set(own, known);
    for (const lang of LOCALES) {
      const text = texts[lang];
      if (text === undefined || text === own || known.some((each) => each.text === text)) continue;
      known.push({ text, lang });
    }
  }
  return found;
}
