import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCatalogue } from '../../../src/catalogue/check.ts';
import { perLocale } from '../../../src/i18n/locales.ts';
import { indexFiles } from '../../../src/integrations/search/index-files.ts';
import { together } from '../../../src/integrations/search/together.ts';
import { searchFilePath } from '../../../src/urls.ts';
import { withProviders } from './made-up-providers.ts';

// A process of its own, so that its clock and its memory are nobody else's. Says what it took in one line of JSON.
const [folder = '', providers = '0'] = process.argv.slice(2);
const catalogue = withProviders(Number(providers), readCatalogue(process.cwd()));
const before = process.cpuUsage();
const files = together(
  indexFiles(
    catalogue,
    perLocale(() => []),
    perLocale(() => ({})),
  ),
);
const { user, system } = process.cpuUsage(before);
for (const [name, file] of files) {
  const path = join(folder, searchFilePath(name));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(file));
}
console.log(JSON.stringify({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024 }));
