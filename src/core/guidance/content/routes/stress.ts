import type { Route } from '../../types.ts';

/** Tension, pressure to perform, never resting. */
export const stress: Route = {
  key: 'stress',
  themes: ['fs-t.1.1', 'fs-t.2.2', 'fs-t.1.5'],
  title: { nl: 'Gespannen, opgejaagd of op', en: 'Tense, rushed or worn out' },
  notice: [
    {
      nl: 'Heeft veel stress, staat onder druk of zegt dat alles te veel is',
      en: 'Is very stressed, under pressure or says that everything is too much',
    },
    {
      nl: 'Is altijd bezig, neemt nooit rust en kan niet ontspannen',
      en: 'Is always busy, never takes a rest and cannot relax',
    },
    {
      nl: 'Is bang om te falen en klapt dicht bij een toets of presentatie',
      en: 'Is afraid to fail and freezes in a test or presentation',
    },
    {
      nl: 'Zegt: ik ben op, ik trek het niet meer, dit wordt een burn-out',
      en: 'Says: I am exhausted, I cannot cope, this is turning into a burnout',
    },
    {
      nl: 'Heeft van de spanning vaak hoofdpijn, buikpijn of een druk op de borst',
      en: 'Often has headaches, stomach aches or a tight chest from the tension',
    },
    {
      nl: 'Doet te veel tegelijk: studie, stage, werk en zorg voor thuis',
      en: 'Does too much at once: studies, placement, a job and caring for people at home',
    },
    {
      nl: 'Is kortaf, vergeet afspraken en piekert over cijfers',
      en: 'Is short with people, forgets appointments and worries about marks',
    },
  ],
  open: [
    {
      nl: 'Je bent zo druk de laatste tijd. Hoe gaat het echt met je?',
      en: 'You have been so busy lately. How are you really?',
    },
    {
      nl: 'Wat drukt er nu het zwaarst?',
      en: 'What weighs most right now?',
    },
    {
      nl: 'Wanneer had je voor het laatst een avond voor jezelf?',
      en: 'When did you last have an evening to yourself?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat stress erbij hoort. Dan houdt iemand het de volgende keer voor zich.',
      en: 'Do not say that stress is part of the deal. Next time they will keep it to themselves.',
    },
    {
      nl: 'Zeg niet dat iemand gewoon beter moet plannen. Soms is het echt te veel.',
      en: 'Do not say that somebody just has to plan better. Sometimes it really is too much.',
    },
    {
      nl: 'Vertel niet hoe druk jij het had. Dan gaat het gesprek over jou.',
      en: 'Do not tell them how busy you used to be. It turns the talk towards you.',
    },
  ],
  yourself: [
    {
      nl: 'Schrijf samen alles op wat moet. Kijk wat weg kan, later kan of kleiner kan.',
      en: 'Write down together all that has to be done. See what can go, wait or be smaller.',
    },
    {
      nl: 'Kijk wat jij kunt verschuiven, zoals een deadline, een gesprek of een opdracht.',
      en: 'See what you can move yourself, such as a deadline, a meeting or a task.',
    },
    {
      nl: 'Kies samen één rustmoment voor deze week. Rust hoort bij studeren.',
      en: 'Choose one moment of rest for this week together. Rest is part of studying.',
    },
    {
      nl: 'Heeft de hele groep het zwaar? Bespreek het rooster met je team.',
      en: 'Is the whole group struggling? Take the timetable to your team.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil leren plannen, rust nemen of met spanning bij toetsen omgaan.',
        en: 'Somebody wants to learn to plan, to rest, or to handle nerves around tests.',
      },
      say: {
        nl: 'Er zijn trainingen over plannen en spanning bij toetsen. Zullen we kijken of er een bij je past?',
        en: 'There are courses on planning and on nerves around tests. Shall we see if one suits you?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: het programma past niet meer in een week.',
        en: 'In hbo and wo: the programme no longer fits into a week.',
      },
      say: {
        nl: 'Misschien mag het rustiger. De studieadviseur weet welke vakken kunnen wachten. Zullen we samen een afspraak maken?',
        en: 'Perhaps you can slow down. The study adviser knows which courses can wait. Shall we make an appointment together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: school, stage en thuis samen zijn te zwaar.',
        en: 'In mbo: school, placement and home together are too much.',
      },
      say: {
        nl: 'Je draagt veel tegelijk. De zorgcoördinator kan met jou en de opleiding regelen dat het lichter wordt. Zal ik je voorstellen?',
        en: 'You carry a lot at once. The care coordinator can work with you and your programme to make it lighter. Shall I introduce you?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'De spanning gaat niet meer weg, ook niet na een rustige week.',
        en: 'The tension no longer goes away, not even after a quiet week.',
      },
      say: {
        nl: 'Je staat al heel lang aan, hoor ik. De psycholoog kan met je kijken wat helpt. Zal ik naast je zitten als je je aanmeldt?',
        en: 'You have been going at full speed for a long time, I hear. The psychologist can look with you at what helps. Shall I sit with you while you sign up?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is helemaal op: opstaan, eten of slapen lukt niet meer. Bel vandaag samen de huisarts.',
      en: 'Somebody is completely worn out and can no longer get up, eat or sleep. Call the GP together today.',
    },
    {
      nl: 'Iemand heeft pijn op de borst of krijgt geen lucht, en het zakt niet. Bel 112 en blijf erbij.',
      en: 'Somebody has chest pain or cannot breathe, and it does not ease. Call 112 and stay with them.',
    },
    {
      nl: 'Iemand zegt: zo hoeft het voor mij niet meer. Vraag rustig of die aan zelfdoding denkt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says: I cannot go on like this. Ask calmly if they think of suicide. Call 113 together (0800-0113), day or night.',
    },
  ],
};
