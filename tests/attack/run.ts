import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../src/tooling/browser/ensure-chromium.ts';
import { launchFlags } from '../../src/tooling/browser/launch-flags.ts';
import { attack, type Result } from './attack.ts';
import { everyEnding } from './endings.ts';
import { openGround } from './portal.ts';
import { SURFACES } from './surfaces.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    surface: { type: 'string' },
  },
});
const inputs = Number(values.inputs);
const seed = Number(values.seed);
if (!Number.isInteger(inputs) || inputs < 0 || !Number.isInteger(seed))
  throw new Error('npm run attack -- --inputs 50000 --seed 1: both are whole numbers.');

/** One line for each surface. */
const line = ({ name, tried, longest, harm, slow }: Result): string =>
  [
    name.padEnd(36),
    String(tried).padStart(7),
    `${longest} ms`.padStart(10),
    String(harm.length).padStart(6),
    String(slow.length).padStart(10),
  ].join('');

const names = SURFACES.map(({ name }) => name);
if (values.surface !== undefined && !names.includes(values.surface))
  throw new Error(`--surface "${values.surface}" is none of: ${names.join('; ')}.`);

const ground = await openGround();
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: launchFlags() });
try {
  console.log(
    [
      'surface'.padEnd(36),
      'inputs'.padStart(7),
      'longest'.padStart(10),
      'harm'.padStart(6),
      'over 1 s'.padStart(10),
    ].join(''),
  );
  const results =
    inputs === 0
      ? []
      : await attack(browser, ground, {
          inputs,
          seed,
          only: values.surface,
          told: (result) => console.log(line(result)),
        });
  console.log('\nWith something missing');
  const stuck: string[] = [];
  let journeys = 0;
  if (values.surface === undefined)
    await everyEnding(browser, ground.site, (fault, journey, ending) => {
      journeys += 1;
      const name = `${fault.name}, ${journey.name}`;
      if (ending.kind === 'stuck') stuck.push(`${name}: ${ending.why}`);
      console.log(`${ending.kind.padEnd(6)} ${name}${ending.kind === 'said' ? `: ${ending.words}` : ''}`);
    });
  const tried = results.reduce((sum, each) => sum + each.tried, 0);
  const findings = [
    ...results.flatMap(({ name, harm, slow }) => [
      ...harm.map((each) => `${name}: ${each}`),
      ...slow.map((each) => `${name}: over a second for ${JSON.stringify(each)}`),
    ]),
    ...stuck,
  ];
  console.log(
    ['', ...findings, '', `${tried} inputs, ${journeys} journeys, ${findings.length} findings`].join('\n'),
  );
  if (findings.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await ground.close();
}
