import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { catalogue } from './content.ts';
import { type Button, buttonOf } from './guide-buttons.ts';

/**
 * What whoever has read a guide wants to do next, written by hand from what the guides are about. Guides to one
 * provider's services stand with its tests, and so do the buttons that its part of a guide brings.
 */
const BUTTONS: Readonly<Record<string, Button>> = {
  'basics/after-cancellation': 'guide',
  'basics/already-ended': 'guide',
  'basics/before-you-cancel': 'cancel',
  'basics/button-missing': 'cancel',
  'basics/close-your-account': 'planner',
  'basics/end-of-term-or-now': 'cancel',
  'basics/grace-periods-and-erasure': 'undo',
  'basics/i-pay-for-a-commitment': 'cancel',
  'basics/it-failed': 'cancel',
  'basics/leave-a-reseller': 'guide',
  'basics/move-dns-and-email-first': 'cancel',
  'basics/nobody-answers': 'rights',
  'basics/part-of-a-service-or-several': 'planner',
  'basics/refunds': 'guide',
  'basics/removing-a-card-cancels-nothing': 'cancel',
  'basics/renewed-without-notice': 'rights',
  'basics/save-your-data-first': 'cancel',
  'basics/somebody-else-holds-the-keys': 'guide',
  'basics/what-happens-when-you-cancel': 'cancel',
};

/** Guides whose button a provider knows best, with the one that they have as long as no part of theirs brings another. */
const LEFT_TO_PROVIDERS: Readonly<Record<string, Button>> = {
  'basics/automatic-and-manual-renewal': 'cancel',
  'basics/cancellation-scheduled-status': 'cancel',
  'basics/is-this-email-real': 'guide',
  'basics/locked-out': 'guide',
  'basics/not-covered-here': 'cancel',
  'basics/ordered-and-never-delivered': 'guide',
  'basics/undo-a-cancellation': 'guide',
  'basics/who-may-cancel': 'guide',
  'basics/withdraw-from-a-recent-order': 'guide',
  'domains/transfer-a-domain-instead': 'guide',
};

/** Who has read these has cancelled already, cannot, or regrets it: a button to cancel would be the wrong one. */
const NEVER_CANCEL = [
  'undo-cancellation',
  'after-cancellation',
  'refund',
  'withdrawal',
  'contacts',
  'close-account',
];

describe.each(LOCALES)('in "%s"', (locale) => {
  test.each(Object.entries(BUTTONS))('the button under %s: %s', (id, button) => {
    expect(buttonOf(id, locale)).toBe(button);
  });

  const open = Object.entries(LEFT_TO_PROVIDERS).filter(
    ([id]) => !catalogue.guides.find((guide) => guide.id === id)?.heads[locale]?.cta,
  );
  test.skipIf(open.length === 0)(
    'a button that no provider brings is that of what the guide is about',
    () => {
      expect(open.map(([id]) => [id, buttonOf(id, locale)])).toEqual(open);
    },
  );

  test('no guide to what follows a cancellation, or to who may not, ends in one to cancel', () => {
    const wrong = catalogue.guides.filter(
      ({ id, heads }) =>
        NEVER_CANCEL.includes(heads[locale]?.topic ?? '') &&
        ['cancel', 'none'].includes(buttonOf(id, locale)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('every guide to no one provider’s services is in a table', () => {
  const general = catalogue.guides.filter(({ heads }) =>
    Object.values(heads).every(({ provider }) => provider === undefined),
  );
  expect(general.map(({ id }) => id).sort()).toEqual(
    Object.keys({ ...BUTTONS, ...LEFT_TO_PROVIDERS }).sort(),
  );
});
