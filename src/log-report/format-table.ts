export type TableRow = readonly (string | number)[];

/** Rows as columns of a terminal: words at the start of theirs, numbers at the end. */
export function formatTable(rows: readonly TableRow[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const numeric = widths.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
          return numeric[column] ? `${space}${cell}` : `${cell}${space}`;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const lengthOf = (cell: string | number): number => Array.from(String(cell)).length;
