import type { Finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Before they are shared, products have a guide that tells of them, which their plans lead to. */
export const productGuides: Rule = ({ providers, guides, guideParts, unread }) =>
  providers.flatMap(({ id, products }) =>
    [...products].flatMap(([product, placed]): Finding[] => {
      const path = `${id}/${product}`;
      const { guide } = placed.value;
      if (guide === undefined)
        return [placed.finding([], 'has no "guide"; name the guide that tells of it, or of its family')];
      return guides
        .filter((each) => each.id === guide && !each.head.value.products.includes(path))
        .filter(
          ({ locale }) =>
            !guideParts.some(
              (part) =>
                part.guide === guide && part.locale === locale && part.head.value.products.includes(path),
            ),
        )
        .filter(({ slug }) => !unread.has(slug))
        .map(({ head }) =>
          head.finding(['products'], `lacks "${path}", whose plans lead to this guide; add it to the list`),
        );
    }),
  );
