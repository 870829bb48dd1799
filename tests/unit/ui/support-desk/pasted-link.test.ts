import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PastedLink, readPastedLink } from '../../../../src/ui/support-desk/pasted-link.client.ts';

const page = (path: string, said = ''): PastedLink => ({ kind: 'page', path, said });
const code = (name: string, said = ''): PastedLink => ({ kind: 'code', code: name, said });
const FOREIGN: PastedLink = { kind: 'foreign' };

describe('a link that a customer sent', () => {
  it.each<[string, PastedLink]>([
    ['https://help.example/en/cancel/vps/', page('/fr/cancel/vps/')],
    ['http://localhost:4321/fr/cancel/vps/ovhcloud/', page('/fr/cancel/vps/ovhcloud/')],
    ['/en/guides/hosting/ovhcloud-web-hosting/#steps', page('/fr/guides/hosting/ovhcloud-web-hosting/')],
    [
      '/en/cancel/vps/?mail=no&ends=month&contact=unsure#undo',
      page('/fr/cancel/vps/', '?mail=no&ends=month&contact=unsure'),
    ],
    ['/en/cancel/vps/?ends=2027-03-01&mail=n%6F&x=<b>', page('/fr/cancel/vps/', '?ends=2027-03-01')],
    ['HTTPS://HELP.EXAMPLE/EN/CANCEL/VPS', page('/fr/cancel/vps/')],
    ['I am on https://help.example/en/cancel/vps/, what now?', page('/fr/cancel/vps/')],
    ['<https://help.example/en/search/?q=vps>', page('/fr/search/')],
    ['https://help.example/go/bavo/', code('bavo')],
    ['https://help.example/go/bavo/en/', code('bavo')],
    ['/go/bavo', code('bavo')],
    ['https://help.example/go/bavo/?ends=2027-03-01', code('bavo', '?ends=2027-03-01')],
    ['https://help.example/en/../../etc/passwd', FOREIGN],
    ['https://help.example/de/cancel/', FOREIGN],
    ['https://help.example/', FOREIGN],
    ['mx plan', FOREIGN],
    ['', FOREIGN],
  ])('%s', (pasted, expected) => {
    expect(readPastedLink(pasted, 'fr')).toEqual(expected);
  });

  it('leads nowhere but to this site, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (pasted) => {
        const link = readPastedLink(pasted, 'en');
        if (link.kind === 'page') expect(link.path).toMatch(/^\/en\/(?:[a-z0-9-]+\/)*$/);
        if (link.kind !== 'foreign') expect(link.said).toMatch(/^(?:\?[a-z0-9=&-]+)?$/);
      }),
    );
  });
});
