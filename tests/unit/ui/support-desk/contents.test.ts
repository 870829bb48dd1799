import { describe, expect, it } from 'vitest';
import type { DeskReplies } from '../../../../src/outputs/replies/desk-items.ts';
import { parseDay } from '../../../../src/plan/days.ts';
import {
  contentOf,
  endOf,
  formIn,
  formsOf,
  previewOf,
  type ReplyWishes,
} from '../../../../src/ui/support-desk/contents.client.ts';
import { REPLIES } from '../../documents/passages.ts';

const item = (code: string): DeskReplies => ({
  code,
  kind: 'plan',
  id: code,
  link: `https://help.example/go/${code}/`,
  links: { en: '', fr: '' },
  checked: '2026-11-30',
  replies: REPLIES,
});
const ONE = item('bavo');
const ASKED: DeskReplies = {
  ...item('kade'),
  replies: {
    en: { ...REPLIES.en, ask: [{ kind: 'paragraph', line: [{ kind: 'text', text: 'Which one?' }] }] },
    fr: { ...REPLIES.fr, ask: [{ kind: 'paragraph', line: [{ kind: 'text', text: 'Lequel ?' }] }] },
  },
};
const SHORT = 'English does. English ends. English asks.\n\nEnglish lost.\n\nEnglish link';

const wishes = (change: Partial<ReplyWishes> = {}): ReplyWishes => ({
  tab: 'en',
  form: 'short',
  warnings: true,
  dates: true,
  said: {},
  wrappings: { en: { greeting: 'Hello,', signature: 'Léa' }, fr: { greeting: 'Bonjour,', signature: 'Léa' } },
  ...change,
});
const text = (items: readonly DeskReplies[], change?: Partial<ReplyWishes>): string =>
  contentOf(items, wishes(change), 'text').text;

describe('what is copied', () => {
  it('is short where nothing else is wished for', () => {
    expect(text([ONE])).toBe(`Hello,\n\n${SHORT}\n\nEnglish close.\n\nLéa`);
  });

  it('answers several in order, under one greeting and one signature', () => {
    expect(text([ONE, ASKED])).toBe(`Hello,\n\n${SHORT}\n\n${SHORT}\n\nEnglish close.\n\nLéa`);
  });

  it('is the steps alone, to be put into a text that has its greeting', () => {
    expect(text([ONE], { form: 'steps' })).toBe('1. English step\n\nEnglish steps apart');
  });

  it('asks where there is something to ask, and answers the rest', () => {
    expect(text([ASKED], { form: 'ask' })).toBe('Hello,\n\nWhich one?\n\nLéa');
    expect(text([ASKED, ONE], { form: 'ask' })).toBe(`Hello,\n\nWhich one?\n\n${SHORT}\n\nLéa`);
    expect(text([ONE], { form: 'ask' })).toBe(text([ONE]));
  });

  it('is what the preview shows, language by language', () => {
    const shown = previewOf([ONE], wishes({ tab: 'both', form: 'whole' }));
    expect(shown.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(text([ONE], { tab: 'both', form: 'whole' })).toContain(shown[1]?.text ?? 'nothing');
  });
});

describe('the field of the end date', () => {
  const dated: DeskReplies = {
    ...ONE,
    replies: {
      ...REPLIES,
      en: {
        ...REPLIES.en,
        short: { ...REPLIES.en.short, dated: { schedule: [], ends: 'It ends on {date}.' } },
      },
    },
  };
  const today = parseDay('2026-12-01') ?? 0;

  it('is there where an end date says something', () => {
    expect(endOf(ONE, '?ends=2026-12-03', today)).toBeUndefined();
    expect(endOf(dated, '', today)).toEqual({ day: '', isPast: false });
    expect(endOf(dated, '?mail=no&ends=2026-12-03', today)).toEqual({ day: '2026-12-03', isPast: false });
  });

  it('says that a day has passed, and not while a year is typed', () => {
    expect(endOf(dated, '?ends=2026-11-30', today)?.isPast).toBe(true);
    expect(endOf(dated, '?ends=0002-12-03', today)?.isPast).toBe(false);
  });
});

describe('the forms that are offered', () => {
  it('are those in which there is something to say', () => {
    expect(formsOf([ONE])).toEqual(['short', 'steps', 'whole']);
    expect(formsOf([ONE, ASKED])).toEqual(['short', 'steps', 'whole', 'ask']);
    expect(formIn([ONE], { form: 'ask' })).toBe('short');
  });
});
