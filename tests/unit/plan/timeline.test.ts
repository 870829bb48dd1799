import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/model.ts';
import type { Value } from '../../../src/catalogue/schemas/provider.ts';
import { timeline } from '../../../src/plan/timeline.ts';
import { duration, route, STATED, text } from '../catalogue/made.ts';

const notice = duration(24, 'hour');
const grace = duration(7, 'day');
const removal = duration(3, 'day');
const VALUES: ReadonlyMap<string, Value> = new Map([
  ['notice', notice],
  ['grace', grace],
  ['removal', removal],
  ['day', duration(1, 'day')],
]);

/** A timeline in one line: `station@moment` and, between two stations, the stretch. */
function line(fields: Partial<Route>, id: Route['id'] = 'end-of-term'): string {
  return timeline(route(id, fields), VALUES)
    .stations.flatMap(({ id: station, moment, stretch }) => [
      `${station}@${moment.kind}`,
      ...(stretch ? [`-${stretch.kind}-`] : []),
    ])
    .join(' ');
}

const END = 'end@end final@unpublished';

describe('the dates before the end', () => {
  test.each<[string, Route['undo'], string]>([
    [
      'a notice: there is a last moment, then it is too late',
      { kind: 'before-end', notice: 'notice', ...STATED },
      `ask@now -undo- last-undo@before-end -late- ${END}`,
    ],
    ['until the next billing', { kind: 'until-billing', ...STATED }, `ask@now -undo- ${END}`],
    ['until the link is followed', { kind: 'until-link', ...STATED }, `ask@now -undo- ${END}`],
    ['until it expires', { kind: 'until-expiry', ...STATED }, `ask@now -undo- ${END}`],
    ['never', { kind: 'never', ...STATED }, `ask@now -late- ${END}`],
    ['during a grace period after the end', { kind: 'during-grace', ...STATED }, `ask@now ${END}`],
    ['not published', { kind: 'unpublished', ...STATED }, `ask@now ${END}`],
    ['not needed', { kind: 'not-needed', ...STATED }, `ask@now ${END}`],
    ['a notice that is no value', { kind: 'before-end', notice: 'gone', ...STATED }, `ask@now ${END}`],
  ])('with an undo: %s', (_, undo, expected) => {
    expect(line({ undo })).toBe(expected);
  });

  test.each<[string, Partial<Route>, string]>([
    [
      'with no way back',
      { askBy: { kind: 'before-end', notice: 'notice' }, undo: { kind: 'never', ...STATED } },
      `ask@now -late- last-ask@before-end -late- ${END}`,
    ],
    [
      'and nothing said of undoing',
      { askBy: { kind: 'before-end', notice: 'notice' }, undo: { kind: 'unpublished', ...STATED } },
      `ask@now last-ask@before-end ${END}`,
    ],
    [
      'at the moment until which it can be undone',
      {
        askBy: { kind: 'before-end', notice: 'notice' },
        undo: { kind: 'before-end', notice: 'day', ...STATED },
      },
      `ask@now -undo- last-both@before-end -late- ${END}`,
    ],
    [
      'before it can no longer be undone',
      {
        askBy: { kind: 'before-end', notice: 'grace' },
        undo: { kind: 'before-end', notice: 'notice', ...STATED },
      },
      `ask@now -undo- last-ask@before-end -undo- last-undo@before-end -late- ${END}`,
    ],
    [
      'after it can no longer be undone',
      {
        askBy: { kind: 'before-end', notice: 'notice' },
        undo: { kind: 'before-end', notice: 'grace', ...STATED },
      },
      `ask@now -undo- last-undo@before-end -late- last-ask@before-end -late- ${END}`,
    ],
    [
      'by a value that is not there',
      { askBy: { kind: 'before-end', notice: 'gone' }, undo: { kind: 'never', ...STATED } },
      `ask@now -late- ${END}`,
    ],
  ])('a last moment to ask %s', (_, fields, expected) => {
    expect(line(fields)).toBe(expected);
  });

  test('nobody asks for what runs out by itself', () => {
    expect(line({ undo: { kind: 'until-expiry', ...STATED } }, 'let-it-expire')).toBe(END);
  });

  test('the last moment is the notice before the end', () => {
    const { stations } = timeline(
      route('end-of-term', { undo: { kind: 'before-end', notice: 'notice', ...STATED } }),
      VALUES,
    );
    expect(stations[1]).toMatchObject({ moment: { kind: 'before-end', notice } });
  });
});

describe('the dates from the end on', () => {
  const undo: Route['undo'] = { kind: 'never', ...STATED };
  const stage = (name: string, lasts?: string, remark?: string) => ({
    name: text(name),
    ...(lasts !== undefined && { lasts }),
    ...(remark !== undefined && { remark: text(remark) }),
  });

  test.each<[string, Partial<Route>, string]>([
    ['nothing follows', { after: { stages: [], final: 'none' } }, 'end@end'],
    ['erased, nobody says when', { after: { stages: [], final: 'erased' } }, 'end@end final@unpublished'],
    [
      'removed within a delay',
      { ends: { kind: 'at-once', delay: 'removal' } },
      'end@end -removal- final@after-end',
    ],
    [
      'a stage of known length',
      { after: { stages: [stage('Grace', 'grace')], final: 'erased' } },
      'end@end -stage- final@after-end',
    ],
    [
      'a stage whose length is not published',
      { after: { stages: [stage('Grace')], final: 'erased' } },
      'end@end -stage- final@unpublished',
    ],
    [
      'two stages',
      { after: { stages: [stage('Grace', 'grace'), stage('Redemption', 'removal')], final: 'released' } },
      'end@end -stage- stage@after-end -stage- final@after-end',
    ],
    [
      'a known stage, then one that is not published',
      { after: { stages: [stage('Grace', 'grace'), stage('Redemption')], final: 'released' } },
      'end@end -stage- stage@after-end -stage- final@unpublished',
    ],
    [
      'stages instead of a delay, where both are said',
      {
        ends: { kind: 'at-once', delay: 'removal' },
        after: { stages: [stage('Grace', 'grace')], final: 'erased' },
      },
      'end@end -stage- final@after-end',
    ],
  ])('%s', (_, fields, expected) => {
    expect(line({ undo, ...fields })).toBe(`ask@now -late- ${expected}`);
  });

  test('lengths add up, and what is to be said of a stage stands where it begins', () => {
    const stages = [stage('Grace', 'grace', 'Suspended.'), stage('Redemption', 'removal', 'At a price.')];
    const { stations } = timeline(
      route('end-of-term', { undo, after: { stages, final: 'released' } }),
      VALUES,
    );
    expect(stations.slice(1)).toMatchObject([
      {
        id: 'end',
        remark: text('Suspended.'),
        stretch: { kind: 'stage', name: text('Grace'), lasts: grace },
      },
      {
        id: 'stage',
        name: text('Redemption'),
        remark: text('At a price.'),
        moment: { kind: 'after-end', lasts: [grace] },
        stretch: { kind: 'stage', lasts: removal },
      },
      { id: 'final', moment: { kind: 'after-end', lasts: [grace, removal] } },
    ]);
  });
});

describe('no dates at all', () => {
  test.each<[string, Route['id'], Route['ends']]>([
    ['nothing is billed', 'delete-resource', { kind: 'never-billed' }],
    ['the end is not published', 'ticket', { kind: 'unpublished' }],
    ['it moves elsewhere', 'transfer', { kind: 'after-transfer', delay: 'removal' }],
    ['there is nothing to cancel', 'nothing-to-cancel', { kind: 'end-of-term' }],
    ['the order is withdrawn', 'withdraw', { kind: 'at-once' }],
  ])('where %s', (_, id, ends) => {
    expect(line({ ends }, id)).toBe('');
  });

  test.each<Route['ends']['kind']>([
    'end-of-term',
    'next-due-date',
    'next-billing',
    'own-expiry',
    'chosen-date',
    'at-once',
    'email-link',
    'after-ticket',
  ])('but for an end by %s', (kind) => {
    expect(line({ ends: { kind } })).toBe(`ask@now ${END}`);
  });
});
