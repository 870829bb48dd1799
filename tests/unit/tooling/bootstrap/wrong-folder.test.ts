import { expect, test } from 'vitest';
import { wrongFolder } from '../../../../src/tooling/bootstrap/paths.mjs';

test.each(['/srv/help', '/srv/my help', '/srv/élise/aide 100 %/'])('%s will do', (folder) => {
  expect(wrongFolder(folder)).toBeUndefined();
});

test.each([
  ['/srv/c#/help', '#'],
  ['/srv/why?/help', '?'],
])('%s cannot be built in', (folder, sign) => {
  expect(wrongFolder(folder)).toContain(`has a "${sign}"`);
});
