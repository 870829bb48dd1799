import { describe, expect, test } from 'vitest';
import { composeReply, type ReplyOptions, stepBlocks } from '../../../src/documents/reply.ts';
import { toText } from '../../../src/documents/text.ts';
import { REPLIES } from './passages.ts';

const ALL: ReplyOptions = { languages: ['en'], warnings: true, dates: true };

/** The first words of each block of a reply, as it reads. */
const read = (options: ReplyOptions): readonly string[] =>
  toText(composeReply(REPLIES, options)).split('\n\n');

describe('a reply', () => {
  test('has its parts in order, without what only stands in for others', () => {
    expect(read(ALL)).toEqual([
      'English answer',
      'English warnings',
      'English checks',
      '1. English step',
      'English dates',
      'English link',
    ]);
  });

  test('keeps a sentence where warnings are left out', () => {
    expect(read({ ...ALL, warnings: false })).toContain('English irreversible');
    expect(read({ ...ALL, warnings: false })).not.toContain('English warnings');
  });

  test('leaves dates out when asked', () => {
    expect(read({ ...ALL, dates: false })).not.toContain('English dates');
  });

  test('says everything in each language, in the order asked for', () => {
    const reply = read({
      ...ALL,
      languages: ['fr', 'en'],
      greeting: { fr: 'Bonjour,', en: 'Hello,' },
      signature: { fr: 'Léa', en: 'Léa' },
    });
    const divider = reply.indexOf('----------');
    expect(reply.slice(0, 2)).toEqual(['Bonjour,', 'French answer']);
    expect(reply.slice(divider - 1, divider + 3)).toEqual(['Léa', '----------', 'Hello,', 'English answer']);
    expect(reply.at(-1)).toBe('Léa');
  });

  test.each(['', '   ', '\n'])('has no empty line for the greeting %j', (greeting) => {
    expect(read({ ...ALL, greeting: { en: greeting }, signature: { en: greeting } })).toEqual(read(ALL));
  });
});

test('the steps alone are those of a plan, or those that a guide shows', () => {
  expect(toText([{ lang: 'fr', blocks: stepBlocks(REPLIES.fr) }])).toBe(
    '1. French step\n\nFrench steps apart',
  );
});
