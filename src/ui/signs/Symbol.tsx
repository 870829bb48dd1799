import { SYMBOL_PATH } from '../../identity.ts';

/** The gap: a wall with an opening and an arrow that passes through it. Below 24 px the exit plate is used instead. */
export function Symbol() {
  return (
    <svg class="symbol" viewBox="0 0 32 32" aria-hidden="true">
      <path class="drawn" d={SYMBOL_PATH} />
    </svg>
  );
}
