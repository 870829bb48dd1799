import type { Catalogue } from '../../catalogue/model.ts';
import { findProduct } from '../../catalogue/model.ts';
import { EVERY_SERVICE, type Unsure } from '../../catalogue/schemas/unsure.ts';
import { cancelPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { productRows } from '../lists/lists.ts';
import type { OptionRow } from '../types.ts';

export { EVERY_SERVICE };

type Kind = Unsure['answers'][number];
type Use = Kind['answers'][number];

/** The pages below "I'm not sure", as the answers that lead there. */
export function unsurePaths({ unsure }: Catalogue): readonly (readonly string[])[] {
  return [
    [EVERY_SERVICE],
    ...(unsure?.answers ?? []).flatMap((kind) => [
      ...(kind.answers.length > 1 ? [[kind.id]] : []),
      ...kind.answers.filter(({ products }) => products.length > 1).map((use) => [kind.id, use.id]),
    ]),
  ];
}

/** A question for those who do not know the name of what they have. */
export interface UnsureView {
  readonly title: string;
  readonly answers: readonly OptionRow[];
  /** The last answer, in words. */
  readonly given: string;
  /** The answers one step back. */
  readonly back: readonly string[];
}

/**
 * What is asked after some answers; undefined where the site asks nothing, or for answers that nobody can give.
 *
 * @param given the ids of the answers so far
 */
export function unsureView(given: readonly string[], context: ViewContext): UnsureView | undefined {
  const { catalogue, locale, t, finish } = context;
  const { unsure } = catalogue;
  if (!unsure) return undefined;
  // A question with one answer asks nothing.
  if (given.length === 0 && unsure.answers.length < 2) return undefined;
  const none = noneOf(context);
  const rowsOf = (paths: readonly string[]): readonly OptionRow[] =>
    productRows(
      paths.flatMap((path) => findProduct(catalogue, path) ?? []),
      context,
      true,
    ).map(({ group, ...row }) => row);
  const rowOfUse = (kind: Kind, { id, text, hint, products }: Use): OptionRow => {
    const [only] = products.length === 1 ? rowsOf(products) : [];
    const below = only?.title ?? (hint && finish(hint[locale]));
    return {
      id,
      title: finish(text[locale]),
      ...(below && { hint: below }),
      href: only?.href ?? cancelPath(locale, 'not-sure', kind.id, id),
    };
  };
  const [kindId, useId] = given;
  const kind = unsure.answers.find(({ id }) => id === kindId);
  if (kindId === undefined)
    return {
      title: finish(unsure.question[locale]),
      given: '',
      back: [],
      answers: unsure.answers.map((kind) => {
        const { id, text, hint, answers } = kind;
        const [only] = answers.length === 1 ? answers : [];
        return {
          id,
          title: finish(text[locale]),
          ...(hint && { hint: finish(hint[locale]) }),
          href: only ? rowOfUse(kind, only).href : cancelPath(locale, 'not-sure', id),
        };
      }),
    };
  if (!kind) return undefined;
  if (useId === undefined)
    return {
      title: finish(kind.question[locale]),
      given: finish(kind.text[locale]),
      back: [],
      answers: [...kind.answers.map((use) => rowOfUse(kind, use)), none],
    };
  const use = kind.answers.find(({ id }) => id === useId);
  return (
    use && {
      title: t('pages.unsure.which'),
      given: finish(use.text[locale]),
      back: [kind.id],
      answers: [...rowsOf(use.products), none],
    }
  );
}

/** What those answer whom no answer fits. */
const noneOf = ({ locale, t }: ViewContext): OptionRow => ({
  id: 'none',
  title: t('pages.unsure.none'),
  hint: t('pages.unsure.none.hint'),
  href: cancelPath(locale, 'not-sure', EVERY_SERVICE),
  escape: true,
});
