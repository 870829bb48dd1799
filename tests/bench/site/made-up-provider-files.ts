import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/catalogue/check.ts';
import { codesOf } from '../../../src/catalogue/rules/codes.ts';
import type { Localized } from '../../../src/catalogue/schemas/primitives.ts';
import { nameOf } from '../search/made-up.ts';
import { copyProject } from './copy-project.ts';

const PRODUCTS = 60;
const ROUTES = 2;
/** Providers have longer names than products. */
const PROVIDERS_FROM = 100_000;

/** The head of a product's file, as far as it is changed here. */
interface ProductYaml extends Record<string, unknown> {
  readonly name: Localized;
  readonly routes?: readonly Readonly<Record<string, unknown>>[];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Writes so many providers more into the content of a copy of the project: 60 products of two routes each, sound by
 * the content check, and the same in every run.
 *
 * @param root the copy, see `copyProject`
 */
export function writeProviderFiles(root: string, count: number): void {
  const providers = join(root, 'content/providers');
  const model = modelIn(providers);
  const codes = freeCodes(root);
  for (let number = 0; number < count; number++) {
    const id = nameOf(PROVIDERS_FROM + number);
    const productId = (place: number): string => nameOf(number * PRODUCTS + place);
    const own = (text: string): string =>
      model.products.reduce(
        (changed, product, place) =>
          changed.replaceAll(`${model.id}/${product.id}`, `${id}/${productId(place)}`),
        text.replaceAll(model.name, capital(id)),
      );
    mkdirSync(join(providers, id, 'products'), { recursive: true });
    for (const file of yamlFiles(join(providers, model.id)))
      writeFileSync(join(providers, id, file), own(readFileSync(join(providers, model.id, file), 'utf8')));
    for (let place = 0; place < PRODUCTS; place++) {
      const like = model.products[place % model.products.length];
      if (!like) continue;
      const file = join(providers, id, 'products', `${productId(place)}.yaml`);
      writeFileSync(file, own(likeProduct(like.yaml, productId(place), codes)));
    }
  }
}

const yamlFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** A provider that others are made up like. */
interface Model {
  readonly id: string;
  readonly name: string;
  readonly products: readonly ModelProduct[];
}

interface ModelProduct {
  readonly id: string;
  readonly yaml: ProductYaml;
}

/** The provider with the fewest files: little else is said of its products, so that others can stand in for them. */
function modelIn(providers: string): Model {
  const filesOf = (id: string): number => globSync('**/*.yaml', { cwd: join(providers, id) }).length;
  const ids = readdirSync(providers).sort((a, b) => filesOf(a) - filesOf(b));
  for (const id of ids) {
    const products = modelProducts(join(providers, id));
    const { name } = parse(readFileSync(join(providers, id, 'provider.yaml'), 'utf8')) as { name: string };
    if (products.length > 0) return { id, name, products };
  }
  throw new Error(`No provider has a product that ends in ${ROUTES} ways.`);
}

/** Products that end in two ways. */
const modelProducts = (folder: string): readonly ModelProduct[] =>
  yamlFiles(join(folder, 'products'))
    .map((file) => ({
      id: basename(file, '.yaml'),
      yaml: parse(readFileSync(join(folder, 'products', file), 'utf8')) as ProductYaml,
    }))
    .filter(({ yaml }) => yaml.routes?.length === ROUTES);

/** The file of a product like another, under a name that nothing else has. */
function likeProduct(model: ProductYaml, id: string, codes: Iterator<string>): string {
  const { aliases: _aliases, formerly: _formerly, guide: _guide, ...rest } = model;
  const name = { en: `${model.name.en} ${capital(id)}`, fr: `${model.name.fr} ${capital(id)}` };
  return stringify({
    ...rest,
    name,
    phrase: { en: `a ${name.en}`, fr: `un ${name.fr}` },
    routes: model.routes?.map((route) => ({ ...route, code: codes.next().value })),
  });
}

/** Codes of three syllables that nothing has yet. */
function* freeCodes(root: string): Generator<string> {
  const taken = new Set(codesOf(checkContent(root).content).map(({ code }) => code));
  const syllables = [...'bdfgkmnprstvz'].flatMap((consonant) =>
    [...'aeiou'].map((vowel) => consonant + vowel),
  );
  for (const first of syllables)
    for (const second of syllables)
      for (const third of syllables) {
        const code = first + second + third;
        if (!taken.has(code)) yield code;
      }
  throw new Error('There are no codes left.');
}

if (import.meta.main) {
  const [to, count = '20'] = process.argv.slice(2);
  if (!to) throw new Error('Say where to, and how many providers: <empty folder> <count>');
  copyProject(process.cwd(), to);
  writeProviderFiles(to, Number(count));
}
