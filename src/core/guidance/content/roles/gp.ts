import type { RoleCard } from '../../types.ts';

/** The general practitioner: the way to specialist care. */
export const gp: RoleCard = {
  key: 'gp',
  name: { nl: 'Huisarts', en: 'General practitioner (GP, huisarts)' },
  does: [
    {
      nl: 'Helpt met je lichaam, en ook met hoe je je voelt.',
      en: 'Helps with your body, and also with how you feel.',
    },
    {
      nl: 'Heeft vaak een praktijkondersteuner met wie je langer kunt praten.',
      en: 'Often has a colleague in the practice you can talk to for longer.',
    },
    {
      nl: 'Verwijst naar de GGZ als er meer of langer hulp nodig is.',
      en: 'Refers to mental health care (GGZ) when more or longer help is needed.',
    },
    {
      nl: 'Kan op dezelfde dag helpen. In de avond, nacht en het weekend is er de huisartsenpost.',
      en: 'Can help on the same day. In the evening, at night and at weekends there is the out-of-hours GP service (huisartsenpost).',
    },
  ],
  doesNot: [
    {
      nl: 'Hoort niet bij de instelling en regelt niets voor je studie.',
      en: 'Is not part of the institution and arranges nothing for your studies.',
    },
    {
      nl: 'Schrijft vaak zelf geen verklaring. Vraag de decaan wat dan kan.',
      en: 'Often does not write statements. Ask the dean what you can do instead.',
    },
  ],
  expect: [
    {
      nl: 'Je belt zelf voor een afspraak. Aan de telefoon hoef je niet alles te vertellen.',
      en: 'You call for an appointment yourself. You do not have to tell everything on the phone.',
    },
    {
      nl: 'Je mag om een langere afspraak vragen.',
      en: 'You can ask for a longer appointment.',
    },
    {
      nl: 'Woon je hier net en heb je nog geen huisarts? Zoek er dan nu alvast een.',
      en: 'New here and no GP yet? Then look for one now.',
    },
    {
      nl: 'De Nederlandse basisverzekering betaalt de huisarts. Ben je anders verzekerd, vraag dan vooraf wat je betaalt.',
      en: 'Dutch basic health insurance pays for the GP. If you are insured in another way, ask first what you pay.',
    },
  ],
  privacy: {
    nl: 'De huisarts heeft beroepsgeheim. Je opleiding hoort niets, tenzij jij dat wilt.',
    en: 'The GP has a duty of confidentiality. Your programme hears nothing, unless you want that.',
  },
  asks: [
    {
      nl: 'Weten wat een studie van iemand vraagt.',
      en: 'Knowing what studying asks of somebody.',
    },
    {
      nl: 'Met jonge mensen over hun gevoel praten, en ook naar zelfdoding durven vragen.',
      en: 'Talking with young people about how they feel, and daring to ask about suicide too.',
    },
    {
      nl: 'De weg kennen naar de GGZ en naar hulp bij de instelling.',
      en: 'Knowing the way to the GGZ and to help at the institution.',
    },
  ],
};
