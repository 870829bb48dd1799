import { findProvider, type Provider } from '../../catalogue/model.ts';
import type { Label } from '../../catalogue/schemas/provider.ts';
import { formatDay } from '../../i18n/dates.ts';
import { type Locale, otherLocales } from '../../i18n/locales.ts';
import { changesPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import type { Entry } from '../entries.ts';
import { screenUrl } from '../paths.ts';
import { labelInline, resolveText } from '../text/resolve-text.ts';
import type { Inline, Link, RichText } from '../types.ts';
import { labelRef, labelUses } from './label-uses.ts';
import { type Place, placeOf } from './places.ts';

/** What a label is called in another language, or was called, as chips of one language. */
export interface LabelWords {
  /** "In French", "Formerly". */
  readonly name: string;
  readonly chips: readonly Inline[];
}

/** A label of a portal with all that is known of it, in one language. */
export interface LabelCard {
  /** Anchor on the page of its provider. */
  readonly id: string;
  readonly label: Inline;
  /** The other languages, then other and older words in each. */
  readonly words: readonly LabelWords[];
  /** What it is on the screen, and on which. */
  readonly part?: string;
  readonly place?: Place;
  readonly screen?: { readonly text: string; readonly href?: string };
  /** The first step that names it: what it is for. */
  readonly step?: RichText;
  /** When this site said that it changed. */
  readonly changes: readonly Link[];
  readonly uses: readonly Entry[];
}

/** All labels of a provider's portal, by what they are called in the language of the page. */
export function labelCards(provider: Provider, context: ViewContext): readonly LabelCard[] {
  return [...provider.labels]
    .map(([id, label]) => labelCard(id, label, { ...context, provider }))
    .toSorted((one, other) => one.label.text.localeCompare(other.label.text, context.locale));
}

function labelCard(id: string, label: Label, context: ViewContext & { provider: Provider }): LabelCard {
  const { catalogue, locale, t, finish, provider } = context;
  const own = labelInline(label, context);
  const place = placeOf(id, label, context);
  const screen = provider.screens.get(label.screen ?? '');
  const href = screenUrl(screen);
  const step = [...provider.procedures.values()]
    .flatMap(({ steps }) => steps)
    .find(({ text }) => text[locale].includes(`{label:${id}}`));
  return {
    id,
    label: own,
    words: [...translations(label, context), ...otherWords(label, context)],
    ...(label.part && { part: t(`labels.part.${label.part}`) }),
    ...(place && { place }),
    ...(screen && { screen: { text: finish(screen.name[locale]), ...(href && { href }) } }),
    ...(step && { step: resolveText(step.text, context) }),
    changes: catalogue.changes
      .filter((change) => change.provider === provider.id && change.label === id)
      .map((change) => ({
        text: t('labels.changed', { date: formatDay(change.on, locale) }),
        href: `${changesPath(locale)}#${change.id}`,
      })),
    uses: labelUses(catalogue).get(labelRef(provider.id, id)) ?? [],
  };
}

/** What the portal prints in the other languages, where it is not the same. */
function translations(label: Label, { locale, t }: ViewContext): readonly LabelWords[] {
  const shown = label.text[locale];
  return shown === undefined
    ? []
    : otherLocales(locale).flatMap((lang) => {
        const text = label.text[lang];
        return text === undefined || text === shown
          ? []
          : [{ name: t(`labels.in.${lang}`), chips: chips([text], lang) }];
      });
}

/** Other wordings, then former ones, those of the page's language first. */
function otherWords(label: Label, { locale, t }: ViewContext): readonly LabelWords[] {
  return (['variants', 'formerly'] as const).flatMap((kind) => {
    const all = [locale, ...otherLocales(locale)].flatMap((lang) => chips(label[kind]?.[lang] ?? [], lang));
    return all.length === 0 ? [] : [{ name: t(`labels.${kind}`), chips: all }];
  });
}

const chips = (texts: readonly string[], lang: Locale): readonly Inline[] =>
  texts.map((text) => ({ kind: 'label', text, lang }));

/** Everything that is or was printed for a label, current words first. */
export function wordsPrinted({ text, variants, formerly }: Label): readonly string[] {
  const former = [variants, formerly].flatMap((words) => Object.values(words ?? {}).flat());
  return [...new Set([...Object.values(text), ...former])].filter((printed) => printed !== undefined);
}

/** The current words of a provider's labels, by language, where the portal prints them in more than one. */
export function labelPairs(provider: Provider): readonly Label['text'][] {
  return [...provider.labels.values()]
    .map(({ text }) => text)
    .filter((text) => new Set(Object.values(text)).size > 1);
}

/** The providers whose labels a page names that are printed in another language too. */
export function providersWithPairs(labels: Iterable<string>, { catalogue, locale }: ViewContext): string[] {
  const found = [...labels].flatMap((key) => {
    const [id = '', label = ''] = key.split('/');
    const text = findProvider(catalogue, id)?.labels.get(label)?.text;
    const isOther = otherLocales(locale).some((other) => text?.[other] && text[other] !== text[locale]);
    return text?.[locale] && isOther ? [id] : [];
  });
  return [...new Set(found)];
}
