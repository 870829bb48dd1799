import { describe, expect, it } from 'vitest';
import {
  type DatedWords,
  type KnownEnd,
  type ShortReply,
  shortBlocks,
} from '../../../src/documents/short-reply.ts';
import { toText } from '../../../src/documents/text.ts';
import { withSaid } from '../../../src/documents/with-said.ts';
import { parseDay } from '../../../src/plan/days.ts';

const HREF = 'https://help.example/go/bavo/';
const REPLY: ShortReply = {
  does: [{ kind: 'text', text: 'Do it there.' }],
  ends: 'It stops later.',
  askBy: 'Ask before.',
  lost: 'It is lost.',
  link: [
    { kind: 'text', text: 'All: ' },
    { kind: 'link', text: HREF, href: HREF },
  ],
  close: 'Write back.',
};
const DATED: DatedWords = {
  schedule: [
    { id: 'last-ask', hours: -24, approximate: false },
    { id: 'end', hours: 0, approximate: false },
  ],
  ends: 'It stops on {date}.',
  askBy: 'Ask by {date}.',
  askToday: 'Ask today.',
  tooLate: 'Too late since {date}.',
};

const day = (iso: string): number => parseDay(iso) ?? 0;
const known = (end: string): KnownEnd => ({ end: day(end), today: day('2026-12-01') });
const first = (reply: ShortReply, end?: KnownEnd): string =>
  toText([{ lang: 'en', blocks: shortBlocks(reply, 'en', end) }])
    .split('\n\n')[0]
    ?.replaceAll('\u00A0', ' ') ?? '';

describe('the short reply', () => {
  it('is what to do, what is lost and the link', () => {
    expect(toText([{ lang: 'en', blocks: shortBlocks(REPLY, 'en') }])).toBe(
      `Do it there. It stops later. Ask before.\n\nIt is lost.\n\nAll: ${HREF}`,
    );
  });

  it('has no paragraph for what is not said', () => {
    const blocks = shortBlocks({ ...REPLY, ends: '', askBy: '', lost: '' }, 'en');
    expect(toText([{ lang: 'en', blocks }])).toBe(`Do it there.\n\nAll: ${HREF}`);
  });

  it.each([
    ['2026-12-20', 'It stops on 20 December 2026. Ask by 19 December 2026.'],
    ['2026-12-03', 'It stops on 3 December 2026. Ask by 2 December 2026.'],
    ['2026-12-02', 'It stops on 2 December 2026. Ask today.'],
    ['2026-12-01', 'Too late since 30 November 2026.'],
    ['2026-11-30', 'It stops later. Ask before.'],
  ])('where it ends on %s says: %s', (end, words) => {
    expect(first({ ...REPLY, dated: DATED }, known(end))).toBe(`Do it there. ${words}`);
  });

  it('says by when to ask as the plan does where no last moment is published', () => {
    const dated = { schedule: DATED.schedule.slice(1), ends: DATED.ends };
    expect(first({ ...REPLY, dated }, known('2026-12-03'))).toBe(
      'Do it there. It stops on 3 December 2026. Ask before.',
    );
  });
});

describe('what is known of a situation', () => {
  const text = (said: string): string =>
    toText([{ lang: 'en', blocks: withSaid(shortBlocks(REPLY, 'en'), HREF, said) }]);

  it('goes into the link that is meant, and into no other', () => {
    expect(text('?ends=2026-12-03').endsWith(`All: ${HREF}?ends=2026-12-03`)).toBe(true);
    expect(toText([{ lang: 'en', blocks: withSaid(shortBlocks(REPLY, 'en'), `${HREF}x`, '?a=b') }])).toBe(
      text(''),
    );
  });
});
