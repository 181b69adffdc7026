import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar, escapeText, foldLine, stampValue } from './ical.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

it('a folded line has no piece of more than 75 bytes, and unfolds to what it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }).filter((line) => !/[\r\n]/.test(line)), (line) => {
    const folded = foldLine(line);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(Math.max(...folded.split('\r\n').map(bytes))).toBeLessThanOrEqual(75);
  }));
});

it('a text cannot end its property or begin another', () => {
  fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => !/[\r\n]|(?<!\\)(?:\\\\)*[;,]/.test(escapeText(text))));
  expect(escapeText('a,b;c\\d\r\nEND:VEVENT')).toBe('a\\,b\\;c\\\\d\\nEND:VEVENT');
});

it('a calendar ends every line with CRLF', () => {
  const lines = calendar(['BEGIN:VEVENT', 'END:VEVENT']).split('\r\n');
  expect(lines).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samenhang//NL', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', '']);
  expect(stampValue(new Date('2026-09-01T08:00:00.123Z'))).toBe('20260901T080000Z');
});
