import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { catalogue } from './content.ts';
import { type Button, buttonOf } from './guide-buttons.ts';

/**
 * What whoever has read a guide wants to do next, written by hand from what the guides are about. Guides about one
 * provider's services stand with its tests.
 */
const BUTTONS: Readonly<Record<string, Button>> = {
  'basics/after-cancellation': 'guide',
  'basics/already-ended': 'guide',
  'basics/automatic-and-manual-renewal': 'portal',
  'basics/before-you-cancel': 'cancel',
  'basics/button-missing': 'cancel',
  'basics/cancellation-scheduled-status': 'portal',
  'basics/close-your-account': 'planner',
  'basics/end-of-term-or-now': 'cancel',
  'basics/grace-periods-and-erasure': 'undo',
  'basics/i-pay-for-a-commitment': 'cancel',
  'basics/is-this-email-real': 'portal',
  'basics/it-failed': 'cancel',
  'basics/leave-a-reseller': 'guide',
  'basics/locked-out': 'portal',
  'basics/move-dns-and-email-first': 'cancel',
  'basics/nobody-answers': 'rights',
  'basics/not-covered-here': 'portal',
  'basics/ordered-and-never-delivered': 'portal',
  'basics/part-of-a-service-or-several': 'planner',
  'basics/refunds': 'guide',
  'basics/removing-a-card-cancels-nothing': 'cancel',
  'basics/renewed-without-notice': 'rights',
  'basics/save-your-data-first': 'cancel',
  'basics/somebody-else-holds-the-keys': 'guide',
  'basics/undo-a-cancellation': 'portal',
  'basics/what-happens-when-you-cancel': 'cancel',
  'basics/who-may-cancel': 'portal',
  'basics/withdraw-from-a-recent-order': 'portal',
  'domains/transfer-a-domain-instead': 'transfer',
  'email/keep-mailboxes-when-hosting-ends': 'cancel',
  'telecom/keep-your-number-return-the-equipment': 'cancel',
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

  test('no guide to what follows a cancellation, or to who may not, ends in one to cancel', () => {
    const wrong = catalogue.guides.filter(
      ({ id, heads }) =>
        NEVER_CANCEL.includes(heads[locale]?.topic ?? '') &&
        ['cancel', 'none'].includes(buttonOf(id, locale)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('every guide to no one provider’s services is in the table', () => {
  const providers = catalogue.providers.map(({ id }) => id);
  const general = catalogue.guides.filter(({ id }) => !providers.some((name) => id.includes(`/${name}-`)));
  expect(general.map(({ id }) => id).sort()).toEqual(Object.keys(BUTTONS).sort());
});
