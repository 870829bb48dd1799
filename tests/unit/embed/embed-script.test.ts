import { expect, it } from 'vitest';
import { embedScript } from '../../../src/embed/embed-script.ts';

const SOURCE = `// @ts-check

/**
 * What it does.
 * @param {{ site: string }} config
 */
export function defineWizard({ site }) {
  // Why.
  globalThis.told = \`\${site} // no comment\`;
}
`;

it('is the source without comments, closed off, called with what differs between sites', () => {
  const script = embedScript(SOURCE, { site: 'https://a.example', titles: { en: 'It’s "it"' } });
  expect(script).not.toMatch(/ts-check|What it does|Why|@param|export/);
  new Function(script)();
  expect(Reflect.get(globalThis, 'told')).toBe('https://a.example // no comment');
  expect(Reflect.get(globalThis, 'defineWizard')).toBeUndefined();
});
