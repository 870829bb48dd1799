import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPermissive, readLicence } from '../../licences/read-licence.ts';
import { SHIPPED } from '../../licences/shipped.ts';
import { toolLicences } from '../../licences/tools.ts';
import { nodeModules, root } from '../bootstrap/paths.mjs';
import { main } from '../process/main.ts';

/** Says what of other people's work readers get, what stays here, and under which licences. */
await main(async () => {
  console.log('Shipped to readers, with its notice in /licences.txt:');
  for (const { name, as } of SHIPPED) {
    const { version, spdx } = readLicence(nodeModules, name);
    console.log(`  ${`${name} ${version}`.padEnd(34)} ${spdx.padEnd(8)} ${as}`);
    if (!isPermissive(spdx)) process.exitCode = 1;
  }
  const { counts, demanding } = toolLicences(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  console.log(
    '\nEverything in the lockfile, for all machines; what is not above stays where the site is built:',
  );
  for (const [spdx, count] of counts) console.log(`  ${String(count).padStart(4)} ${spdx}`);
  console.log('\nTools under licences that ask for more than a notice:');
  for (const [spdx, names] of Map.groupBy(demanding, ({ spdx }) => spdx))
    console.log(`  ${spdx}: ${names.map(({ name }) => name).join(', ')}`);
});
