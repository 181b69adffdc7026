import type { Room } from '../../platform/http/context.ts';
import { submitChange, submitLetter, submitLetterPdf, viewLetter } from './handlers/letter.tsx';

/** A letter to somebody outside, which the student takes or sends themselves. Open to all; nothing is kept. */
export const letterRoom: Room = {
  name: 'letter',
  routes: [
    { method: 'GET', path: '/brief', public: true, audit: 'none', handler: viewLetter },
    { method: 'POST', path: '/brief', public: true, audit: 'none', handler: submitLetter },
    { method: 'POST', path: '/brief/wijzig', public: true, audit: 'none', handler: submitChange },
    { method: 'POST', path: '/brief/pdf', public: true, audit: 'none', handler: submitLetterPdf },
  ],
};
