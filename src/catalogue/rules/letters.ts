import { LOCALES } from '../../i18n/locales.ts';
import type { Finding } from '../finding.ts';
import type { RawContent, RawProvider } from '../raw-content.ts';
import type { Letter } from '../schemas/letters.ts';
import { parseText } from '../text.ts';
import type { Rule } from './rule.ts';

/** Each letter is shown by a route or a guide, and each blank stands in a letter; `rules/texts.ts` reads their words. */
export const letters: Rule = (content) => {
  const shown = new Set([...content.providers.flatMap(ofProvider), ...ofGuides(content)]);
  const asked = new Set([...content.letters.values()].flatMap(({ value }) => blanksOf(value)));
  // Whoever writes to a provider that is not known yet is asked for its name.
  asked.add('provider');
  return [
    ...unused(content, 'letters', shown, 'is shown by nothing: no route and no guide names it'),
    ...unused(content, 'blanks', asked, 'stands in no letter'),
  ];
};

function unused(
  content: RawContent,
  table: 'letters' | 'blanks',
  used: ReadonlySet<string>,
  message: string,
): readonly Finding[] {
  return [...content[table]].flatMap(([id, placed]): Finding[] =>
    used.has(id) || content.unread.has(id) ? [] : [placed.finding([], message)],
  );
}

function ofProvider({ routes, products }: RawProvider): readonly string[] {
  const own = [...products.values()].flatMap(({ value }) => [
    ...(value.routes ?? []),
    ...(value.variants ?? []).flatMap((variant) => variant.routes),
  ]);
  return [...[...routes.values()].map(({ value }) => value), ...own].flatMap(({ letter }) => letter ?? []);
}

const ofGuides = ({ guides, guideParts }: RawContent): readonly string[] =>
  [...guides, ...guideParts].flatMap(({ markup }) =>
    markup.components.flatMap(({ name, props }) =>
      name === 'Letter' ? props.flatMap(([, value]) => value ?? []) : [],
    ),
  );

const blanksOf = ({ subject, text }: Letter): readonly string[] =>
  LOCALES.flatMap((locale) =>
    parseText(`${subject[locale]}${text[locale]}`).flatMap((token) =>
      token.kind === 'blank' ? [token.id] : [],
    ),
  );
