import { didYouMean } from '../finding.ts';
import { oncePer } from '../once-per.ts';
import { isKnown, type Names, type RawContent } from '../raw-content.ts';

/** What tells whether an id leads somewhere, beside the names themselves. */
export interface Known extends Pick<RawContent, 'unread'> {
  readonly providerIds: Names;
}

export const providerIds = oncePer(
  (content: RawContent): Names => new Set(content.providers.map(({ id }) => id)),
);

export const knownIn = oncePer(
  (content: RawContent): Known => ({ unread: content.unread, providerIds: providerIds(content) }),
);

/**
 * Why an id leads nowhere; undefined where it leads somewhere, or may. Where its provider does not exist, that alone
 * is said: everything that is named of it is missing for the same reason, in the same words.
 *
 * @param what the kind of thing, as an editor calls it
 * @param say the sentence, given the hint what may be meant
 */
export function absent(
  known: Known,
  what: string,
  id: string,
  names: Names,
  say = (hint: string): string => `${what} "${id}" does not exist; ${hint}`,
): string | undefined {
  if (isKnown(known, id, names)) return undefined;
  const [provider = '', ...rest] = id.split('/');
  const ofProvider = what === 'provider' || (rest.length > 0 && what !== 'guide');
  if (ofProvider && !isKnown(known, provider, known.providerIds))
    return `names the provider "${provider}", which does not exist; ${didYouMean(provider, known.providerIds.keys())}`;
  return say(didYouMean(id, names.keys()));
}
