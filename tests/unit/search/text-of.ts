import type { Segment } from '../../../src/search/text/segments.ts';

/** What a reader sees, marked or not. */
export const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
