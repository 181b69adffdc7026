import type { Route } from '../../types.ts';

/** Low mood, anxiety and panic. */
export const somber: Route = {
  key: 'somber',
  themes: ['fs-t.2.1'],
  title: { nl: 'Somber, angstig of in zichzelf', en: 'Low, anxious or withdrawn' },
  notice: [
    {
      nl: 'Is somber, neerslachtig of verdrietig en weet niet waarom',
      en: 'Is low, down or sad and does not know why',
    },
    {
      nl: 'Is stil, lacht niet meer en trekt zich terug uit de groep',
      en: 'Is quiet, no longer laughs and withdraws from the group',
    },
    {
      nl: 'Komt het bed niet uit, mist lessen en reageert niet op berichten',
      en: 'Cannot get out of bed, misses classes and does not answer messages',
    },
    {
      nl: 'Is angstig of bang, ook voor gewone dingen zoals de trein of de klas',
      en: 'Is anxious or afraid, also of everyday things like the train or the classroom',
    },
    {
      nl: 'Krijgt een paniekaanval: trilt, hijgt en wil weg',
      en: 'Has a panic attack: shakes, breathes fast and wants to get out',
    },
    {
      nl: 'Maakt zich overal zorgen over en piekert de hele dag',
      en: 'Worries about everything, all day long',
    },
    {
      nl: 'Zegt: ik voel niks meer, ik heb nergens zin in, alles is leeg',
      en: 'Says: I feel nothing any more, I enjoy nothing, everything is empty',
    },
  ],
  open: [
    {
      nl: 'Ik zie je minder en je bent stiller. Hoe gaat het echt met je?',
      en: 'I see you less and you are quieter. How are you really?',
    },
    {
      nl: 'Hoe ziet een gewone dag er nu voor je uit?',
      en: 'What does a normal day look like for you now?',
    },
    {
      nl: 'Wie weet hoe je je voelt?',
      en: 'Who knows how you feel?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat het wel meevalt of wel overgaat. Dan voelt iemand zich alleen.',
      en: 'Do not say that it is not so bad or will pass. It leaves somebody alone with it.',
    },
    {
      nl: 'Geef het gevoel geen naam, zoals depressie. Jij hoeft niet te weten wat het is.',
      en: 'Do not name it, with a word like depression. You do not have to know what it is.',
    },
    {
      nl: 'Kom niet meteen met tips, zoals sporten. Voor wie zich zo voelt, is alles al veel.',
      en: 'Do not start with tips, such as exercise. For somebody who feels like this, everything is a lot.',
    },
  ],
  yourself: [
    {
      nl: 'Luister en laat stiltes vallen. Je hoeft het niet op te lossen.',
      en: 'Listen and let there be silence. You do not have to solve it.',
    },
    {
      nl: 'Vraag wat er morgen nodig is om te komen. Maak het klein: één les, één opdracht.',
      en: 'Ask what is needed to come in tomorrow. Keep it small: one class, one task.',
    },
    {
      nl: 'Bij paniek: blijf erbij, praat zacht en adem zelf rustig. Het zakt meestal weer.',
      en: 'With panic: stay close, speak softly and breathe calmly yourself. Mostly it eases.',
    },
    {
      nl: 'Spreek af wanneer je weer belt of appt, en doe dat dan ook.',
      en: 'Agree when you will call or message again, and keep to it.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil niet alleen naar de les of naar een afspraak.',
        en: 'Somebody does not want to go to class or to an appointment alone.',
      },
      say: {
        nl: 'Een medestudent kan met je meelopen, zodat je niet alleen hoeft. Zou dat fijn zijn?',
        en: 'A fellow student can walk in with you, so you do not have to go alone. Would that help?',
      },
    },
    {
      to: 'care-coordinator', speed: 'week',
      when: {
        nl: 'In het mbo: iemand mist veel, en je weet niet welke hulp past.',
        en: 'In mbo: somebody misses a lot, and you do not know what help fits.',
      },
      say: {
        nl: 'De zorgcoördinator weet welke hulp er is en denkt graag met ons mee. Zullen we er samen naartoe gaan?',
        en: 'The care coordinator knows what help there is and is happy to think along. Shall we go there together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het duurt al een tijd, of angst houdt iemand thuis.',
        en: 'It has gone on for a while, or fear keeps somebody at home.',
      },
      say: {
        nl: 'Je loopt hier al een tijd mee. De psycholoog praat hier elke dag over, dus je verhaal is er niet gek. Zullen we je nu samen aanmelden?',
        en: 'You have been carrying this for a while. The psychologist talks about this every day, so nothing you say is odd. Shall we sign you up together now?',
      },
    },
    {
      to: 'gp', speed: 'today',
      when: {
        nl: 'Opstaan, eten of naar buiten gaan lukt bijna niet meer.',
        en: 'Getting up, eating or going outside hardly works any more.',
      },
      say: {
        nl: 'Ik wil niet dat je hier zonder hulp mee rondloopt. De huisarts helpt ook met hoe je je voelt. Heb je er een, of zoeken we er samen een?',
        en: 'I do not want you to carry this without help. A GP helps with how you feel, too. Do you have one, or shall we find one together?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand zegt niet verder te willen leven. Vraag het gewoon: denk je aan zelfdoding? Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody says they do not want to live. Ask plainly: do you think of suicide? Call 113 together (0800-0113), day or night.',
    },
    {
      nl: 'Iemand is in de war, hoort stemmen of is bang voor iets wat er niet is. Bel vandaag samen de huisarts of de huisartsenpost.',
      en: 'Somebody is confused, hears voices or fears something that is not there. Call the GP or the out-of-hours GP (huisartsenpost) together today.',
    },
    {
      nl: 'Een student die het zwaar had, is ineens onbereikbaar. Bel vandaag. Ben je bang voor een leven, bel dan 112.',
      en: 'A student who was struggling suddenly cannot be reached. Call them today. If you fear for their life, call 112.',
    },
  ],
};
