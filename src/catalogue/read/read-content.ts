import { basename, join } from 'node:path';
import type { z } from 'zod';
import { LOCALES } from '../../i18n/locales.ts';
import { siteSettings } from '../../settings/schema.ts';
import type { Finding } from '../finding.ts';
import { lineOf } from '../guide-lines.ts';
import type { Entries, Placed, RawContent, RawGuide, RawProvider } from '../raw-content.ts';
import { askFile } from '../schemas/asks.ts';
import { checksFile, dependantsFile, warningsFile } from '../schemas/cautions.ts';
import { changesFile } from '../schemas/changes.ts';
import { emailsFile } from '../schemas/emails.ts';
import { intentsFile } from '../schemas/intents.ts';
import { lettersFile } from '../schemas/letters.ts';
import { movedFile } from '../schemas/moved.ts';
import { notCoveredFile } from '../schemas/not-covered.ts';
import { productFile } from '../schemas/product.ts';
import { portalFile, proceduresFile, providerFile, valuesFile } from '../schemas/provider.ts';
import { jurisdictionFile } from '../schemas/rights.ts';
import { routeTemplatesFile } from '../schemas/route.ts';
import { searchWordsFile } from '../schemas/search-words.ts';
import { familiesFile, glossaryFile, guideHead, sourcesFile } from '../schemas/site.ts';
import { situationsFile } from '../schemas/situations.ts';
import { termsFile } from '../schemas/terms.ts';
import { unsureFile } from '../schemas/unsure.ts';
import { type ContentFiles, contentFiles } from './content-files.ts';
import { type DayDone, daysAhead } from './future-days.ts';
import { accountForLogo } from './logo.ts';
import { unreadWords } from './unread-words.ts';
import { valuesOfRights } from './values-of-rights.ts';
import { markupOf, type ParsedFiles, type Reading, readYaml, type YamlFile } from './yaml-file.ts';

/**
 * Reads everything under `content/`. Files that are not valid by themselves go to `findings`
 * and are left out, so that one run reports all of them.
 *
 * @param root the repository's root
 * @param options.parsed what an earlier reading parsed
 * @param options.today the day in UTC, after which nothing was done yet
 */
export function readContent(
  root: string,
  findings: Finding[],
  { parsed = new Map(), today }: { readonly parsed?: ParsedFiles | undefined; readonly today?: string } = {},
): RawContent {
  const files = contentFiles(root);
  const days: DayDone[] = [];
  const reading: Reading = { root, findings, parsed, ...(today !== undefined && { days }) };
  const content: Content = { reading, files };
  const site = <S extends z.ZodType>(name: string, schema: S): YamlFile<z.output<S>> | undefined => {
    const path = `content/${name}`;
    if (files.file(path)) return readYaml(reading, join(root, path), schema);
    findings.push({ file: `content/${name}`, at: '', message: 'does not exist' });
    return undefined;
  };
  const optional = <S extends z.ZodType>(name: string, schema: S): YamlFile<z.output<S>> | undefined =>
    files.file(`content/${name}`) ? site(name, schema) : undefined;
  accountForLogo(site('site.yaml', siteSettings), reading, files);
  const families = site('families.yaml', familiesFile);
  const warnings = site('warnings.yaml', warningsFile);
  const intents = optional('intents.yaml', intentsFile);
  const letters = optional('letters.yaml', lettersFile);
  const situations = optional('situations.yaml', situationsFile);
  const glossary = site('glossary.yaml', glossaryFile);
  const moved = optional('moved.yaml', movedFile);
  const search = optional('search.yaml', searchWordsFile);
  const unsure = optional('unsure.yaml', unsureFile);
  const changes = optional('changes.yaml', changesFile);
  const terms = optional('terms.yaml', termsFile);
  const finalWords = optional('final-words.yaml', termsFile);
  const rights = folder(content, 'content/rights', jurisdictionFile);
  const withLaws: WithLaws = { ...content, rights };
  const readings = {
    families: (families?.data.families ?? []).map((value, index) =>
      placed(families, ['families', index], value),
    ),
    sources: new Map(Object.entries(site('sources.yaml', sourcesFile)?.data ?? {})),
    glossary: (glossary?.data.entries ?? []).map((value, index) =>
      placed(glossary, ['entries', index], value),
    ),
    warnings: table(warnings),
    situations: table(situations),
    intents: (intents?.data ?? []).map((value, index) => placed(intents, [index], value)),
    letters: tableOf(letters, 'letters', letters?.data.letters),
    blanks: tableOf(letters, 'blanks', letters?.data.blanks),
    providers: files.folders('content/providers').flatMap((id) => readProvider(withLaws, id) ?? []),
    guides: LOCALES.flatMap((locale) => readGuides(content, locale)),
    changes: (changes?.data.changes ?? []).map((value, index) => placed(changes, ['changes', index], value)),
    moved: (moved?.data.moved ?? []).map((value, index) => placed(moved, ['moved', index], value)),
    removed: (moved?.data.removed ?? []).map((value, index) => placed(moved, ['removed', index], value)),
    asks: folder(content, 'content/asks', askFile),
    rights,
    search: search && placed(search, [], search.data),
    unsure: unsure && placed(unsure, [], unsure.data),
    terms: terms?.data,
    finalWords: finalWords?.data,
  };
  findings.push(...files.unaccounted(), ...(today === undefined ? [] : daysAhead(days, today)));
  return { ...readings, unread: unreadWords(reading, files) };
}

/** What everything here is read with. */
interface Content {
  readonly reading: Reading;
  readonly files: ContentFiles;
}
type WithLaws = Content & Pick<RawContent, 'rights'>;

/** What stands in a folder of files of one kind, by their names. */
function folder<S extends z.ZodType>(
  { reading, files }: Content,
  path: string,
  schema: S,
): Entries<z.output<S>> {
  return new Map(
    files.files(path, '.yaml').flatMap((each) => {
      const file = readYaml(reading, join(reading.root, each), schema);
      return file ? [[basename(each, '.yaml'), placed(file, [], file.data)] as const] : [];
    }),
  );
}

/** The entries of a file of the whole site, by their ids. */
function table<T>(file: YamlFile<Readonly<Record<string, T>>> | undefined): Entries<T> {
  return new Map(Object.entries(file?.data ?? {}).map(([id, value]) => [id, placed(file, [id], value)]));
}

/** The entries of one part of a file. */
function tableOf<T>(
  file: YamlFile<unknown> | undefined,
  part: string,
  entries: Readonly<Record<string, T>> = {},
): Entries<T> {
  return new Map(Object.entries(entries).map(([id, value]) => [id, placed(file, [part, id], value)]));
}

function placed<T>(
  file: YamlFile<unknown> | undefined,
  path: readonly (string | number)[],
  value: T,
): Placed<T> {
  return {
    value,
    finding: (at, message) =>
      file?.finding([...path, ...at], message) ?? { file: 'content', at: at.join('.'), message },
  };
}

function readProvider({ reading, files, rights }: WithLaws, id: string): RawProvider | undefined {
  const { root, findings } = reading;
  const place = `content/providers/${id}`;
  const path = `${place}/provider.yaml`;
  const read = <S extends z.ZodType>(file: string, schema: S): YamlFile<z.output<S>> | undefined =>
    readYaml(reading, join(root, file), schema);
  const kindFiles = (kind: string): readonly string[] => filesOfKind(files, place, kind);
  if (!files.file(path)) {
    // What else is there waits for that file, and says nothing by itself.
    files.leave(place);
    findings.push({
      file: path,
      at: '',
      message: 'does not exist; every provider folder needs one',
    });
    return undefined;
  }
  const file = read(path, providerFile);
  const table = <T>(name: string, schema: z.ZodType<Readonly<Record<string, T>>>): Entries<T> =>
    merge(
      kindFiles(name).map((each) => read(each, schema)),
      (data) => data,
      [],
      findings,
    );
  const portal = kindFiles('portal').map((each) => read(each, portalFile));
  const provider = {
    id,
    values: valuesOfRights(table('values', valuesFile), rights, findings),
    screens: merge(portal, (data) => data.screens, ['screens'], findings),
    labels: merge(portal, (data) => data.labels, ['labels'], findings),
    procedures: table('procedures', proceduresFile),
    checks: table('checks', checksFile),
    warnings: table('warnings', warningsFile),
    dependants: table('dependants', dependantsFile),
    emails: table('emails', emailsFile),
    notCovered: kindFiles('not-covered').flatMap((each) => {
      const list = read(each, notCoveredFile);
      return (list?.data ?? []).map((value, index) => placed(list, [index], value));
    }),
    routes: table('routes', routeTemplatesFile),
    products: folder({ reading, files }, `${place}/products`, productFile),
  };
  return file && { ...provider, file: placed(file, [], file.data) };
}

/** A kind of thing stands in `<kind>.yaml`, in a folder `<kind>/`, or in both. */
function filesOfKind(files: ContentFiles, folder: string, kind: string): readonly string[] {
  const single = `${folder}/${kind}.yaml`;
  return [...(files.file(single) ? [single] : []), ...files.files(`${folder}/${kind}`, '.yaml')];
}

function merge<D, T>(
  files: readonly (YamlFile<D> | undefined)[],
  pick: (data: D) => Readonly<Record<string, T>>,
  prefix: readonly string[],
  findings: Finding[],
): Entries<T> {
  const entries = new Map<string, Placed<T>>();
  for (const file of files) {
    if (!file) continue;
    for (const [id, value] of Object.entries(pick(file.data))) {
      const first = entries.get(id);
      if (first)
        findings.push(
          file.finding([...prefix, id], `is defined twice; first in ${first.finding([], '').file}`),
        );
      else entries.set(id, placed(file, [...prefix, id], value));
    }
  }
  return entries;
}

function readGuides({ reading, files }: Content, locale: RawGuide['locale']): RawGuide[] {
  const base = `content/guides/${locale}`;
  return files.folders(base).flatMap((family) =>
    files.files(`${base}/${family}`, '.mdx').flatMap((file) => {
      const path = join(reading.root, file);
      const head = readYaml(reading, path, guideHead, true);
      if (!head) return [];
      const { source, bodyStart: start } = head;
      const body = source.slice(start);
      const slug = basename(path, '.mdx');
      return {
        id: `${family}/${slug}`,
        family,
        slug,
        locale,
        head: placed(head, [], head.data),
        body,
        bodyLine: lineOf(source, start, 1),
        markup: markupOf(reading, path, body),
      };
    }),
  );
}
