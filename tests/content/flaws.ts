import type { Provider } from '../../src/catalogue/model.ts';
import { ROUTE_IDS } from '../../src/catalogue/schemas/route.ts';
import { catalogue } from './content.ts';
import { texts } from './texts.ts';

/** What no reader may ever see. */
const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a brace', /[{}]/],
  ['the source of a link', /\]\(/],
  ['a value that was not there', /\b(?:undefined|null|NaN)\b|\[object /],
  ['nothing', /^\s*$/],
  ['two spaces', /[ \u00A0\u202F]{2}|\n/],
  ['a space before a full stop or comma', /[\s\u00A0\u202F][.,](?!\w)/],
  ['a sentence that ends twice', /\.\.(?!\.)(?<!\.\.\.)/],
  ['a path of ids', new RegExp(`\\b(?:${catalogue.providers.map(({ id }) => id).join('|')})/[a-z0-9-]+`)],
];

/** Ids that are no words of any language: a hyphen or two, and not the name of a way to end something. */
function idsOf(provider: Provider): readonly string[] {
  const { values, screens, labels, procedures, checks, warnings, dependants, products } = provider;
  const tables = [values, screens, labels, procedures, checks, warnings, dependants];
  const ids = [...tables.flatMap((table) => [...table.keys()]), ...products.map(({ id }) => id)];
  return ids.filter((id) => id.split('-').length > 2 && !ROUTE_IDS.some((route) => route === id));
}

const IDS = new Set(catalogue.providers.flatMap(idsOf));

function problems(shown: string): readonly string[] {
  const ids = shown.split(/[^\w-]+/).filter((word) => IDS.has(word));
  return [
    ...NEVER.filter(([, pattern]) => pattern.test(shown)).map(([what]) => what),
    ...ids.map((id) => `the id ${id}`),
  ];
}

/** What is wrong with the texts of a view, one line each: where, what, and the text. */
export function flaws(view: unknown): readonly string[] {
  return [...texts(view)].flatMap(({ at, text }) =>
    problems(text).map((what) => `${at} shows ${what}: ${text}`),
  );
}
