import { WORDMARK_DOT, WORDMARK_PATH } from '../../identity.ts';

/** "Sortie", drawn in one line of even weight; the only lettering of the site that is not the system's. */
export function Wordmark() {
  return (
    <svg class="wordmark" viewBox="0 0 90 27" role="img" aria-label="Sortie">
      <path class="drawn" d={WORDMARK_PATH} />
      <circle fill="currentColor" {...WORDMARK_DOT} />
    </svg>
  );
}
