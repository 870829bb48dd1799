import { didYouMean, type Finding } from '../finding.ts';
import type { Placed, RawContent } from '../raw-content.ts';
import type { ProductFile } from '../schemas/product.ts';
import { MOST_ANSWERS, type UnsureFile } from '../schemas/unsure.ts';
import type { Rule } from './rule.ts';

/** Who does not know the name must be able to reach every product, and a mark must tell one from all others. */
export const unsure: Rule = (content) => [...astray(content), ...claimedTwice(content)];

function astray(content: RawContent): readonly Finding[] {
  const { unsure: file, families, providers, unread } = content;
  if (!file) return [];
  const answers = new Set(
    file.value.answers.flatMap((kind) => kind.answers.map((use) => `${kind.id}/${use.id}`)),
  );
  const unknown = (placed: Placed<{ readonly unsure?: string | undefined }>): readonly Finding[] => {
    const answer = placed.value.unsure;
    return answer === undefined || answers.has(answer) || unread.has('unsure')
      ? []
      : [
          placed.finding(
            ['unsure'],
            `"${answer}" is no answer of unsure.yaml; ${didYouMean(answer, answers)}`,
          ),
        ];
  };
  const products = providers.flatMap((provider) => [...provider.products.values()]);
  const answerOf = ({ unsure, family }: ProductFile): string | undefined =>
    unsure ?? families.find(({ value }) => value.id === family)?.value.unsure;
  const behind = new Map<string | undefined, number>();
  return [
    ...families.flatMap(unknown),
    ...products.flatMap((placed) => {
      const answer = answerOf(placed.value);
      const count = (behind.get(answer) ?? 0) + 1;
      behind.set(answer, count);
      if (answer === undefined)
        return [
          placed.finding(
            [],
            `has no "unsure", and neither has its family; name the answers of unsure.yaml that lead to it, such as "${[...answers][0]}"`,
          ),
        ];
      return [
        ...unknown(placed),
        ...(count > MOST_ANSWERS
          ? [
              placed.finding(
                [],
                `is one too many behind "${answer}" of unsure.yaml, where one screen asks about ${MOST_ANSWERS}; name another answer under "unsure", or add one there`,
              ),
            ]
          : []),
      ];
    }),
    ...tooMany(file, new Set(behind.keys())),
  ];
}

/** What one screen asks; the first has one more, because its last answer takes in what no other does. */
function tooMany(file: Placed<UnsureFile>, led: ReadonlySet<string | undefined>): readonly Finding[] {
  const shown = file.value.answers.map(
    ({ id, answers }) => answers.filter((use) => led.has(`${id}/${use.id}`)).length,
  );
  const say = (at: readonly (string | number)[], count: number, most: number): readonly Finding[] =>
    count > most
      ? [
          file.finding(
            [...at, 'answers'],
            `are ${count} that lead to a product, and one screen shows ${most}`,
          ),
        ]
      : [];
  return [
    ...say([], shown.filter((count) => count > 0).length, MOST_ANSWERS + 1),
    ...shown.flatMap((count, index) => say(['answers', index], count, MOST_ANSWERS)),
  ];
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
