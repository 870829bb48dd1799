import { describe, expect, test } from 'vitest';
import { findProvider } from '../../src/catalogue/model.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { changesApi } from '../../src/outputs/api/changes.ts';
import { zendeskApi } from '../../src/outputs/api/zendesk.ts';
import { changeKit } from '../../src/outputs/changes/kit.ts';
import { replyRows } from '../../src/outputs/replies/reply-rows.ts';
import { changeView } from '../../src/site/changes/changes.ts';
import { changedDay, concerned } from '../../src/site/changes/concerned.ts';
import { factUses } from '../../src/site/changes/fact-uses.ts';
import { viewContext } from '../../src/site/context.ts';
import { entriesOf, planEntries } from '../../src/site/entries.ts';
import { wordsPrinted } from '../../src/site/labels/label-cards.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { catalogue } from './content.ts';
import { NEVER, SITE } from './replies.ts';

const codes = new Set(entriesOf(catalogue).map(({ code }) => code));

describe.skipIf(catalogue.changes.length === 0).each(LOCALES)(
  'what is sent about each change, in "%s"',
  (locale) => {
    const context = viewContext(catalogue, locale);

    test.each(catalogue.changes.map((change) => [change.id, change] as const))('%s', (id, change) => {
      const { messages } = changeKit(change, context, SITE);
      expect(messages.map(({ lang }) => lang)).toEqual([
        locale,
        ...LOCALES.filter((other) => other !== locale),
      ]);
      const paragraphs = messages[0]?.paragraphs ?? [];
      const text = paragraphs.join('\n\n');
      expect(NEVER.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([]);
      // Whole sentences, or the address that one leads to.
      const open = paragraphs.filter((paragraph) => !/(?:[.!?][»”)]?|https:\/\/\S+\/)$/.test(paragraph));
      expect(open).toEqual([]);
      expect(text).toContain(`https://help.example/${locale}/changes/${id}/`);
      expect(text.length).toBeLessThanOrEqual(900);
      const { words } = changeView(change, context);
      for (const label of words ? [...words.before, words.now] : []) expect(text).toContain(label.text);
    });
  },
);

describe('the codes that a change concerns', () => {
  test.each(catalogue.changes.map((change) => [change.id, change] as const))('%s', (id, change) => {
    const found = concerned(catalogue, id).map(({ code }) => code);
    expect(found.filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    for (const entry of concerned(catalogue, id))
      expect(changedDay(catalogue, entry) >= change.on).toBe(true);
  });

  test('are those of something, wherever a change names a fact', () => {
    const facts = catalogue.changes.flatMap(({ touches, provider, label }) => [
      ...touches.filter((target) => !/^(?:guide|plan|product|provider):/.test(target)),
      ...(label === undefined ? [] : [`label:${provider}/${label}`]),
    ]);
    expect(facts.filter((fact) => !factUses(catalogue).has(fact))).toEqual([]);
  });

  /** Whether no other label of the provider has these words, or had them. */
  const distinct = (owner: string, text: string): boolean =>
    [...(findProvider(catalogue, owner)?.labels.values() ?? [])].filter((label) =>
      wordsPrinted(label).includes(text),
    ).length === 1;

  test('are, for each label, the plans that print its words', () => {
    const context = viewContext(catalogue, 'en');
    const drawn = planEntries(catalogue).map((entry) => ({
      entry,
      text: JSON.stringify(labelsIn(planView(entry.ref, context))),
    }));
    const wrong = catalogue.providers.flatMap(({ id: owner, labels }) =>
      [...labels].flatMap(([id, { text }]) => {
        if (text.en === undefined || !distinct(owner, text.en)) return [];
        const printed = drawn
          .filter((plan) => plan.entry.provider === owner && plan.text.includes(JSON.stringify(text.en)))
          .map(({ entry }) => entry.code);
        const used = new Set(
          factUses(catalogue)
            .get(`label:${owner}/${id}`)
            ?.map(({ code }) => code),
        );
        return printed.filter((code) => !used.has(code)).map((code) => `${owner}/${id}: ${code}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** The labels that a view shows, wherever they stand in it. */
function labelsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'kind' in value && value.kind === 'label' && 'text' in value && typeof value.text === 'string'
    ? [value.text]
    : Object.values(value).flatMap(labelsIn);
}

test('the file of changes says the same in every language as the pages', () => {
  const { changes } = changesApi(catalogue, SITE);
  expect(changes.map(({ id }) => id)).toEqual(catalogue.changes.map(({ id }) => id));
  for (const { text, message } of changes)
    for (const locale of LOCALES) {
      expect(text[locale]).not.toMatch(/[{}]|\]\(/);
      expect(message[locale]).toBeTruthy();
    }
});

describe.each(LOCALES)('the macros for Zendesk in "%s"', (locale) => {
  const { macros } = zendeskApi(catalogue, replyRows(catalogue, SITE), locale, SITE);

  test('stand for every guide and plan, each found again by its description', () => {
    expect(macros.map(({ code }) => code)).toEqual(entriesOf(catalogue).map(({ code }) => code));
    expect(new Set(macros.map(({ macro }) => macro.description)).size).toBe(macros.length);
    expect(new Set(macros.map(({ macro }) => macro.title)).size).toBe(macros.length);
  });

  test('have a folder, a text without placeholders of theirs, and tags', () => {
    const wrong = macros.filter(({ macro: { title, actions } }) => {
      const [comment, tags] = actions;
      return (
        title.split('::').length !== 2 ||
        !comment.value.startsWith('<p>') ||
        /\{\{|\{%/.test(comment.value) ||
        !/^[a-z0-9-]+(?: [a-z0-9-]+)?$/.test(tags?.value ?? '')
      );
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });
});
