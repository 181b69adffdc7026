import type { Adjustment } from '../../types.ts';

/** What can be arranged about a break or stopping for a while. */
export const leave: readonly Adjustment[] = [
  {
    key: 'study-break',
    area: 'leave',
    name: { nl: 'Een pauze in je studie', en: 'A break in your studies' },
    what: {
      nl: 'Je doet een tijd minder of niets, en je blijft ingeschreven. Samen spreek je af hoe je terugkomt.',
      en: 'For a while you do less or nothing, and you stay enrolled. Together you agree how you come back.',
    },
    decides: {
      nl: 'Jij kiest. De opleiding maakt met jou de afspraken. Ben je nog geen 18, dan gelden er extra regels.',
      en: 'You choose. The programme makes the arrangements with you. Extra rules apply if you are under 18.',
    },
    needed: {
      nl: 'Zeg hoe lang je ongeveer rust nodig hebt. Vraag eerst de decaan wat het betekent voor je geld, je studieadvies en je verblijf.',
      en: 'Say roughly how long you need. First ask the dean what it means for your money, your study advice and your residence permit.',
    },
    takes: {
      nl: 'Meestal een tot drie weken. Is het dringend, zeg dat dan. Vaak kan het sneller.',
      en: 'Usually one to three weeks. If it is urgent, say so. Often it can be quicker.',
    },
    start: {
      nl: 'Begin bij je mentor of studieadviseur. Ga daarna samen naar de decaan.',
      en: 'Start with your mentor or study adviser. Then go to the dean together.',
    },
  },
  {
    key: 'stop-for-now',
    area: 'leave',
    name: { nl: 'Tijdelijk stoppen', en: 'Stopping for a while' },
    what: {
      nl: 'Je schrijft je uit en kunt later terugkomen. Dat heeft gevolgen voor je studiefinanciering, je reisproduct en soms je kamer of je verblijf. Vraag eerst de decaan.',
      en: 'You end your enrolment and can come back later. This affects your student finance, your travel product and sometimes your room or residence permit. Ask the dean first.',
    },
    decides: {
      nl: 'Jij. Ben je nog geen 18, dan zoek je eerst met school naar een plek die past.',
      en: 'You do. If you are under 18, you first look with your school for a place that suits you.',
    },
    needed: {
      nl: 'Je hoeft meestal geen reden te geven. Vraag wel of je plek vrij blijft, en wat je zelf moet stopzetten bij DUO.',
      en: 'Usually you do not have to give a reason. Do ask whether your place is kept, and what you have to stop yourself at DUO.',
    },
    takes: {
      nl: 'Reken op een tot drie weken voor goed advies. Uitschrijven gaat vaak in op de eerste dag van een maand.',
      en: 'Allow one to three weeks for good advice. Ending your enrolment often takes effect on the first day of a month.',
    },
    start: {
      nl: 'Praat eerst met de decaan, vóór je je uitschrijft. In het mbo praat je met je mentor of de zorgcoördinator.',
      en: 'Talk to the dean before you end your enrolment. In mbo you talk to your mentor or the care coordinator.',
    },
  },
];
