import { SPOKESPERSON, type Step } from '../types.ts';

/** The first hour: one person leads, few people know, the family comes first. */
export const stepsHour: readonly Step[] = [
  {
    key: 'lead', phase: 'hour', role: 'lead',
    title: { nl: 'Eén iemand leidt', en: 'One person leads' },
    lines: {
      nl: [
        'Bel wie de leiding heeft. Die zegt hardop: “ik leid”, en verdeelt de taken van dit blad.',
        'Spreek een vaste tijd af waarop jullie elkaar weer spreken, bijvoorbeeld elk half uur.',
        'Zorg voor genoeg mensen, en los elkaar af. Niemand doet dit alleen.',
      ],
      en: [
        'Call whoever leads. That person says aloud: “I lead”, and hands out the tasks on this sheet.',
        'Agree on fixed times to speak to each other again, for instance every half hour.',
        'Make sure there are enough people, and take turns. Nobody does this alone.',
      ],
    },
  },
  {
    key: 'inform', phase: 'hour', role: 'lead',
    title: { nl: 'Wie weet het, en wie niet', en: 'Who knows, and who does not' },
    lines: {
      nl: [
        'Vertel het alleen aan wie nu iets moet doen: de leiding, het zorgteam, de opleiding, het bestuur.',
        'Niet per mail, niet in een groepsapp. Bel, en noem niet meer dan nodig is.',
        'Een vertrouwenspersoon of psycholoog zegt niet wie er komt. Vraag er ook niet naar.',
      ],
      en: [
        'Tell only those who have to do something now: whoever leads, the care team, the programme, the board.',
        'Not by mail, not in a group chat. Call, and say no more than is needed.',
        'A confidential adviser or psychologist does not say who comes. Do not ask them either.',
      ],
    },
  },
  {
    key: 'family-first', phase: 'hour', role: 'family', situations: ['suicide', 'violence', 'accident'],
    title: { nl: 'Is iemand overleden? De familie eerst', en: 'Has somebody died? The family first' },
    lines: {
      nl: [
        'De politie of een arts vertelt het de familie. Doe zelf niets voordat je zeker weet dat zij het weten.',
        'Daarna belt één vaste contactpersoon. Vraag wat de familie wil dat anderen horen, en houd je daaraan.',
        'Stop wat automatisch gaat: brieven, facturen, aanwezigheid, mail op naam.',
      ],
      en: [
        'The police or a doctor tells the family. Do nothing until you are sure that they know.',
        'After that one fixed contact person calls. Ask what the family wants others to hear, and keep to it.',
        'Stop what goes by itself: letters, invoices, attendance, mail in that name.',
      ],
    },
  },
  {
    key: 'words', phase: 'hour', role: 'lead', situations: ['suicide', 'violence', 'accident'],
    title: { nl: 'Woorden: waar, rustig, zonder details', en: 'Words: true, calm, without details' },
    lines: {
      nl: [
        'Zeg: “Er is iets verdrietigs gebeurd. [Naam] is overleden. De familie vraagt om rust.”',
        'Zeg niets over hoe, waar of waarom. Geen oorzaak, geen afscheidsbrief, geen oordeel, geen held.',
        'Het woord zelfdoding alleen als de familie dat goed vindt. Zeg er altijd bij waar je kunt praten: 113, dag en nacht.',
      ],
      en: [
        'Say: “Something sad has happened. [Name] has died. The family asks for peace.”',
        'Say nothing about how, where or why. No cause, no note, no judgement, no hero.',
        'Use the word suicide only if the family agrees. Always add where one can talk: 113, day and night.',
      ],
    },
  },
  {
    key: 'press', phase: 'hour', role: SPOKESPERSON,
    title: { nl: 'Eén woordvoerder', en: 'One spokesperson' },
    lines: {
      nl: ['Alleen de woordvoerder praat met de pers en plaatst berichten.', 'Ieder ander verwijst door, ook als de vraag klein lijkt.'],
      en: ['Only the spokesperson speaks to the press and posts messages.', 'Everybody else passes the question on, even when it seems small.'],
    },
  },
  {
    key: 'social-media', phase: 'hour', role: SPOKESPERSON,
    title: { nl: 'Sociale media: niet delen, wel meelezen', en: 'Social media: do not share, do read along' },
    lines: {
      nl: [
        'Vraag studenten en collega’s geen beelden, namen of geruchten te delen. Zeg ook waarom: de familie leest mee.',
        'Zet geplande vrolijke berichten stil. Zie je dat iemand online in nood is? Bel 112 bij gevaar, en vertel het wie de leiding heeft.',
      ],
      en: [
        'Ask students and colleagues not to share pictures, names or rumours. Say why: the family reads along.',
        'Hold back cheerful posts that were planned. Do you see somebody in need online? Call 112 if there is danger, and tell whoever leads.',
      ],
    },
  },
];
