import { describe, expect, test } from 'vitest';
import { type Catalogue, planId } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { entryMarkdown } from '../../src/outputs/markdown/markdown-pages.ts';
import { targetsIn } from '../../src/site/changes/affected.ts';
import { type Entry, entriesOf } from '../../src/site/entries.ts';
import { affectedReport } from '../../src/tooling/affected/affected-report.ts';
import { findTargets } from '../../src/tooling/affected/find-targets.ts';
import { catalogue } from './content.ts';

const TARGETS = targetsIn(catalogue);
const SITE = new URL('https://help.example.com/');

/** Every guide and plan in a language, as its Markdown has it. */
const written = (of: Catalogue, entry: Entry): string =>
  LOCALES.map((locale) => entryMarkdown(entry, locale, of, SITE)).join('\n');

/** The codes of what says something else after a label has another name. */
function changedBy(provider: string, id: string): readonly string[] {
  const renamed: Catalogue = {
    ...catalogue,
    providers: catalogue.providers.map((each) => {
      const label = each.labels.get(id);
      if (each.id !== provider || !label) return each;
      const text = Object.fromEntries(LOCALES.map((locale) => [locale, 'Renamed just now']));
      return { ...each, labels: new Map([...each.labels, [id, { ...label, text }]]) } as typeof each;
    }),
  };
  const before = new Map(entriesOf(catalogue).map((entry) => [entry.code, written(catalogue, entry)]));
  return entriesOf(renamed)
    .filter((entry) => written(renamed, entry) !== before.get(entry.code))
    .map(({ code }) => code);
}

/** The label of each provider that most pages hold. */
const LABELS = catalogue.providers.flatMap(({ id, labels }) => {
  const uses = (label: string): number => TARGETS.get(`label:${id}/${label}`)?.length ?? 0;
  const [most] = [...labels.keys()].sort((one, other) => uses(other) - uses(one));
  return most === undefined ? [] : [[id, most] as const];
});

describe('before something is changed', () => {
  test.each(LABELS)('the label %s/%s: all that will say something else is known', (provider, id) => {
    const known = (TARGETS.get(`label:${provider}/${id}`) ?? []).map(({ code }) => code);
    const changed = changedBy(provider, id);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((code) => !known.includes(code))).toEqual([]);
  });

  test('what cites a document is known, through the facts that do', () => {
    for (const { ref } of entriesOf(catalogue).filter((entry) => entry.kind === 'plan'))
      for (const tag of ref.route.sources)
        expect((TARGETS.get(`source:${tag}`) ?? []).map(({ id }) => id)).toContain(planId(ref));
  });

  test.each([
    [['label:acme/cancel', 'value:acme/cancel'], 'label:acme/cancel', ['label:acme/cancel']],
    [['label:acme/cancel', 'value:acme/cancel'], 'cancel', ['label:acme/cancel', 'value:acme/cancel']],
    [['source:ACME-1', 'guide:basics/money'], 'ACME-1', ['source:ACME-1']],
    [['label:acme/cancel'], 'acme/cancle', 'Nothing is called "acme/cancle"; did you mean "acme/cancel"?'],
  ])('of %j, %s is %j', (targets, asked, found) => {
    expect(findTargets(asked, targets)).toEqual(found);
  });

  test('it is said in text, as a table for a review, and as data', () => {
    const [entry] = entriesOf(catalogue);
    const all = [{ target: 'label:acme/cancel', entries: entry ? [entry] : [] }];
    const path = entry?.in[LOCALES[0]].path ?? '';
    expect(affectedReport(all, 'text')).toContain(path);
    expect(affectedReport(all, 'markdown')).toContain(`\`${path}\``);
    expect(JSON.parse(affectedReport(all, 'json'))).toMatchObject([
      { target: 'label:acme/cancel', entries: [{ code: entry?.code }] },
    ]);
    expect(affectedReport([{ target: 'label:acme/cancel', entries: [] }], 'text')).toContain('holds it');
  });
});
