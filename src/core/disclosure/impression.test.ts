import { describe, expect, it } from 'vitest';
import { caseSignIn } from './impression.ts';

describe('IMPR-1: an impression holds no case', () => {
  it.each([
    ['Mail me op bo@bedacht.example', 'mail'],
    ['Bel 06 12345678 voor meer', 'phone'], ['Te bereiken op +31 (0)6-12 34 56 78', 'phone'], ['030-123 45 67', 'phone'],
    ['Het gaat om 1234567', 'number'], ['Kijk bij s1098765.', 'number'],
    ['De student uit jaar 2 slaapt niet', 'one-student'], ['Die studente kwam weer', 'one-student'],
    ['Ik sprak een student van Verpleegkunde', 'one-student'], ['Er was één student die huilde', 'one-student'],
    ['I spoke with the student again', 'one-student'], ['The student’s mother called', 'one-student'],
    ['It was a student from the design course', 'one-student'],
  ])('%s: %s', (text, sign) => expect(caseSignIn(text)).toBe(sign));

  it('looks for one sign only, when asked: an institution may give its own address', () => {
    const own = 'Mail ons: welzijn@school.example, 030-123 45 67.';
    expect([caseSignIn(own, 'one-student'), caseSignIn(`De student zei: ${own}`, 'one-student')]).toEqual([undefined, 'one-student']);
  });

  it.each([
    'Ik hoor vaker dat studenten geen kamer vinden en bij vrienden op de bank slapen.',
    'In studiejaar 2026-2027 loopt de wachttijd op van 3 naar 9 weken; bij 14.000 studenten is dat veel.',
    'De studentenhuisvesting zit vol, de student-assistenten merken het ook.',
    'Een kamer kost nu 650 tot 900 euro, vorig jaar 550. Lening: € 12000.',
    'Een studentenkamer is te duur; wat een student nodig heeft, is rust.',
    'The student housing is full, and the student union hears the same. Students in the first year ask for money.',
    'Sinds 1 september 2026 bellen ze 113 of 112 minder.',
  ])('lets through: %s', (text) => expect(caseSignIn(text)).toBeUndefined());
});
