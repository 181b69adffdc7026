/** A text of a hand-over is shown, and struck, line by line. Empty lines are none. */
export const linesOf = (text: string): readonly string[] =>
  text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

/**
 * What goes along: the lines that are not struck, in order.
 * @param struck places of lines, counted from 0
 */
export const keptLines = (lines: readonly string[], struck: ReadonlySet<number>): string =>
  lines.filter((_, at) => !struck.has(at)).map((line) => line.trim()).filter((line) => line !== '').join('\n');
