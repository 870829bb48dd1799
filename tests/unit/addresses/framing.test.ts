import { describe, expect, it } from 'vitest';
import { allowedPortals } from '../../../src/addresses/framing.ts';
import { headerRules, headersOf } from '../../../src/addresses/host-headers.ts';

describe('SORTIE_FRAME_ANCESTORS', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['https://portal.example', ['https://portal.example']],
    [' portal.example:8443  https://*.example.org ', ['portal.example:8443', 'https://*.example.org']],
  ])('%j allows %j', (value, sites) => {
    expect(allowedPortals(value)).toEqual(sites);
  });

  it.each(['*', "'none'", 'https://a.example;script-src', 'https://a.example/path', 'javascript:x'])(
    'cannot be "%s"',
    (value) => {
      expect(() => allowedPortals(value)).toThrow('SORTIE_FRAME_ANCESTORS takes sites like');
    },
  );

  it.each([
    ['/fr/cancel/hosting/', "frame-ancestors 'self' https://portal.example"],
    ['/fr/guides/', "frame-ancestors 'self'"],
    ['/fr/desk/', "frame-ancestors 'self'"],
    ['//evil.example/fr/cancel/', "frame-ancestors 'self'"],
  ])('opens the wizard and nothing else: %s', (path, policy) => {
    expect(headersOf(path, headerRules(['https://portal.example']))['Content-Security-Policy']).toBe(policy);
  });
});
