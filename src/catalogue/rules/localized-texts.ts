import { LOCALES } from '../../i18n/locales.ts';
import type { Placed, RawContent, RawProvider } from '../raw-content.ts';
import type { Localized } from '../schemas/primitives.ts';

type Path = readonly (string | number)[];

/** A text of the content with its place and the provider whose labels and values it may name. */
export interface PlacedText {
  readonly text: Localized;
  readonly at: Path;
  readonly placed: Placed<unknown>;
  readonly provider: RawProvider | undefined;
  /** The text is a letter's: it may have blanks, and be to a provider who is not known yet. */
  readonly letter?: boolean;
}

/** Every text in all languages of the whole content, labels' own words excepted. */
export function localizedTexts(content: RawContent): PlacedText[] {
  const found: PlacedText[] = [];
  const collect = (placed: Placed<unknown>, provider: RawProvider | undefined): void =>
    walk(placed.value, [], (text, at) => found.push({ text, at, placed, provider }));
  for (const site of [...content.families, ...content.glossary, ...content.removed, ...content.intents])
    collect(site, undefined);
  for (const general of [...content.warnings.values(), ...content.situations.values()])
    collect(general, undefined);
  for (const blank of content.blanks.values()) collect(blank, undefined);
  for (const placed of content.letters.values())
    walk(placed.value, [], (text, at) => found.push({ text, at, placed, provider: undefined, letter: true }));
  for (const change of content.changes)
    collect(
      change,
      content.providers.find(({ id }) => id === change.value.provider),
    );
  for (const provider of content.providers) {
    collect(provider.file, provider);
    const tables = [
      provider.screens,
      provider.procedures,
      provider.checks,
      provider.warnings,
      provider.dependants,
      provider.emails,
      provider.routes,
      provider.products,
    ];
    for (const table of tables) for (const placed of table.values()) collect(placed, provider);
    for (const placed of provider.notCovered) collect(placed, provider);
  }
  return found;
}

function walk(value: unknown, at: Path, visit: (text: Localized, at: Path) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, [...at, index], visit));
  } else if (isLocalized(value)) {
    visit(value, at);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...at, key], visit);
  }
}

function isLocalized(value: unknown): value is Localized {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === LOCALES.length &&
    LOCALES.every(
      (locale) => locale in value && typeof (value as Record<string, unknown>)[locale] === 'string',
    )
  );
}
