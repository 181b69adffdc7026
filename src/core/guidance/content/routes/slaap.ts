import type { Route } from '../../types.ts';

/** Sleeping badly or too little. */
export const slaap: Route = {
  key: 'slaap',
  themes: ['fs-t.6.1'],
  title: { nl: 'Slaapt slecht of te weinig', en: 'Sleeps badly or too little' },
  notice: [
    {
      nl: 'Ziet er moe uit, gaapt of valt in slaap in de les',
      en: 'Looks tired, yawns or falls asleep in class',
    },
    {
      nl: 'Komt vaak te laat en verslaapt zich',
      en: 'Is often late and oversleeps',
    },
    {
      nl: 'Ligt wakker, piekert of slaapt maar een paar uur',
      en: 'Lies awake, worries or sleeps only a few hours',
    },
    {
      nl: "Heeft dag en nacht omgedraaid en mailt om vier uur 's nachts",
      en: 'Has turned day and night around and emails at four in the morning',
    },
    {
      nl: 'Heeft nachtmerries of durft niet te gaan slapen',
      en: 'Has nightmares or is afraid to go to sleep',
    },
    {
      nl: 'Werkt nachtdiensten en komt zo uit het werk naar de les',
      en: 'Works night shifts and comes to class straight from work',
    },
    {
      nl: 'Slaapt slecht door herrie in huis of een kind of familielid dat zorg vraagt',
      en: 'Sleeps badly because of noise at home, or a child or relative who needs care',
    },
  ],
  open: [
    {
      nl: 'Je ziet er moe uit. Hoe slaap je de laatste tijd?',
      en: 'You look tired. How have you been sleeping lately?',
    },
    {
      nl: 'Wat houdt je wakker, denk je?',
      en: 'What keeps you awake, do you think?',
    },
    {
      nl: "Hoe kom je de dag door na zo'n nacht?",
      en: 'How do you get through the day after a night like that?',
    },
  ],
  leaveOut: [
    {
      nl: 'Kom niet meteen met tips over bedtijd of de telefoon. Meestal kent iemand die al.',
      en: 'Do not start with tips about bedtime or phones. Mostly they know them already.',
    },
    {
      nl: 'Maak er geen luiheid van. Wie niet slaapt, doet juist extra moeite om er te zijn.',
      en: 'Do not call it laziness. Somebody who does not sleep makes an extra effort to be there.',
    },
    {
      nl: 'Geef geen raad over slaappillen. Dat is aan de huisarts.',
      en: 'Give no advice on sleeping pills. That is for the GP.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag of het komt door piekeren, werk, herrie, zorg voor een ander of iets anders.',
      en: 'Ask if it comes from worrying, work, noise, caring for somebody or something else.',
    },
    {
      nl: 'Kijk samen wat ruimer kan: de eerste les, een groepsopdracht of een deadline.',
      en: 'See together what can be easier: the first class, a group task or a deadline.',
    },
    {
      nl: 'Zeg dat slecht slapen niemands schuld is, en dat er vaak iets aan te doen is.',
      en: "Say that sleeping badly is nobody's fault, and that often something can be done.",
    },
    {
      nl: 'Noem voor de nacht De Luisterlijn (088 0767 000). Daar luistert dag en nacht iemand.',
      en: 'For the night, mention De Luisterlijn (088 0767 000). Somebody listens there day and night.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Het ritme is zoek, door gamen, werk of laat studeren.',
        en: 'The rhythm is gone, through gaming, work or studying late.',
      },
      say: {
        nl: 'Een studiecoach kan met je een dag maken die vol te houden is. Zullen we samen een afspraak plannen?',
        en: 'A study coach can help you make a day that you can keep up. Shall we plan an appointment together?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'Door slaaptekort loopt iemand achter of mist die lessen.',
        en: 'Too little sleep makes somebody fall behind or miss classes.',
      },
      say: {
        nl: 'Misschien kan je rooster of planning even anders. De studieadviseur weet wat er kan. Wil je dat ik je voorstel?',
        en: 'Perhaps your timetable or planning can change for a while. The study adviser knows what is possible. Shall I introduce you?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand ligt wakker van zorgen, angst of nare dromen.',
        en: 'Somebody lies awake with worries, fear or bad dreams.',
      },
      say: {
        nl: 'Je hoofd gaat maar door, hoor ik. De psycholoog kan met je kijken hoe het rustiger wordt. Zullen we een afspraak maken?',
        en: 'Your mind keeps going, I hear. The psychologist can look with you at how it can get quieter. Shall we make an appointment?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Het duurt al weken, of de dag lukt niet meer.',
        en: 'It has gone on for weeks, or the day no longer works.',
      },
      say: {
        nl: 'Zo lang slecht slapen is zwaar. De huisarts kan met je meekijken. Heb je er hier een, of zoeken we er samen een?',
        en: 'Sleeping badly for so long is hard. The GP can help you look at it. Do you have one here, or shall we find one together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand slaapt al dagen bijna niet en is heel druk, of hoort of ziet dingen. Bel vandaag samen de huisarts.',
      en: 'Somebody has hardly slept for days and is very restless, or hears or sees things. Call the GP together today.',
    },
    {
      nl: 'Iemand valt in slaap in het verkeer of bij een machine. Regel vandaag rust en een veilige weg naar huis.',
      en: 'Somebody falls asleep in traffic or at a machine. Arrange rest and a safe way home today.',
    },
    {
      nl: 'Iemand wil liever niet meer wakker worden. Vraag rustig naar zelfdoding; praten helpt. Bel 113 (0800-0113), dag en nacht.',
      en: 'Somebody would rather not wake up any more. Ask calmly about suicide; talking helps. Call 113 (0800-0113), day or night.',
    },
  ],
};
