import { FORMAT_LOCALES, type Locale } from '../i18n/locales.ts';
import { type DayNumber, formatDay } from '../plan/days.ts';
import { fill, lastDays, type StationOffset } from '../plan/schedule.ts';
import type { Block, Line } from './model.ts';

/** What a person would write about a guide or plan, in a few whole sentences. */
export interface ShortReply {
  /** What to do, and where. */
  readonly does: Line;
  /** When it ends; empty where nothing ends. */
  readonly ends: string;
  /** By when to ask; empty where nothing has to be asked for. */
  readonly askBy: string;
  /** What is lost: stays in every form of the reply. Empty where nothing is said of it. */
  readonly lost: string;
  /** The permanent link, with the words that say what it leads to. */
  readonly link: Line;
  /** The last sentence, before the agent's own signature. */
  readonly close: string;
  /** Stands in for `ends` and `askBy` once the day of the end is known. */
  readonly dated?: DatedWords;
}

/** Sentences with a `{date}` to be put in, and when the last moments lie. */
export interface DatedWords {
  readonly schedule: readonly StationOffset[];
  readonly ends: string;
  /** These three only where the last moment to ask is published. */
  readonly askBy?: string;
  readonly askToday?: string;
  readonly tooLate?: string;
}

/** The day on which a service ends, as the customer has told it. */
export interface KnownEnd {
  readonly end: DayNumber;
  readonly today: DayNumber;
}

/** The reply without its greeting and its last sentence, which several of them share. */
export function shortBlocks(reply: ShortReply, lang: Locale, known?: KnownEnd): readonly Block[] {
  const { does, lost, link } = reply;
  const when = whenWords(reply, lang, known).filter((sentence) => sentence !== '');
  return [
    {
      kind: 'paragraph',
      line: [...does, ...when.map((text) => ({ kind: 'text', text: ` ${text}` }) as const)],
    },
    ...(lost === '' ? [] : [{ kind: 'paragraph', line: [{ kind: 'text', text: lost }] } as const]),
    { kind: 'paragraph', line: link },
  ];
}

/** When it ends and by when to ask: with dates where the end is known and can be reached, else as the plan says it. */
function whenWords(
  { ends, askBy, dated }: ShortReply,
  lang: Locale,
  known: KnownEnd | undefined,
): readonly string[] {
  if (!dated || !known || known.end < known.today) return [ends, askBy];
  const { end, today } = known;
  const dateIn = (template: string, day: DayNumber): string =>
    fill(template, formatDay(day, FORMAT_LOCALES[lang]));
  const onDay = dateIn(dated.ends, end);
  const { ask } = lastDays(dated.schedule, end);
  if (ask === undefined || dated.askBy === undefined) return [onDay, askBy];
  if (ask < today) return [dateIn(dated.tooLate ?? '', ask)];
  return [onDay, ask === today ? (dated.askToday ?? '') : dateIn(dated.askBy, ask)];
}
