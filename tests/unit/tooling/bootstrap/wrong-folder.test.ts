import { expect, test } from 'vitest';
import { wrongFolder } from '../../../../src/tooling/bootstrap/paths.mjs';

test.each(['/home/me/help', '/home/me/my help', '/home/élise/aide 100 %/'])('%s will do', (folder) => {
  expect(wrongFolder(folder)).toBeUndefined();
});

test.each([
  ['/home/me/c#/help', '#'],
  ['/home/me/why?/help', '?'],
])('%s cannot be built in', (folder, sign) => {
  expect(wrongFolder(folder)).toContain(`has a "${sign}"`);
});
