import type { Meant } from '../../../search/meanings.ts';

const meant: Meant = {
  vps: ['ending:colonelserver/cs-vps'],
  'vps, now': ['plan:colonelserver/cs-vps/immediate', 'guide:vps/colonelserver-services'],
  'virtual server': ['ending:colonelserver/cs-vps'],
  'dedicated server': ['ending:colonelserver/cs-dedicated-server'],
  'dedicated server, at the end': [
    'plan:colonelserver/cs-dedicated-server/end-of-term',
    'guide:vps/colonelserver-services',
  ],
  'domain name': ['ending:colonelserver/cs-domain'],
  'web hosting': ['ending:colonelserver/cs-hosting'],
  'web hosting, now': ['plan:colonelserver/cs-hosting/immediate', 'guide:vps/colonelserver-services'],
  website: ['ending:colonelserver/cs-hosting'],
  'transfer of a domain name': ['plan:colonelserver/cs-domain/transfer'],
};

export default meant;
