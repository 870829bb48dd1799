import { describe, expect, test } from 'vitest';
import { planId } from '../../src/catalogue/model.ts';
import { isWayToEnd } from '../../src/catalogue/route-kinds.ts';
import type { Block } from '../../src/documents/model.ts';
import { type KnownEnd, shortBlocks } from '../../src/documents/short-reply.ts';
import { toText } from '../../src/documents/text.ts';
import { FORMAT_LOCALES, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { forPasting } from '../../src/i18n/typography.ts';
import { formatDay, parseDay } from '../../src/plan/days.ts';
import { lastDays } from '../../src/plan/schedule.ts';
import { viewContext } from '../../src/site/context.ts';
import { planView } from '../../src/site/plan/plan.ts';
import { TESTED_PROVIDERS } from '../support/of-providers.ts';
import { catalogue, plans } from './content.ts';
import { items, NEVER } from './replies.ts';

const MOST_WORDS = 120;
const TODAY = parseDay('2026-11-30') ?? 0;
/** None, too late, the last day, the day after it, later. */
const ENDS: readonly (KnownEnd | undefined)[] = [undefined, 0, 1, 2, 40].map((days) =>
  days === undefined ? undefined : { end: TODAY + days, today: TODAY },
);

type Item = (typeof items)[number];

/** A short reply as it is sent, with the greeting of the house. */
function sent({ replies }: Item, locale: Locale, known?: KnownEnd): string {
  const { short } = replies[locale];
  const verbatim = (text: string): Block => ({ kind: 'verbatim', text });
  const blocks = [
    verbatim(translator(locale)('desk.reply.greeting')),
    ...shortBlocks(short, locale, known),
    verbatim(short.close),
  ];
  return toText([{ lang: locale, blocks }]);
}

const withoutLinks = (text: string): string => text.replace(/https?:\S+/g, '');

/** What is wrong with a short reply. */
function* faults(text: string, link: string): Generator<string> {
  const words = text.split(/\s+/).length;
  if (words > MOST_WORDS) yield `${words} words`;
  if ((text.match(/https?:\S+/g) ?? []).join(' ') !== link) yield 'not its one link';
  if (/^(?:[-*#]|\d+\.)\s/m.test(text)) yield 'a heading or a list';
  if (/:[^.!?\n]*:/.test(withoutLinks(text))) yield 'two colons in a sentence';
  for (const paragraph of withoutLinks(text).split('\n\n').slice(1))
    if (!/[.!?]$|:\s?$/.test(paragraph)) yield `no sentence: ${paragraph}`;
  if (!/[.!?]$/.test(text)) yield 'no sentence at its end';
  for (const [what, pattern] of NEVER) if (pattern.test(text)) yield what;
}

test('the short reply about everything is a few sentences with one link, whenever it ends', () => {
  const wrong = items.flatMap((item) =>
    LOCALES.flatMap((locale) =>
      ENDS.flatMap((known) =>
        [...faults(sent(item, locale, known), item.link)].map((fault) => `${item.id} ${locale}: ${fault}`),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

describe.each(LOCALES)('in "%s", the short reply', (locale) => {
  const t = translator(locale);
  const of = (id: string): Item => {
    const item = items.find((each) => each.id === id);
    if (!item) throw new Error(`no reply about ${id}`);
    return item;
  };

  test('says what cannot be undone wherever a warning is critical', () => {
    const wrong = plans.filter((ref) => {
      const { warnings } = planView(ref, viewContext(catalogue, locale));
      const critical = warnings.filter(({ severity }) => severity === 'critical');
      const text = sent(of(planId(ref)), locale).toLocaleLowerCase(locale);
      return (
        critical.length > 0 &&
        !critical.some(({ title }) => text.includes(forPasting(title).toLocaleLowerCase(locale)))
      );
    });
    expect(wrong.map(planId)).toEqual([]);
  });

  test('names the label that decides, exactly as the portal prints it', () => {
    const labels = plans.flatMap((ref) => {
      const { procedure } = ref.route;
      const id = procedure === undefined ? undefined : ref.provider.procedures.get(procedure)?.decides;
      const label = id === undefined ? undefined : ref.provider.labels.get(id);
      if (!label || !ref.route.channel.startsWith('portal')) return [];
      const { does } = of(planId(ref)).replies[locale].short;
      return [{ id: planId(ref), words: Object.values(label.text), does }];
    });
    // Of whose plans somebody made sure; a sheet that nobody has filled in says of no label that it decides.
    const tested = plans.filter(({ provider }) => TESTED_PROVIDERS.includes(provider.id));
    expect(labels.length).toBeGreaterThanOrEqual(tested.length / 3);
    const wrong = labels.filter(
      ({ words, does }) => !does.some((run) => run.kind === 'label' && words.includes(run.text)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('says the dates that follow from the end, and that it is too late only where it is', () => {
    const wrong = items.flatMap((item) => {
      const { dated } = item.replies[locale].short;
      if (!dated) return [];
      return ENDS.flatMap((known) => {
        if (!known) return [];
        const text = sent(item, locale, known);
        const { ask } = lastDays(dated.schedule, known.end);
        const isLate = ask !== undefined && ask < TODAY;
        const day = formatDay(isLate ? ask : known.end, FORMAT_LOCALES[locale]);
        const saysLate = dated.tooLate !== undefined && text.includes(dated.tooLate.split('{date}')[0] ?? '');
        return text.includes(day) && saysLate === isLate ? [] : [`${item.id}: ${text}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("is asked for first where a product has several forms or ways: the wizard's questions, answers numbered", () => {
    const wrong = plans.filter((ref) => {
      const { ask } = of(planId(ref)).replies[locale];
      const ways = isWayToEnd(ref.route.id) ? ref.variant.routes.filter(({ id }) => isWayToEnd(id)) : [];
      const questions = [ref.product.variants, ways].filter(({ length }) => length > 1);
      const text = ask ? toText([{ lang: locale, blocks: ask }]) : '';
      const answers = text.match(/^\d+\. .+$/gm) ?? [];
      const wanted = questions.reduce((sum, { length }) => sum + length, 0);
      const asked = text.match(/\?$/gm) ?? [];
      return (
        answers.length !== wanted ||
        asked.length !== questions.length ||
        NEVER.some(([, pattern]) => pattern.test(text)) ||
        (ask !== undefined && !text.endsWith(forPasting(t('desk.ask.close'))))
      );
    });
    expect(wrong.map(planId)).toEqual([]);
  });
});
