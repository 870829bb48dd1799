import type { Catalogue } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import type { ViewContext } from '../../site/context.ts';
import { type Entry, entriesOf, planEntries } from '../../site/entries.ts';
import { piecesOf } from '../../site/lists/page-sizes.ts';
import { UNDO } from '../../urls.ts';
import { type DeskItem, factsOf, routeOf } from './desk-items.ts';

/** A guide or plan as a row of the support desk, in one language. */
export interface DeskRow extends Pick<DeskItem, 'code' | 'kind' | 'id' | 'provider' | 'family' | 'route'> {
  readonly title: string;
  /** The provider where the title does not name it, then what an agent quotes most: can it be undone, what does it cost. */
  readonly second: string;
  readonly href: string;
}

/** A label of a portal as a row: its card is a page, and nobody is sent it. */
export interface LabelRow extends Pick<DeskRow, 'title' | 'second' | 'href'> {
  readonly kind: 'label';
  readonly code?: undefined;
  readonly provider?: undefined;
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

/** Rows of the desk on one page: each is two short lines. */
const MOST_DESK_ROWS = 200;

/** The part of the list that tells how ends are taken back. */
export const UNDO_PART = UNDO;

const takesBack = (entry: Entry): boolean => entry.kind === 'plan' && !isWayToEnd(entry.ref.route.id);

/** The page holds these, where it holds all: who takes an end back mostly comes from the plan that has asked for it. */
const onPage = oncePer((catalogue: Catalogue) => entriesOf(catalogue).filter((each) => !takesBack(each)));

/** Whether the desk's page holds every row but those of `UNDO_PART`; else each provider has pages of its own. */
export const isDeskWhole = (catalogue: Catalogue): boolean => onPage(catalogue).length <= MOST_DESK_ROWS;

/** Some of what an agent can look for, or all that one page holds: every plan, then every guide. */
export function deskRows(
  { catalogue, locale, t, finish }: ViewContext,
  entries: readonly Entry[] = onPage(catalogue),
): readonly DeskRow[] {
  const names = new Map(catalogue.providers.map(({ id, name }) => [id, name]));
  return entries.map((entry) => {
    const { code, kind, id, provider, family } = entry;
    const said =
      kind === 'guide' ? [t('supportDesk.guide')] : factsOf(entry, locale).map((fact) => finish(fact));
    const title = finish(entry.in[locale].title);
    const named = provider === null ? '' : (names.get(provider) ?? provider);
    return {
      ...{ code, kind, id, provider, family, route: routeOf(entry) },
      title,
      second: onOneLine([...(title.includes(named) ? [] : [named]), ...said]),
      href: entry.in[locale].path,
    };
  });
}

/** A row's second line is cut off where it is longer than this, at the width of a desk. */
const MOST_LETTERS = 70;

/** What is said, without what nobody would see of it. */
function onOneLine([first = '', ...others]: readonly string[]): string {
  return others.reduce((line, next) => {
    const longer = `${line} · ${next}`;
    return longer.length > MOST_LETTERS ? line : longer;
  }, first);
}

/** One page of a part of the desk. */
export interface DeskPiece {
  /** A provider's id, `other/{family}` for guides that hold with all of them, or `UNDO_PART`. */
  readonly part: string;
  /** The number of the page, and of how many. */
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly Entry[];
}

/** The pages of the desk beside its first: what that one does not hold. */
export const deskPieces = oncePer((catalogue: Catalogue): readonly DeskPiece[] => {
  const parts = isDeskWhole(catalogue)
    ? Map.groupBy(entriesOf(catalogue).filter(takesBack), () => UNDO_PART)
    : Map.groupBy(entriesOf(catalogue), ({ provider, family }) => provider ?? `other/${family}`);
  return [...parts].flatMap(([part, own]) => {
    const pieces = piecesOf(own);
    return pieces.map((entries, place) => ({ part, page: place + 1, pages: pieces.length, entries }));
  });
});

/** Only what leads to something: the catalogue's providers, families that have rows, routes that plans take. */
export function deskChoices({ catalogue, locale, t, finish }: ViewContext): DeskChoices {
  const used = new Set(entriesOf(catalogue).map(({ family }) => family));
  const routes = new Set(planEntries(catalogue).map(({ ref }) => ref.route.id));
  return {
    provider: catalogue.providers.map(({ id, name }) => ({ id, name })),
    family: catalogue.families
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name: finish(name[locale]) })),
    route: [...routes].map((id) => ({ id, name: t(`wizard.answer.${id}`) })),
  };
}
