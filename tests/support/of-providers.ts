import { existsSync, readdirSync } from 'node:fs';

/** One folder per provider: what is tested of it and of no other. */
const PROVIDERS = new URL('../providers/', import.meta.url);

/** The providers that have tests of their own. */
export const TESTED_PROVIDERS: readonly string[] = existsSync(PROVIDERS)
  ? readdirSync(PROVIDERS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  : [];

/**
 * What the tests of each provider bring along in a file: its default export.
 *
 * Read from the folders and not imported by name, so that a provider and its tests are deleted without
 * mending anything here.
 *
 * @param file below `tests/providers/<id>/`; providers without it bring nothing
 */
export async function ofProviders<Brought>(
  file: string,
): Promise<readonly (readonly [provider: string, brought: Brought])[]> {
  const bringing = TESTED_PROVIDERS.filter((id) => existsSync(new URL(`${id}/${file}`, PROVIDERS)));
  return Promise.all(
    bringing.map(async (id) => {
      const { default: brought }: { readonly default: Brought } = await import(
        new URL(`${id}/${file}`, PROVIDERS).href
      );
      return [id, brought] as const;
    }),
  );
}
