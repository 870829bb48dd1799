import { expect, test } from 'vitest';
import type { Right } from '../../search/query.ts';
import { type Articles, resolveRight } from '../../search/right.ts';

const articles: Articles = {
  guides: ['vps/host-vps', 'basics/refunds'],
  plans: [
    { id: 'host/vps/end-of-term', guide: 'vps/host-vps' },
    { id: 'host/vps/withdraw', guide: 'vps/host-vps' },
    { id: 'host/vps-pro/end-of-term' },
    { id: 'host/mail/account/end-of-term' },
    { id: 'host/mail/platform/withdraw' },
  ],
};

test.each<[Right, readonly string[]]>([
  ['guide:basics/refunds', ['guide:basics/refunds']],
  ['plan:host/vps/withdraw', ['plan:host/vps/withdraw']],
  ['ending:host/vps', ['plan:host/vps/end-of-term', 'guide:vps/host-vps']],
  ['product:host/vps', ['plan:host/vps/end-of-term', 'plan:host/vps/withdraw', 'guide:vps/host-vps']],
  ['product:host/mail', ['plan:host/mail/account/end-of-term', 'plan:host/mail/platform/withdraw']],
  ['ending:host/mail/account', ['plan:host/mail/account/end-of-term']],
  ['nothing:', ['nothing']],
  ['route:host/withdraw', ['plan:host/vps/withdraw', 'plan:host/mail/platform/withdraw']],
])('%s stands for its articles', (right, ids) => {
  expect([...resolveRight(right, articles)]).toEqual(ids);
});

test.each<Right>([
  'guide:basics/refund',
  'plan:host/vps',
  'plan:host/vps/immediate',
  'ending:host/vp',
  'ending:host/mail/platform',
  'route:other/withdraw',
])('%s, which is no article, is refused by name', (right) => {
  expect(() => resolveRight(right, articles)).toThrow(right);
});
