import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOnDesk } from '../../../../src/ui/support-desk/keyboard.client.ts';

/** Node has none; what is asked of it here is only whether something is one. */
beforeAll(() => Object.assign(globalThis, { Element: class {} }));
afterAll(() => Reflect.deleteProperty(globalThis, 'Element'));

/** A key press whose target is the document: it has no `closest`. */
const press = (key: string | undefined): KeyboardEvent =>
  Object.assign(new Event('keydown'), {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
  }) as never;

describe('a key press that comes to no element', () => {
  it.each(['constructor', '__proto__', 'toString', 'Unidentified', undefined, ''])(
    '%s asks for nothing',
    (key) => {
      expect(commandOnDesk(press(key))).toBeUndefined();
    },
  );

  it('asks for what its letter says', () => {
    expect(commandOnDesk(press('L'))).toEqual({ kind: 'link' });
    expect(commandOnDesk(press('a'))).toEqual({ kind: 'add' });
    expect(commandOnDesk(press('f'))).toEqual({ kind: 'copy', tab: 'fr' });
  });
});
