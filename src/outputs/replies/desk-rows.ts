import { allPlans, type Catalogue } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { typography } from '../../i18n/typography.ts';
import { type DeskItem, deskItems } from './desk-items.ts';

/** A guide or plan as a row of the support desk, in one language. */
export interface DeskRow extends Pick<DeskItem, 'code' | 'kind' | 'id' | 'provider' | 'family' | 'route'> {
  readonly title: string;
  /** Provider, then what an agent quotes most: can it be undone, and what does it cost. */
  readonly second: string;
  readonly href: string;
}

/** What the desk can be narrowed to, in the language of the page. */
export interface DeskChoices {
  readonly provider: readonly DeskChoice[];
  readonly family: readonly DeskChoice[];
  readonly route: readonly DeskChoice[];
}

export interface DeskChoice {
  readonly id: string;
  readonly name: string;
}

/** Every plan, then every guide: what an agent can look for. */
export function deskRows(catalogue: Catalogue, locale: Locale): readonly DeskRow[] {
  const t = translator(locale);
  const names = new Map(catalogue.providers.map(({ id, name }) => [id, name]));
  return deskItems(catalogue).map(({ code, kind, id, provider, family, route, title, facts, url }) => {
    const said = facts[locale].map((fact) => typography(fact, locale));
    const provided = provider === null ? [] : [names.get(provider) ?? provider];
    return {
      ...{ code, kind, id, provider, family, route },
      title: typography(title[locale], locale),
      second: [...provided, ...(kind === 'guide' ? [t('supportDesk.guide')] : said)].join(' · '),
      href: url[locale],
    };
  });
}

/** Only what leads to something: the catalogue's providers, families that have rows, routes that plans take. */
export function deskChoices(catalogue: Catalogue, locale: Locale): DeskChoices {
  const t = translator(locale);
  const used = new Set(deskItems(catalogue).map(({ family }) => family));
  const routes = new Set(allPlans(catalogue).map(({ route }) => route.id));
  return {
    provider: catalogue.providers.map(({ id, name }) => ({ id, name })),
    family: catalogue.families
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name: typography(name[locale], locale) })),
    route: [...routes].map((id) => ({ id, name: t(`wizard.answer.${id}`) })),
  };
}
