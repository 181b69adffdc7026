import type { Route } from '../../types.ts';

/** Doubts about the choice of study and about the work after it. */
export const twijfelStudie: Route = {
  key: 'twijfel-studie',
  themes: ['fs-t.3.4'],
  title: { nl: 'Twijfelt over studie of werk', en: 'Doubts about studies or work' },
  notice: [
    {
      nl: 'Zegt: dit is de verkeerde studie, deze opleiding past niet bij mij',
      en: 'Says: this is the wrong programme, it does not suit me',
    },
    {
      nl: 'Wil van opleiding wisselen, maar weet niet wat dan wel',
      en: 'Wants to switch programmes, but does not know to what',
    },
    {
      nl: 'Weet niet wat je met deze opleiding kunt worden of wat voor werk er is',
      en: 'Has no idea what job or career this programme leads to',
    },
    {
      nl: 'Schrikt van de stage: dit beroep is niets voor mij',
      en: 'Gets a shock on placement: this job is not for me',
    },
    {
      nl: 'Koos onder druk van thuis, of omdat er niets anders was',
      en: 'Chose under pressure from home, or because there was nothing else',
    },
    {
      nl: 'Kan niet kiezen: een richting, minor, stage of vervolgstudie',
      en: 'Cannot choose: a direction, minor, placement or further study',
    },
    {
      nl: 'Ziet op tegen solliciteren en weet niet wat er na het diploma komt',
      en: 'Dreads applying for jobs and does not know what comes after graduation',
    },
  ],
  open: [
    {
      nl: 'Wat had je van deze opleiding gehoopt?',
      en: 'What had you hoped for from this programme?',
    },
    {
      nl: 'Wanneer vloog de tijd voorbij, hier of ergens anders?',
      en: 'When did time fly, here or somewhere else?',
    },
    {
      nl: 'Waar twijfel je het meest over: de studie, het werk daarna of iets anders?',
      en: 'What do you doubt most: the studies, the work after it or something else?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet: maak het eerst maar af. Dan lijkt het of twijfelen niet mag.',
      en: 'Do not say: just finish it first. It sounds as if doubts are not allowed.',
    },
    {
      nl: 'Vertel niet wat jij een goede baan vindt. Het gaat om wat bij iemand past.',
      en: 'Do not say what you think is a good job. It is about what suits somebody.',
    },
    {
      nl: 'Vergelijk niet met wie het al weet. Veel mensen vinden hun weg pas onderweg.',
      en: 'Do not compare with those who already know. Many people find their way as they go.',
    },
  ],
  yourself: [
    {
      nl: 'Zeg dat twijfel mag. Kiezen gaat in stappen, en vandaag hoeft er niets vast.',
      en: 'Say that doubts are fine. Choosing goes in steps, and nothing has to be fixed today.',
    },
    {
      nl: 'Vraag wat wel trekt: een vak, een plek, mensen, iets met je handen.',
      en: 'Ask what does appeal: a subject, a place, people, working with your hands.',
    },
    {
      nl: 'Bedenk samen één kleine proef, zoals een dag meelopen of een gesprek met iemand uit het vak.',
      en: "Think of one small try-out together, such as a day at somebody's work or a talk about the job.",
    },
    {
      nl: 'Vraag wat ze er thuis van vinden, en wat iemand zelf wil.',
      en: 'Ask what they think at home, and what somebody wants for themselves.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand wil horen van een student die ook twijfelde of wisselde.',
        en: 'Somebody wants to hear from a student who had doubts too, or switched.',
      },
      say: {
        nl: 'Er zijn meer studenten die hebben getwijfeld. Wil je er een spreken? Dan vraag ik rond, zonder je naam te noemen.',
        en: 'Other students have had doubts too. Would you like to talk to one? Then I will ask around, without your name.',
      },
    },
    {
      to: 'career-adviser', speed: 'calm',
      when: {
        nl: 'Iemand wil rustig uitzoeken wat wel past, in studie of werk.',
        en: 'Somebody wants to find out calmly what does suit them, in study or work.',
      },
      say: {
        nl: 'De loopbaanadviseur kiest niet voor je, maar stelt goede vragen. Zullen we kijken wanneer je terecht kunt?',
        en: 'The career adviser does not choose for you, but asks good questions. Shall we see when you can go?',
      },
    },
    {
      to: 'study-adviser', speed: 'week',
      when: {
        nl: 'In hbo en wo: iemand wil een andere richting of wil weten wat meetelt na een overstap.',
        en: 'In hbo and wo: somebody wants another direction or wants to know what counts after a switch.',
      },
      say: {
        nl: 'Soms hoef je niet alles om te gooien. De studieadviseur weet wat er binnen je opleiding kan. Zullen we een afspraak maken?',
        en: 'Sometimes you need not change everything. The study adviser knows what is possible within your programme. Shall we make an appointment?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Iemand denkt aan wisselen of stoppen en weet niet wat dat doet met geld of verblijf. In het mbo: de zorgcoördinator.',
        en: 'Somebody thinks of switching or stopping and does not know what it means for money or a residence permit. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Wisselen mag. De decaan rekent eerst met je uit wat het betekent voor je geld. Zal ik je helpen met de vraag?',
        en: 'Switching is fine. The student dean first works out with you what it means for your money. Shall I help you put the question?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wil vandaag nog stoppen. Bel eerst samen de decaan, in het mbo de zorgcoördinator. De datum kan veel geld schelen.',
      en: 'Somebody wants to stop today. First call the student dean together, in mbo the care coordinator. The date can matter a lot for money.',
    },
    {
      nl: 'Thuis dreigen ze omdat iemand zelf wil kiezen. Bel samen Veilig Thuis (0800-2000), dag en nacht. Bij direct gevaar: 112.',
      en: 'At home they threaten somebody for wanting to make their own choice. Call Veilig Thuis together (0800-2000), day or night. In immediate danger: 112.',
    },
    {
      nl: 'Iemand ziet nergens meer een toekomst. Vraag rustig of die aan zelfdoding denkt; praten helpt. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody sees no future anywhere. Ask calmly if they think of suicide; talking helps. Call 113 together (0800-0113), day or night.',
    },
  ],
};
