import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, summedUp } from '../../catalogue/finding.ts';
import { filesOfNotes, readTranslationNotes, writtenNotes } from '../../catalogue/read/translation-notes.ts';
import { unitsUnder } from '../../catalogue/read/translation-units.ts';
import type { TranslationNotes } from '../../catalogue/schemas/translations.ts';
import { standingsOf, type TranslationUnit } from '../../catalogue/translations.ts';
import { DEFAULT_LOCALE, type Locale, otherLocales } from '../../i18n/locales.ts';
import { root } from '../bootstrap/paths.mjs';
import { UserError } from '../bootstrap/user-error.mjs';
import { main } from '../process/main.ts';
import { reportFormat } from '../process/report-format.ts';
import { accepted, type ChangedNotes, GRADES, graded } from '../translations/change-notes.ts';
import { languageReport } from '../translations/language-report.ts';
import { oldSources } from '../translations/old-source.ts';
import { translationsReport } from '../translations/translations-report.ts';

const USAGE = [
  'npm run translations -- --locale fr (left out: all) --format text, markdown or json',
  'npm run translations -- --accept --only <file, or "file: place"> (left out: all): what is there was translated from what stands there now',
  `npm run translations -- --grade ${GRADES.join(' | ')} <file, or "file: place">: how much the source changed`,
  'npm run translations -- --sort: puts the notes in order',
].join('\n');

/** Says what is not, or no longer, translated, and notes what is. */
await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string' },
      format: { type: 'string', default: 'text' },
      accept: { type: 'boolean', default: false },
      only: { type: 'string' },
      grade: { type: 'string' },
      sort: { type: 'boolean', default: false },
    },
  });
  const format = reportFormat(values.format);
  const grade = GRADES.find((each) => each === values.grade);
  const wrong =
    !format ||
    (values.grade === undefined ? positionals.length > 0 : !grade || positionals.length !== 1) ||
    (values.only !== undefined && !values.accept) ||
    [values.accept, values.sort, values.grade !== undefined].filter(Boolean).length > 1;
  if (wrong) throw new UserError(USAGE);
  const locales = asked(values.locale);
  const { units, notes } = read();
  const [place = ''] = positionals;
  if (values.sort) return change(() => undefined);
  if (values.accept) return change((standings) => accepted(standings, values.only));
  if (grade) return change((standings) => graded(standings, grade, place));
  const oldSource = oldSources(root);
  const languages = locales.map((locale) =>
    languageReport(locale, units, notes.get(locale) ?? {}, oldSource),
  );
  console.log(translationsReport(languages, format));

  /** Writes the notes of every language that was asked for. */
  function change(by: (standings: ReturnType<typeof standingsOf>) => ChangedNotes | undefined): void {
    for (const locale of locales) {
      const before = notes.get(locale);
      const after = by(standingsOf(locale, units, before ?? {})) ?? { notes: before, texts: 0 };
      if (after.notes === undefined || (before === undefined && after.texts === 0)) {
        console.log(`${locale}: nothing to note`);
        continue;
      }
      const files = filesOfNotes(locale, after.notes);
      for (const gone of filesOfNotes(locale, before ?? {}).keys())
        if (!files.has(gone)) rmSync(join(root, gone), { force: true });
      for (const [file, held] of files) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), writtenNotes(held));
      }
      console.log(`${locale}: ${after.texts} notes changed, in ${[...files.keys()].join(', ')}`);
    }
  }
});

function asked(locale: string | undefined): readonly Locale[] {
  const others = otherLocales(DEFAULT_LOCALE);
  if (locale === undefined) return others;
  const found = others.filter((each) => each === locale);
  if (found.length === 0)
    throw new UserError(
      `Nothing is translated into "${locale}"; there are ${others.join(', ') || 'no languages'}`,
    );
  return found;
}

function read(): {
  readonly units: readonly TranslationUnit[];
  readonly notes: ReadonlyMap<string, TranslationNotes>;
} {
  const findings: Finding[] = [];
  const notes = readTranslationNotes(root, findings);
  if (findings.length > 0) throw new UserError(`${summedUp(findings).join('\n')}\nMend these first.`);
  try {
    return { units: unitsUnder(root), notes };
  } catch {
    throw new UserError('Some file of content/ is no valid YAML: npm run check says which one.');
  }
}
