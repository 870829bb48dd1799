/** The gap: a wall with an opening and an arrow that passes through it. Below 24 px the exit plate is used instead. */
export function Symbol() {
  return (
    <svg class="symbol" viewBox="0 0 32 32" aria-hidden="true">
      <path class="drawn" d="M11 3v7.4M11 21.6V29M3 16h23.5M19 8.2l7.8 7.8-7.8 7.8" />
    </svg>
  );
}
