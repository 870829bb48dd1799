import { describe, expect, it } from 'vitest';
import { invalidHtml } from '../../../config/html-validate.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Cancel</title></head><body>${body}</body></html>`;

describe('the HTML rules', () => {
  it('let void elements be closed with a slash, as Preact does', async () => {
    expect(await invalidHtml(page('<label>Name <input type="text"/></label>'))).toEqual([]);
  });

  it.each([
    ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['<ul><p>x</p></ul>', 'element-permitted-content'],
    ['<button type="button"></button>', 'text-content'],
    ['<div><style>p{color:red}</style></div>', 'element-permitted-content'],
    ['<input type="text">', 'input-missing-label'],
    ['<p aria-labelledby="gone">x</p>', 'no-missing-references'],
  ])('find the mistake in %s', async (body, rule) => {
    expect(await invalidHtml(page(body))).toContainEqual(expect.stringContaining(`(${rule})`));
  });
});
