import type { z } from 'zod';
import { siteSettings } from '../../settings/schema.ts';
import { type Finding, nearestOr } from '../finding.ts';
import type { Entries, Placed, RawContent } from '../raw-content.ts';
import { askFile } from '../schemas/asks.ts';
import { warningsFile } from '../schemas/cautions.ts';
import { changesFile } from '../schemas/changes.ts';
import { expiryFile } from '../schemas/expiry.ts';
import { intentsFile } from '../schemas/intents.ts';
import { lettersFile } from '../schemas/letters.ts';
import { movedFile } from '../schemas/moved.ts';
import { jurisdictionFile, touchedFile } from '../schemas/rights.ts';
import { searchWordsFile } from '../schemas/search-words.ts';
import { familiesFile, glossaryFile, sourcesFile } from '../schemas/site.ts';
import { situationsFile } from '../schemas/situations.ts';
import { termsFile } from '../schemas/terms.ts';
import { translationsFile } from '../schemas/translations.ts';
import { unsureFile } from '../schemas/unsure.ts';
import { contentFiles } from './content-files.ts';
import { type ContentReader, readFile, readFolder, readKind } from './content-reader.ts';
import { type DayDone, daysAhead } from './future-days.ts';
import { accountForLogo } from './logo.ts';
import { listed, merge, placed, tableOf } from './placed.ts';
import { readGuideParts, readGuides } from './read-guides.ts';
import { providerFolder, readProvider } from './read-provider.ts';
import { TRANSLATIONS } from './translation-notes.ts';
import { unreadWords } from './unread-words.ts';
import type { ParsedFiles, Reading, YamlFile } from './yaml-file.ts';

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
  const days: DayDone[] = [];
  const reading: Reading = { root, findings, parsed, ...(today !== undefined && { days }) };
  const reader: ContentReader = { reading, files: contentFiles(root) };
  const settings = needed(reader, 'site.yaml', siteSettings);
  accountForLogo(settings, reading, reader.files);
  const rights = readFolder(reader, 'content/rights', jurisdictionFile);
  const ids = providersOf(reader, settings);
  const providers = ids.flatMap((id) => readProvider(reader, id, rights) ?? []);
  const readings = {
    ...readSite(reader),
    ...readShared(
      reader,
      providers.map(({ id }) => id),
    ),
    rights,
    providers,
  };
  findings.push(...reader.files.unaccounted(), ...(today === undefined ? [] : daysAhead(days, today)));
  return { ...readings, unread: unreadWords(reading, reader.files) };
}

/** A file that every site has. */
function needed<S extends z.ZodType>(
  reader: ContentReader,
  name: string,
  schema: S,
): YamlFile<z.output<S>> | undefined {
  const path = `content/${name}`;
  if (reader.files.file(path)) return readFile(reader, path, schema);
  reader.reading.findings.push({ file: path, at: '', message: 'does not exist' });
  return undefined;
}

function optional<S extends z.ZodType>(
  reader: ContentReader,
  name: string,
  schema: S,
): YamlFile<z.output<S>> | undefined {
  const path = `content/${name}`;
  return reader.files.file(path) ? readFile(reader, path, schema) : undefined;
}

/** The folders of those that `site.yaml` names, or of all. What the others hold is left as it is. */
function providersOf(
  { reading, files }: ContentReader,
  settings: YamlFile<z.output<typeof siteSettings>> | undefined,
): readonly string[] {
  const folders = files.folders('content/providers');
  const enabled = settings?.data.providers;
  if (!enabled) return folders;
  for (const [index, id] of enabled.entries()) {
    if (folders.includes(id)) continue;
    const hint = nearestOr(id, folders, `make it with "npm run new -- provider --id ${id}"`);
    reading.findings.push(
      settings.finding(['providers', index], `"${id}" has no folder in content/providers; ${hint}`),
    );
  }
  for (const id of folders) if (!enabled.includes(id)) files.leave(providerFolder(id));
  return folders.filter((id) => enabled.includes(id));
}

/** What stands in one file for the whole site. */
function readSite(reader: ContentReader) {
  const intents = optional(reader, 'intents.yaml', intentsFile);
  const letters = optional(reader, 'letters.yaml', lettersFile);
  const moved = optional(reader, 'moved.yaml', movedFile);
  const unsure = optional(reader, 'unsure.yaml', unsureFile);
  const families = needed(reader, 'families.yaml', familiesFile);
  const warnings = needed(reader, 'warnings.yaml', warningsFile);
  const situations = optional(reader, 'situations.yaml', situationsFile);
  return {
    families: listed([families], (data) => data.families, ['families']),
    warnings: tableOf(warnings, [], warnings?.data),
    situations: tableOf(situations, [], situations?.data),
    intents: listed([intents], (data) => data),
    letters: tableOf(letters, ['letters'], letters?.data.letters),
    blanks: tableOf(letters, ['blanks'], letters?.data.blanks),
    moved: listed([moved], (data) => data.moved, ['moved']),
    removed: listed([moved], (data) => data.removed, ['removed']),
    unsure: unsure && placed(unsure, [], unsure.data),
    terms: optional(reader, 'terms.yaml', termsFile)?.data,
    expiry: optional(reader, 'expiry.yaml', expiryFile)?.data,
    finalWords: optional(reader, 'final-words.yaml', termsFile)?.data,
  };
}

/** Files of one kind in several folders, by their names; what stands in two of them is a finding. */
function folders<S extends z.ZodType>(
  reader: ContentReader,
  places: readonly string[],
  schema: S,
): Entries<z.output<S>> {
  const entries = new Map<string, Placed<z.output<S>>>();
  for (const [id, placed] of places.flatMap((place) => [...readFolder(reader, place, schema)])) {
    const first = entries.get(id);
    if (first)
      reader.reading.findings.push(
        placed.finding([], `has the name of ${first.finding([], '').file}; give it another`),
      );
    else entries.set(id, placed);
  }
  return entries;
}

/** What the whole site has in one file, and each provider adds to in a file of the same name and form. */
function readShared(reader: ContentReader, providers: readonly string[]) {
  const added = <S extends z.ZodType>(name: string, schema: S) =>
    providers.flatMap((id) => readKind(reader, providerFolder(id), name, schema));
  const all = <S extends z.ZodType>(name: string, schema: S) => [
    optional(reader, `${name}.yaml`, schema),
    ...added(name, schema),
  ];
  const shared = needed(reader, 'sources.yaml', sourcesFile);
  const sources = merge(
    [shared, ...added('sources', sourcesFile)],
    (data) => data,
    [],
    reader.reading.findings,
  );
  const whole = <T>(files: readonly (YamlFile<T> | undefined)[]): readonly Placed<T>[] =>
    files.flatMap((file) => (file ? [placed(file, [], file.data)] : []));
  return {
    sources,
    sharedSources: new Set(Object.keys(shared?.data ?? {})),
    glossary: listed(
      [needed(reader, 'glossary.yaml', glossaryFile), ...added('glossary', glossaryFile)],
      (data) => data.entries,
      ['entries'],
    ),
    asks: folders(
      reader,
      ['content', ...providers.map(providerFolder)].map((folder) => `${folder}/asks`),
      askFile,
    ),
    translations: ['content', ...providers.map(providerFolder)].flatMap((folder) => [
      ...readFolder(reader, `${folder}/${TRANSLATIONS}`, translationsFile),
    ]),
    changes: listed(all('changes', changesFile), (data) => data.changes, ['changes']),
    search: whole(all('search', searchWordsFile)),
    touched: whole(added('rights', touchedFile)),
    guides: readGuides(reader, providers),
    guideParts: readGuideParts(reader, providers),
  };
}
