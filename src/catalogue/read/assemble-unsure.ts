import type { Provider } from '../model.ts';
import type { Family } from '../schemas/site.ts';
import type { Unsure, UnsureFile } from '../schemas/unsure.ts';

/**
 * The questions for those who do not know a name, with the products behind each answer. An answer that leads to none
 * of these providers is not asked, so that one set of questions will do for any of them.
 *
 * @returns undefined where fewer than two kinds are left to ask about
 */
export function assembleUnsure(
  file: UnsureFile,
  families: readonly Family[],
  providers: readonly Provider[],
): Unsure | undefined {
  const behind = new Map<string, string[]>();
  for (const { id, products } of providers) {
    for (const product of products) {
      const answer = product.unsure ?? families.find((family) => family.id === product.family)?.unsure ?? '';
      behind.set(answer, [...(behind.get(answer) ?? []), `${id}/${product.id}`]);
    }
  }
  const answers = file.answers
    .map((kind) => ({
      ...kind,
      answers: kind.answers
        .map((use) => ({ ...use, products: behind.get(`${kind.id}/${use.id}`) ?? [] }))
        .filter(({ products }) => products.length > 0),
    }))
    .filter((kind) => kind.answers.length > 0);
  return answers.length < 2 ? undefined : { ...file, answers };
}
