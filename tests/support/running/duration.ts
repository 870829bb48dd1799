/** @example duration(12_345) // '12.3 s' */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  // From 59.95 on one decimal would read "60.0 s".
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
