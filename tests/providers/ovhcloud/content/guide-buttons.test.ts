import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { catalogue } from '../../../content/content.ts';
import { buttonOf } from '../../../content/guide-buttons.ts';

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

describe.each(LOCALES)('in "%s"', (locale) => {
  test.each(TO_CANCEL)('the button under %s leads to a plan to cancel', (id) => {
    expect(buttonOf(id, locale)).toBe('cancel');
  });
});

test('every guide to its services is in the list', () => {
  const own = catalogue.guides.map(({ id }) => id).filter((id) => id.includes('/ovhcloud-'));
  expect(own.sort()).toEqual([...TO_CANCEL].sort());
});
