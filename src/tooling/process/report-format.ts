/** How a report to editors is printed: to read, for a review, or as data. */
export const REPORT_FORMATS = ['text', 'markdown', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** @returns the format of `--format`, or nothing where there is no such format */
export const reportFormat = (asked: string): ReportFormat | undefined =>
  REPORT_FORMATS.find((each) => each === asked);
