/** Reading files that may be an error page, or from another build: what is not as expected is refused. */

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${what}: not an object`);
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${what}: not a list`);
}

export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${what}: not a text`);
}

/** Texts in one string, without the empty ones. */
export function joined(value: unknown, separator: string, what: string): readonly string[] {
  return text(value, what).split(separator).filter(Boolean);
}
