import { allowedPortals } from '../../addresses/framing.ts';
import { didYouMean } from '../../catalogue/finding.ts';
import { MAKING } from '../../shards/making.ts';
import { feedbackEndpoint } from '../../site/lists/feedback-endpoint.ts';
import { UserError } from '../bootstrap/user-error.mjs';
import { wantedPort } from '../serve/port.ts';
import { siteUrl } from './site-url.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Each setting that people make, with what refuses a wrong value by throwing. */
const JUDGES: Readonly<Record<string, (value: string | undefined) => unknown>> = {
  SITE_URL: siteUrl,
  FEEDBACK_ENDPOINT: feedbackEndpoint,
  SORTIE_FRAME_ANCESTORS: allowedPortals,
  PORT: wantedPort,
};

/** Settings whose every value is right, and what tasks tell the programs that they start. */
const OTHERS = [
  'SORTIE_NO_INSTALL',
  'SORTIE_PICTURES',
  'SORTIE_TRACE',
  'SORTIE_URL',
  ...Object.values(MAKING),
];

/** Every environment variable that is Sortie's own by its name. */
export const OWN_NAMES: readonly string[] = [...Object.keys(JUDGES), ...OTHERS].filter((name) =>
  name.startsWith('SORTIE_'),
);

/** What is wrong with the settings, a sentence each. */
export function wrongSettings(env: Environment): readonly string[] {
  const values = Object.entries(JUDGES).flatMap(([name, judge]) => {
    try {
      judge(env[name] ?? '');
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  const unknown = Object.keys(env).filter((name) => name.startsWith('SORTIE_') && !OWN_NAMES.includes(name));
  return [...values, ...unknown.map(explain)];
}

function explain(name: string): string {
  const hint = didYouMean(name, OWN_NAMES);
  return `There is no setting ${name}; ${hint}${hint.endsWith('?') ? '' : '.'}`;
}

/**
 * Refuses wrong settings before anything takes time.
 *
 * @throws UserError with all that is wrong
 */
export function judgeSettings(env: Environment = process.env): void {
  const wrong = wrongSettings(env);
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
}
