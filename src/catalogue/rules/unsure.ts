import { didYouMean, type Finding, nearestOr } from '../finding.ts';
import type { RawContent } from '../raw-content.ts';
import { MOST_ANSWERS } from '../schemas/unsure.ts';
import type { Rule } from './rule.ts';

/** Who does not know the name must be able to reach every product, and a mark must tell one from all others. */
export const unsure: Rule = (content) => [...astray(content), ...claimedTwice(content)];

function astray({ unsure: file, providers, unread }: RawContent): readonly Finding[] {
  if (!file) return [];
  const answers = new Set(
    file.value.answers.flatMap((kind) => kind.answers.map((use) => `${kind.id}/${use.id}`)),
  );
  const behind = new Map<string, number>();
  return providers.flatMap(({ products }) =>
    [...products.values()].flatMap((placed): readonly Finding[] => {
      const { unsure: answer, family } = placed.value;
      if (answer === undefined) {
        const near = nearestOr(`${family}/${family}`, [...answers], `such as "${[...answers][0]}"`);
        return [
          placed.finding([], `has no "unsure"; name the answer of unsure.yaml that leads to it; ${near}`),
        ];
      }
      const count = (behind.get(answer) ?? 0) + 1;
      behind.set(answer, count);
      if (!answers.has(answer) && !unread.has('unsure'))
        return [
          placed.finding(
            ['unsure'],
            `"${answer}" is no answer of unsure.yaml; ${didYouMean(answer, answers)}`,
          ),
        ];
      return count > MOST_ANSWERS
        ? [
            placed.finding(
              ['unsure'],
              `"${answer}" leads to ${MOST_ANSWERS} products already, which is all that one screen asks about; add an answer to unsure.yaml`,
            ),
          ]
        : [];
    }),
  );
}

function claimedTwice({ providers }: RawContent): readonly Finding[] {
  const owners = new Map<string, string>();
  return providers.flatMap(({ id, products }) =>
    [...products].flatMap(([product, { value, finding }]) =>
      value.marks.flatMap(({ shape, weak }, index): readonly Finding[] => {
        const path = `${id}/${product}`;
        const owner = owners.get(shape);
        // What only hints may hint at several.
        if (weak) return [];
        owners.set(shape, owner ?? path);
        return owner === undefined
          ? []
          : [
              finding(
                ['marks', index, 'shape'],
                `"${shape}" is a mark of "${owner}" already; one tells them apart or none`,
              ),
            ];
      }),
    ),
  );
}
