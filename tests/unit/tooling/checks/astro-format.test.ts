import { expect, it } from 'vitest';
import { findUnformatted } from '../../../../src/tooling/checks/astro-format.ts';

it('names each file that is laid out otherwise, with the command that mends it', () => {
  expect(findUnformatted('src/pages/[locale]/a.astro\nsrc/ui/b.astro')).toEqual([
    { file: 'src/pages/[locale]/a.astro', message: expect.stringContaining('npx prettier --write .') },
    { file: 'src/ui/b.astro', message: expect.stringContaining('npx prettier --write .') },
  ]);
});

it('keeps what Prettier says of a file that it cannot read', () => {
  const error = '[error] src/ui/b.astro: SyntaxError: Unexpected token (2:11)\n[error] > 2 | const a = ;';
  expect(findUnformatted(`src/ui/a.astro\n${error}\nsrc/ui/c.astro`)).toEqual([
    expect.objectContaining({ file: 'src/ui/a.astro' }),
    expect.objectContaining({ file: 'src/ui/c.astro' }),
    { message: error },
  ]);
});

it('keeps what Prettier says when it does not start', () => {
  const error = "[error] Cannot find package 'prettier-plugin-astro' imported from noop.astro";
  expect(findUnformatted(error)).toEqual([{ message: error }]);
});
