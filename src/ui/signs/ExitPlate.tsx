/** The small exit: last station of every line and mark of a plan. The arrow is a hole, so that any ground shows through. */
export function ExitPlate() {
  return (
    <svg class="exit-plate" viewBox="0 0 24 24" aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3zM5 10.7v2.6h9.36l-3.28 3.28 1.84 1.84L19.34 12l-6.42-6.42-1.84 1.84 3.28 3.28z"
      />
    </svg>
  );
}
