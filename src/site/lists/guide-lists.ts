import type { Catalogue, Guide } from '../../catalogue/model.ts';
import { familyPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { guideHead } from '../entries.ts';
import type { OptionRow } from '../types.ts';
import { type FamilySection, familySections, guideRows } from './lists.ts';
import { MOST_ROWS, piecesOf } from './page-sizes.ts';

/** The families that have guides among these, with how many they have. */
export function guideFamilies(guides: readonly Guide[], context: ViewContext): readonly OptionRow[] {
  const { catalogue, locale, t, finish } = context;
  const counts = new Map<string, number>();
  for (const { family } of guides) counts.set(family, (counts.get(family) ?? 0) + 1);
  return catalogue.families.flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count === undefined
      ? []
      : {
          id,
          title: finish(name[locale]),
          hint: t('pages.guides.count', { count }),
          href: familyPath(locale, id),
        };
  });
}

/** How many guides stand beside something else. */
const BESIDE = 40;

/** Guides beside something else: all of them, or the families that have them. */
export const guidesOrFamilies = (guides: readonly Guide[], context: ViewContext): readonly OptionRow[] =>
  guides.length <= BESIDE ? guideRows(guides, context) : guideFamilies(guides, context);

/** How many of very many guides give an idea of them. */
const SOME = 12;

/**
 * The guides of a family beside something else: all of them, or the first and the way to the rest.
 *
 * @param briefly more than a few are the first and the way to the rest: there is a lot beside them
 */
export function someGuides(family: string, context: ViewContext, briefly = false): readonly OptionRow[] {
  const { catalogue, locale, t } = context;
  const guides = catalogue.guides.filter((guide) => guide.family === family);
  if (guides.length <= (briefly ? SOME : BESIDE)) return guideRows(guides, context);
  const number = guides.length.toLocaleString(locale);
  return [
    ...guideRows(guides.slice(0, SOME), context),
    { id: family, title: t('pages.guides.all', { number }), href: familyPath(locale, family) },
  ];
}

/** What a family's pages list: its guides, in pieces that fit a page each, and how many products stand below the first. */
export interface FamilyPages {
  readonly pieces: readonly (readonly OptionRow[])[];
  /** Whether its products are few enough to stand there too; else the wizard asks for them. */
  readonly withProducts: boolean;
}

/**
 * The guides of a family on one page or on several. On several, what holds everywhere comes first, then what holds
 * at one provider, under its name.
 */
export function familyPages(section: Section, context: ViewContext): FamilyPages {
  const { guides } = section;
  const { room, withProducts } = roomFor(section);
  const rows = guides.length <= room ? guideRows(guides, context) : byProvider(guides, context);
  return { pieces: piecesOf(rows, room), withProducts };
}

/** The further pages of all families, by their numbers. */
export function familyParts(
  catalogue: Catalogue,
): readonly { readonly family: string; readonly part: number }[] {
  return familySections(catalogue).flatMap((section) =>
    piecesOf(section.guides, roomFor(section).room)
      .slice(1)
      .map((_, place) => ({ family: section.family.id, part: place + 2 })),
  );
}

type Section = Pick<FamilySection, 'guides' | 'products'>;

/** How many guides each page of a family has room for. */
function roomFor({ guides, products }: Section): { readonly room: number; readonly withProducts: boolean } {
  const withProducts = products.length <= MOST_ROWS - Math.min(guides.length, BESIDE);
  return { room: MOST_ROWS - (withProducts ? products.length : 1), withProducts };
}

function byProvider(guides: readonly Guide[], context: ViewContext): readonly OptionRow[] {
  const { catalogue, locale } = context;
  const of = (guide: Guide): string | undefined => guideHead(guide, locale).head.provider;
  const own = Map.groupBy(guides, of);
  return [
    ...guideRows(own.get(undefined) ?? [], context),
    ...catalogue.providers.flatMap(({ id, name }) =>
      guideRows(own.get(id) ?? [], context).map((row) => ({ ...row, group: name })),
    ),
  ];
}
