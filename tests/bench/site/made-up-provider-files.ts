import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/catalogue/check.ts';
import { codesOf } from '../../../src/catalogue/rules/codes.ts';
import type { Localized } from '../../../src/catalogue/schemas/primitives.ts';
import { nameOf } from '../search/made-up.ts';

/** The provider that the others are like: its products have the same two routes, and nothing else names them. */
const MODEL = { id: 'colonelserver', name: 'Colonelserver' };
const PRODUCTS = 60;
const ROUTES = 2;
/** Providers have longer names than products. */
const PROVIDERS_FROM = 100_000;
/** What a build reads. */
const PARTS = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** The head of a product's file, as far as it is changed here. */
interface ProductYaml extends Record<string, unknown> {
  readonly name: Localized;
  readonly routes?: readonly Readonly<Record<string, unknown>>[];
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Copies what a build of the project reads to another folder; packages are linked, not copied. */
export function copyProject(root: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/**
 * Writes so many providers more into the content of a copy of the project: 60 products of two routes each, sound by
 * the content check, and the same in every run.
 *
 * @param root the copy, see `copyProject`
 */
export function writeProviderFiles(root: string, count: number): void {
  const providers = join(root, 'content/providers');
  const models = modelProducts(join(providers, MODEL.id));
  const codes = freeCodes(root);
  for (let number = 0; number < count; number++) {
    const id = nameOf(PROVIDERS_FROM + number);
    const productId = (place: number): string => nameOf(number * PRODUCTS + place);
    const own = (text: string): string =>
      models.reduce(
        (changed, model, place) => changed.replaceAll(`${MODEL.id}/${model.id}`, `${id}/${productId(place)}`),
        text.replaceAll(MODEL.name, capital(id)),
      );
    mkdirSync(join(providers, id, 'products'), { recursive: true });
    for (const file of yamlFiles(join(providers, MODEL.id)))
      writeFileSync(join(providers, id, file), own(readFileSync(join(providers, MODEL.id, file), 'utf8')));
    for (let place = 0; place < PRODUCTS; place++) {
      const model = models[place % models.length];
      if (!model) continue;
      const file = join(providers, id, 'products', `${productId(place)}.yaml`);
      writeFileSync(file, own(likeProduct(model.yaml, productId(place), codes)));
    }
  }
}

const yamlFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Products that end in two ways. */
function modelProducts(folder: string): readonly { readonly id: string; readonly yaml: ProductYaml }[] {
  const models = yamlFiles(join(folder, 'products'))
    .map((file) => ({
      id: basename(file, '.yaml'),
      yaml: parse(readFileSync(join(folder, 'products', file), 'utf8')) as ProductYaml,
    }))
    .filter(({ yaml }) => yaml.routes?.length === ROUTES);
  if (models.length === 0) throw new Error(`No product of ${MODEL.id} ends in ${ROUTES} ways.`);
  return models;
}

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
  if (!to) throw new Error('Say where to, and how many providers: <folder> <count>');
  copyProject(process.cwd(), to);
  writeProviderFiles(to, Number(count));
}
