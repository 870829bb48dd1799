import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { catalogue } from '../../../content/content.ts';
import { type Button, buttonOf } from '../../../content/guide-buttons.ts';

/** Guides to ending a service: who has read one makes a plan. */
const TO_CANCEL = [
  'cloud/ovhcloud-hosted-private-cloud',
  'cloud/ovhcloud-public-cloud',
  'collaboration/ovhcloud-microsoft-365-and-sharepoint',
  'domains/ovhcloud-alldom',
  'domains/ovhcloud-dns-zone',
  'domains/ovhcloud-domain',
  'email/ovhcloud-email-pro',
  'email/ovhcloud-exchange',
  'email/ovhcloud-mx-plan',
  'email/ovhcloud-zimbra',
  'hosting/ovhcloud-free-hosting-100m',
  'hosting/ovhcloud-paid-options',
  'hosting/ovhcloud-web-cloud-databases',
  'hosting/ovhcloud-web-hosting',
  'hosting/ovhcloud-web-paas-and-plesk',
  'licences/ovhcloud-licences',
  'network/ovhcloud-ip-addresses-and-vrack',
  'security/ovhcloud-ssl-sectigo',
  'servers/ovhcloud-dedicated-server',
  'servers/ovhcloud-managed-bare-metal',
  'storage/ovhcloud-storage-and-backup',
  'telecom/ovhcloud-internet-access',
  'telecom/ovhcloud-overthebox',
  'telecom/ovhcloud-sip-trunk-pack',
  'telecom/ovhcloud-sms',
  'telecom/ovhcloud-voip-and-fax',
  'vps/ovhcloud-vps',
];

/** What its parts of general guides, and its guides that are not about one service, end in. */
const OTHER_BUTTONS: Readonly<Record<string, Button>> = {
  'basics/automatic-and-manual-renewal': 'portal',
  'basics/cancellation-scheduled-status': 'portal',
  'basics/is-this-email-real': 'portal',
  'basics/locked-out': 'portal',
  'basics/not-covered-here': 'portal',
  'basics/ordered-and-never-delivered': 'portal',
  'basics/undo-a-cancellation': 'portal',
  'basics/who-may-cancel': 'portal',
  'basics/withdraw-from-a-recent-order': 'portal',
  'domains/transfer-a-domain-instead': 'transfer',
  'email/keep-mailboxes-when-hosting-ends': 'cancel',
  'telecom/keep-your-number-return-the-equipment': 'cancel',
};

describe.each(LOCALES)('in "%s"', (locale) => {
  test.each(TO_CANCEL)('the button under %s leads to a plan to cancel', (id) => {
    expect(buttonOf(id, locale)).toBe('cancel');
  });

  test.each(Object.entries(OTHER_BUTTONS))('the button under %s: %s', (id, button) => {
    expect(buttonOf(id, locale)).toBe(button);
  });
});

test('every guide to its services is in the list', () => {
  const own = catalogue.guides.filter(({ heads }) =>
    Object.values(heads).some(({ provider }) => provider === 'ovhcloud'),
  );
  const listed = [...TO_CANCEL, ...Object.keys(OTHER_BUTTONS)];
  expect(own.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
  expect(TO_CANCEL.filter((id) => !own.some((guide) => guide.id === id))).toEqual([]);
});
