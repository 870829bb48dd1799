import type { Meant } from '../../../search/meanings.ts';

const meant: Meant = {
  'virtual server': ['ending:massivegrid/mg-cloud-server'],
  'dedicated server': ['ending:massivegrid/mg-dedicated-server'],
  'dedicated server, at the end': [
    'plan:massivegrid/mg-dedicated-server/end-of-term',
    'guide:cloud/massivegrid-services',
  ],
  'domain name': ['ending:massivegrid/mg-domain'],
};

export default meant;
