import type { Finding } from '../finding.ts';
import type { RawContent } from '../raw-content.ts';
import { absent, knownIn } from './absent.ts';
import { productPaths } from './references.ts';
import type { Rule } from './rule.ts';

/** Who does not know the name must be able to reach every product, and a mark must tell one from all others. */
export const unsure: Rule = (content) => [...astray(content), ...claimedTwice(content)];

function astray(content: RawContent): readonly Finding[] {
  const { unsure: file } = content;
  if (!file) return [];
  const products = productPaths(content);
  const reached = new Set<string>();
  const unknown = file.value.answers.flatMap((kind, at) =>
    kind.answers.flatMap((use, index) =>
      use.products.flatMap((product, place): readonly Finding[] => {
        reached.add(product);
        const message = absent(
          knownIn(content),
          'product',
          product,
          products,
          (hint) => `"${product}" is no product; ${hint}`,
        );
        return message ? [file.finding(['answers', at, 'answers', index, 'products', place], message)] : [];
      }),
    ),
  );
  const missing = [...products.keys()].filter((product) => !reached.has(product));
  return [
    ...unknown,
    ...missing.map((product) => file.finding(['answers'], `no answer leads to "${product}"; add it to one`)),
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
