/** "Sortie", drawn in one line of even weight; the only lettering of the site that is not the system's. */
export function Wordmark() {
  return (
    <svg class="wordmark" viewBox="0 0 90 27" role="img" aria-label="Sortie">
      <path
        class="drawn"
        d="M15.2 7.6c-1-2.3-3-3.5-5.6-3.5C5.7 4.1 3 6.1 3 9c0 3.2 3.2 4 6.6 4.9 3.4.8 6.7 1.6 6.7 5 0 2.8-2.8 4.7-6.6 4.7-3.3 0-5.8-1.5-7-4M29.5 9.8a6.9 6.9 0 1 0 0 13.8 6.9 6.9 0 1 0 0-13.8zM43.2 25.6V7.8M43.2 17c0-4.8 2.6-7.1 7.2-7.1M56.8 3v15.6c0 3.6 1.8 5 5.4 5M52.3 9.8h9.9M67.4 25.6V7.8M73.5 16.7h13.8A6.9 6.9 0 1 0 86 20.8"
      />
      <circle fill="currentColor" cx="67.4" cy="3.2" r="2.4" />
    </svg>
  );
}
