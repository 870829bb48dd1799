/** Milliseconds that half, and all but a twentieth, of the calls took at most. */
export interface Times {
  readonly half: number;
  readonly most: number;
}

/** The value that a share of the values, all of them sorted, does not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Calls once with each value to warm up, then again against the clock. */
export async function timesOf<Value>(
  values: readonly Value[],
  call: (value: Value) => Promise<unknown>,
): Promise<Times> {
  for (const value of values) await call(value);
  const times: number[] = [];
  for (const value of values) {
    const start = performance.now();
    await call(value);
    times.push(performance.now() - start);
  }
  return { half: quantile(times, 0.5), most: quantile(times, 0.95) };
}
