const MOST_BYTES = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** One line in pieces of at most 75 bytes; each further piece begins with a space (RFC 5545, 3.1). Never in a sign. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      piece = '';
      bytes = 1; // the space it begins with
    }
    piece += sign;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** A day as a value: `20260901`. */
export const dateValue = (day: string): string => day.replaceAll('-', '');

/** A moment as a value, in UTC: `20260901T080000Z`. */
export const stampValue = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * A whole iCalendar file around the lines of its components, folded, with CRLF.
 * @param lines unfolded: `BEGIN:VEVENT`, … their texts escaped; properties of the calendar itself come first
 */
export const calendar = (lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samenhang//NL', ...lines, 'END:VCALENDAR', ''].map(foldLine).join('\r\n');
