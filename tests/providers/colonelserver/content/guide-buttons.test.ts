import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { catalogue } from '../../../content/content.ts';
import { buttonOf } from '../../../content/guide-buttons.ts';

/** Guides to ending a service: who has read one makes a plan. */
const TO_CANCEL = ['vps/colonelserver-services'];

describe.each(LOCALES)('in "%s"', (locale) => {
  test.each(TO_CANCEL)('the button under %s leads to a plan to cancel', (id) => {
    expect(buttonOf(id, locale)).toBe('cancel');
  });
});

test('every guide to its services is in the list', () => {
  const own = catalogue.guides.map(({ id }) => id).filter((id) => id.includes('/colonelserver-'));
  expect(own.sort()).toEqual([...TO_CANCEL].sort());
});
