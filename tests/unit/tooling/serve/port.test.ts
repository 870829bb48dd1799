import { describe, expect, it } from 'vitest';
import { wantedPort } from '../../../../src/tooling/serve/port.ts';

describe('PORT', () => {
  it.each([
    [undefined, 4321],
    ['', 4321],
    ['8080', 8080],
    ['0', 0],
  ])('%j means port %i', (value, port) => {
    expect(wantedPort(value)).toBe(port);
  });

  it.each(['http', '-1', '65536', '80.5'])('cannot be "%s"', (value) => {
    expect(() => wantedPort(value)).toThrow(`PORT must be a number from 0 to 65535, not "${value}".`);
  });
});
