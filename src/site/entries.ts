import {
  allPlans,
  type Catalogue,
  type Guide,
  type GuideBody,
  type PlanRef,
  planId,
} from '../catalogue/model.ts';
import { firstBy, oncePer } from '../catalogue/once-per.ts';
import type { GuideHead } from '../catalogue/schemas/guides.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../i18n/locales.ts';
import { plainTypography } from '../i18n/typography.ts';
import { checkedDay } from '../plan/compile.ts';
import { guidePath, markdownPath, permanentPath } from '../urls.ts';
import { wordsIn } from './context.ts';
import { planPath } from './paths.ts';
import { planTitle } from './plan/route-titles.ts';

/** A guide or plan in one language. Words are plain: each output finishes them for itself. */
export interface EntryVersion {
  /** The language of the words: a guide without a translation is shown in the one it has. */
  readonly lang: Locale;
  readonly title: string;
  /** What a guide is about; plans tell their facts instead. */
  readonly description?: string;
  readonly path: string;
  /** Where its Markdown stands. */
  readonly markdownPath: string;
}

interface EveryEntry {
  /** `provider/product[/variant]/route` or `family/slug`; unique with the kind. */
  readonly id: string;
  /** Never changed, never used again. */
  readonly code: string;
  /** Path that opens in the reader's language. */
  readonly permanent: string;
  readonly family: string;
  /** Id of the provider; null for what holds with all of them. */
  readonly provider: string | null;
  /** `provider/product` of all that it is about. */
  readonly products: readonly string[];
  /** ISO day on which its facts were checked. */
  readonly checked: string;
  readonly in: PerLocale<EntryVersion>;
}

export interface PlanEntry extends EveryEntry {
  readonly kind: 'plan';
  readonly ref: PlanRef;
}

export interface GuideEntry extends EveryEntry {
  readonly kind: 'guide';
  readonly guide: Guide;
  readonly head: GuideHead;
}

/** Whatever has a code: what agents send, what is searched, what must never lose its address. */
export type Entry = PlanEntry | GuideEntry;

/** Every plan, in the order of the catalogue, then every guide. Made once for a catalogue. */
export const entriesOf = oncePer((catalogue: Catalogue): readonly Entry[] => [
  ...planEntries(catalogue),
  ...guideEntries(catalogue),
]);

export const planEntries = oncePer((catalogue: Catalogue): readonly PlanEntry[] =>
  allPlans(catalogue).map(planEntry),
);

export const guideEntries = oncePer((catalogue: Catalogue): readonly GuideEntry[] =>
  catalogue.guides.map(guideEntry),
);

const guidesById = oncePer((catalogue: Catalogue) => firstBy(guideEntries(catalogue), ({ id }) => id));

/** The entry of a guide; nothing where there is no guide of that id. */
export const findGuideEntry = (catalogue: Catalogue, id: string | undefined): GuideEntry | undefined =>
  id === undefined ? undefined : guidesById(catalogue).get(id);

function planEntry(ref: PlanRef): PlanEntry {
  const { provider, product, route } = ref;
  return {
    kind: 'plan',
    ref,
    id: planId(ref),
    code: route.code,
    permanent: permanentPath(route.code),
    family: product.family,
    provider: provider.id,
    products: [`${provider.id}/${product.id}`],
    checked: checkedDay(ref),
    in: perLocale((locale) => {
      const path = planPath(locale, ref);
      const title = planTitle(ref, wordsIn(locale, plainTypography));
      return { lang: locale, title, path, markdownPath: markdownPath(path) };
    }),
  };
}

function guideEntry(guide: Guide): GuideEntry {
  const { head } = guideHead(guide, LOCALES[0]);
  return {
    kind: 'guide',
    guide,
    head,
    id: guide.id,
    code: head.code,
    permanent: permanentPath(head.code),
    family: guide.family,
    provider: head.provider ?? null,
    products: head.products,
    checked: head.checked,
    in: perLocale((locale) => {
      const { head: own, lang } = guideHead(guide, locale);
      const path = guidePath(locale, guide.id);
      return {
        lang,
        title: own.title,
        description: own.description,
        path,
        markdownPath: markdownPath(path),
      };
    }),
  };
}

/**
 * The head of a guide in a language, or in the one it has; `lang` says which.
 *
 * @throws for a guide without a text in any language
 */
export function guideHead(guide: Guide, locale: Locale): { readonly head: GuideHead; readonly lang: Locale } {
  const lang = [locale, ...LOCALES].find((candidate) => guide.heads[candidate]);
  const head = lang && guide.heads[lang];
  if (!lang || !head) throw new Error(`the guide ${guide.id} has no text in any language`);
  return { head, lang };
}

/**
 * The body of a guide in a language that it has a head in.
 *
 * @throws for a guide without a body in that language
 */
export function guideBody(guide: Guide, lang: Locale): GuideBody {
  const body = guide.bodies[lang];
  if (!body) throw new Error(`the guide ${guide.id} has no text in "${lang}"`);
  return body;
}
