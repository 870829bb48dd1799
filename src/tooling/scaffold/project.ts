import { readLedger } from '../../addresses/read-ledger.ts';
import { checkContent } from '../../catalogue/check.ts';
import { freeCodes } from '../../catalogue/free-codes.ts';
import { codesOf } from '../../catalogue/rules/codes.ts';
import type { Project } from './question.ts';

/**
 * What a folder holds, whether it is sound or not: a provider that has no product yet is not.
 *
 * @param today `2026-11-30`
 */
export function projectIn(root: string, today: string): Project {
  const { content } = checkContent(root);
  const taken = new Set([
    ...codesOf(content).map(({ code }) => code),
    ...readLedger(root).ledger.codes.keys(),
  ]);
  return {
    root,
    providers: content.providers.map(({ id }) => id),
    names: new Map(content.providers.map(({ id, file }) => [id, file.value.name])),
    products: content.providers.flatMap(({ id, products }) =>
      [...products.keys()].map((name) => `${id}/${name}`),
    ),
    families: content.families.map(({ value }) => value.id),
    guides: [...new Set(content.guides.map(({ id }) => id))],
    sources: [...content.sources.keys()],
    today,
    freeCodes: freeCodes(taken),
  };
}
