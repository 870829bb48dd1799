import type { ViewContext } from '../../site/context.ts';
import { planEntries } from '../../site/entries.ts';
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
export function deskRows({ catalogue, locale, t, finish }: ViewContext): readonly DeskRow[] {
  const names = new Map(catalogue.providers.map(({ id, name }) => [id, name]));
  return deskItems(catalogue).map(({ code, kind, id, provider, family, route, title, facts, url }) => {
    const said = facts[locale].map((fact) => finish(fact));
    const provided = provider === null ? [] : [names.get(provider) ?? provider];
    return {
      ...{ code, kind, id, provider, family, route },
      title: finish(title[locale]),
      second: [...provided, ...(kind === 'guide' ? [t('supportDesk.guide')] : said)].join(' · '),
      href: url[locale],
    };
  });
}

/** Only what leads to something: the catalogue's providers, families that have rows, routes that plans take. */
export function deskChoices({ catalogue, locale, t, finish }: ViewContext): DeskChoices {
  const used = new Set(deskItems(catalogue).map(({ family }) => family));
  const routes = new Set(planEntries(catalogue).map(({ ref }) => ref.route.id));
  return {
    provider: catalogue.providers.map(({ id, name }) => ({ id, name })),
    family: catalogue.families
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name: finish(name[locale]) })),
    route: [...routes].map((id) => ({ id, name: t(`wizard.answer.${id}`) })),
  };
}
