import { WORDMARK_FILE } from '../../identity.ts';

/**
 * "Sortie", drawn in one line of even weight, the only lettering of the site that is not the system's: in white, for the
 * plate. A file, because its path weighs more than all else in the header of every page.
 */
export function Wordmark() {
  return <img class="wordmark" src={WORDMARK_FILE} alt="Sortie" width="80" height="24" />;
}
