import { expect, it } from 'vitest';
import { baseAtRoot } from '../../../src/integrations/base-at-root.ts';

const CODE =
  "import { withBase } from '../base.ts';\nexport const there = withBase(withoutBase(path)).at(0);";

it('at the root, calls that do nothing are taken out, and nothing else', () => {
  const { transform } = baseAtRoot('/');
  expect(transform(CODE, '/site/src/ui/a.client.ts')?.code).toBe(
    "import { withBase } from '../base.ts';\nexport const there = ((path)).at(0);",
  );
  expect(transform('const a = wellWithBase(1);', '/site/src/a.ts')).toBeUndefined();
  expect(transform(CODE, '/site/node_modules/a/index.js')).toBeUndefined();
});

it('below a path, and in pages, they stay', () => {
  const client = { name: 'client' };
  expect(baseAtRoot('/help/').applyToEnvironment(client)).toBe(false);
  expect(baseAtRoot('/').applyToEnvironment({ name: 'prerender' })).toBe(false);
  expect(baseAtRoot('/').applyToEnvironment(client)).toBe(true);
});
