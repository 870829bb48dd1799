import { LOCALES } from '../../i18n/locales.ts';
import type { Names, Placed, RawContent, RawProvider } from '../raw-content.ts';
import type { Localized } from '../schemas/primitives.ts';
import type { JurisdictionFile } from '../schemas/rights.ts';

type Path = readonly (string | number)[];

/** A text of the content with its place and the provider whose labels and values it may name. */
export interface PlacedText {
  readonly text: Localized;
  readonly at: Path;
  readonly placed: Placed<unknown>;
  readonly provider: RawProvider | undefined;
  /** The text is a letter's: it may have blanks, and be to a provider who is not known yet. */
  readonly letter?: boolean;
  /** The numbers that it may name, where they are not a provider's. */
  readonly values?: Names;
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
  for (const jurisdiction of content.rights.values())
    for (const { at, value, values } of statementsOf(jurisdiction.value))
      walk(value, at, (text, below) =>
        found.push({ text, at: below, placed: jurisdiction, provider: undefined, values }),
      );
  for (const change of content.changes) {
    const { provider: id } = change.value;
    const provider = content.providers.find((each) => each.id === id);
    // Whose labels it names is not known, which is a finding already.
    if (id === undefined || provider) collect(change, provider);
  }
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

/** The parts of a file of rights, each with the numbers that its texts may name. */
function statementsOf({ rights, ladder, ...head }: JurisdictionFile) {
  const named = (values: object): Names => new Set(Object.keys(values));
  return [
    { at: [], value: head, values: named({}) },
    ...Object.entries(rights).map(([id, right]) => ({
      at: ['rights', id],
      value: right,
      values: named(right.values),
    })),
    ...ladder.map((rung, index) => ({ at: ['ladder', index], value: rung, values: named(rung.values) })),
  ] as const;
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

/** Every text in all languages below a value. */
export function textsIn(value: unknown): readonly { readonly text: Localized; readonly at: Path }[] {
  const found: { text: Localized; at: Path }[] = [];
  walk(value, [], (text, at) => found.push({ text, at }));
  return found;
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
