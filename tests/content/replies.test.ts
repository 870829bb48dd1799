import { describe, expect, test } from 'vitest';
import { planId } from '../../src/catalogue/model.ts';
import type { Line, Run } from '../../src/documents/model.ts';
import { composeReply, type ReplyParts, stepBlocks } from '../../src/documents/reply.ts';
import { toText } from '../../src/documents/text.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { forPasting } from '../../src/i18n/typography.ts';
import { compilePlan } from '../../src/plan/compile.ts';
import { viewContext } from '../../src/site/context.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { TESTED_PROVIDERS } from '../support/of-providers.ts';
import { catalogue, plans } from './content.ts';
import { allReplies, items, NEVER } from './replies.ts';

test('every reply, in every language, form and choice, is fit to be sent', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { at, reply } of allReplies()) {
    count += 1;
    for (const [what, pattern] of NEVER) {
      const found = pattern.exec(reply);
      if (found)
        wrong.push(`${at} has ${what}: ${reply.slice(Math.max(0, found.index - 40), found.index + 30)}`);
    }
    if (reply.trim() === '') wrong.push(`${at} is empty`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(count).toBe(items.length * 36);
});

test('there is a reply for every guide and plan', () => {
  expect(items.map(({ id }) => id)).toEqual([...plans.map(planId), ...catalogue.guides.map(({ id }) => id)]);
});

const of = (id: string) => items.find((item) => item.id === id)?.replies;

describe.each(LOCALES)('in "%s", the reply about every plan', (locale) => {
  const options = { languages: [locale], dates: true };

  test('says every critical warning and every caution, unless told not to', () => {
    const wrong = plans.flatMap((ref) => {
      const replies = of(planId(ref));
      const text = replies ? toText(composeReply(replies, { ...options, warnings: true })) : '';
      return planView(ref, viewContext(catalogue, locale))
        .warnings.filter(({ severity }) => severity !== 'note')
        .filter(({ title, tag }) => !text.includes(forPasting(title)) || !text.includes(tag))
        .map(({ title }) => `${planId(ref)}: ${title}`);
    });
    expect(wrong).toEqual([]);
  });

  test('says that it cannot be undone even then', () => {
    const wrong = plans.filter((ref) => {
      const replies = of(planId(ref));
      const view = planView(ref, viewContext(catalogue, locale));
      const critical = view.warnings.filter(({ severity }) => severity === 'critical');
      const text = replies ? toText(composeReply(replies, { ...options, warnings: false })) : '';
      return critical.length > 0 && !text.includes(critical[0]?.tag ?? '');
    });
    expect(wrong.map(planId)).toEqual([]);
  });

  test('has each step once, in order, and the steps alone have nothing else', () => {
    const wrong = plans.filter((ref) => {
      const replies = of(planId(ref));
      if (!replies) return true;
      const count = compilePlan(catalogue, ref).procedure?.steps.length ?? 0;
      const numbers = (text: string) => [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
      const wanted = Array.from({ length: count }, (_, index) => index + 1);
      const whole = numbers(toText(composeReply(replies, { ...options, warnings: true })));
      const alone = toText([{ lang: locale, blocks: stepBlocks(replies[locale]) }]);
      return `${whole}` !== `${wanted}` || `${numbers(alone)}` !== `${wanted}` || alone.includes('/go/');
    });
    expect(wrong.map(planId)).toEqual([]);
  });
});

test('every reply ends in its permanent link and the day it was checked', () => {
  const wrong = items.flatMap(({ id, link, replies }) =>
    LOCALES.filter((locale) => {
      const text = toText(composeReply(replies, { languages: [locale], warnings: true, dates: true }));
      return !text.includes(link) || !/\b20\d\d\b/.test(text.split('\n\n').at(-1) ?? '');
    }).map((locale) => `${id} ${locale}`),
  );
  expect(wrong).toEqual([]);
});

test('labels are exactly those of the registry', () => {
  const registry = new Set(
    catalogue.providers.flatMap(({ labels, emails }) => [
      ...[...emails.values()].flatMap(({ subject }) => LOCALES.flatMap((locale) => subject?.[locale] ?? [])),
      ...[...labels.values()].flatMap(({ text, variants, formerly }) =>
        LOCALES.flatMap((locale) => [
          text[locale],
          ...(variants?.[locale] ?? []),
          ...(formerly?.[locale] ?? []),
        ]),
      ),
    ]),
  );
  const labels = items.flatMap(({ replies }) => LOCALES.flatMap((locale) => labelsOf(replies[locale])));
  // Of whose plans somebody made sure; a sheet that nobody has filled in names next to none.
  const tested = plans.filter(({ provider }) => TESTED_PROVIDERS.includes(provider.id));
  expect(labels.length).toBeGreaterThan(5 * tested.length);
  expect([...new Set(labels)].filter((label) => !registry.has(label))).toEqual([]);
});

function labelsOf({ parts }: ReplyParts): readonly string[] {
  const lines = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Line[] =>
      block.kind === 'paragraph'
        ? [block.line]
        : block.kind === 'list' || block.kind === 'steps'
          ? block.items
          : [],
    ),
  );
  return lines.flatMap((line: readonly Run[]) =>
    line.flatMap((run) => (run.kind === 'label' ? [run.text] : [])),
  );
}
