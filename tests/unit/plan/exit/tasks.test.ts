import { describe, expect, it } from 'vitest';
import type { Route } from '../../../../src/catalogue/model.ts';
import type { Dependant } from '../../../../src/catalogue/schemas/cautions.ts';
import { exitTasks } from '../../../../src/plan/exit/tasks.ts';
import { catalogue, family, product, provider, route, STATED, text } from '../../catalogue/made.ts';

const dependant = (fate: Dependant['fate'], of?: string): Dependant => ({
  name: text('Name'),
  fate,
  fateText: text('Fate'),
  text: text('Text'),
  ...(of && { product: of }),
  ...STATED,
});

/** Hosting that its mailboxes end with, mail, and a name. */
function small(fields: Partial<Route> = {}) {
  const acme = provider(
    'acme',
    [
      product('hosting', 'hosting', [route('end-of-term', { code: 'fera', ...fields })]),
      product('mail', 'email', [
        route('end-of-term', { code: 'kade' }),
        route('immediate', { code: 'kafo', ends: { kind: 'at-once' } }),
      ]),
      product('name', 'domains', [
        route('transfer', { code: 'defi', ends: { kind: 'after-transfer' } }),
        route('let-it-expire', { code: 'divu', askBy: { kind: 'not-needed' }, ends: { kind: 'own-expiry' } }),
        route('withdraw', { code: 'dimo', ends: { kind: 'unpublished' }, askBy: { kind: 'unpublished' } }),
      ]),
    ],
    {
      dependants: new Map([
        ['mailboxes', dependant('ends', 'acme/mail')],
        ['domain', dependant('survives', 'acme/name')],
        ['itself', dependant('ends', 'acme/hosting')],
        ['files', dependant('ends')],
      ]),
      values: new Map([
        ['notice', { kind: 'duration', amount: 24, unit: 'hour', qualifier: 'exact', ...STATED }],
      ]),
    },
  );
  return exitTasks(catalogue([family('hosting'), family('email'), family('domains')], [acme]));
}

const found = (tasks: ReturnType<typeof small>, code: string) => tasks.find((each) => each.code === code);

describe('a plan as a task', () => {
  it('needs every plan for what ends with it, and for nothing else', () => {
    const tasks = small({ dependants: ['mailboxes', 'domain', 'itself', 'files'] });
    expect(found(tasks, 'fera')?.needs).toEqual(['kade', 'kafo']);
    expect(found(tasks, 'kade')?.needs).toEqual([]);
  });

  it('is told by what it asks of its reader', () => {
    expect(small().map(({ code, act }) => `${code} ${act}`)).toEqual([
      'fera ask',
      'kade ask',
      'kafo day',
      'defi move',
      'divu wait',
      'dimo ask',
    ]);
  });

  it('carries what dates follow from, where its end is a day', () => {
    const tasks = small({
      askBy: { kind: 'before-end', notice: 'notice' },
      undo: { kind: 'before-end', notice: 'notice', ...STATED },
    });
    expect(found(tasks, 'fera')?.timing).toEqual({ ask: 24, undo: 24 });
    expect(found(tasks, 'kade')?.timing).toEqual({ ask: 'any' });
    expect(found(tasks, 'kafo')?.timing).toBeUndefined();
    expect(found(tasks, 'defi')?.timing).toBeUndefined();
  });
});
