import type { RoleCard } from '../../types.ts';

/** The crisis team of the institution: when something serious happens. */
export const crisisTeam: RoleCard = {
  key: 'crisis-team',
  name: { nl: 'Crisisteam', en: 'Crisis team' },
  does: [
    {
      nl: 'Komt in actie als er iets ernstigs gebeurt, zoals een overlijden of direct gevaar.',
      en: 'Steps in when something serious happens, such as a death or immediate danger.',
    },
    {
      nl: 'Spreekt af wie wat doet, zodat een mentor er niet alleen voor staat.',
      en: 'Agrees who does what, so that a mentor is not left alone with it.',
    },
    {
      nl: 'Heeft contact met de hulpdiensten en met de familie.',
      en: 'Is in touch with the emergency services and the family.',
    },
    {
      nl: 'Zorgt voor nazorg voor studenten en medewerkers.',
      en: 'Takes care of support afterwards, for students and staff.',
    },
    {
      nl: 'Laat één persoon met de pers praten.',
      en: 'Lets one person talk to the press.',
    },
  ],
  doesNot: [
    {
      nl: 'Vervangt 112 niet. Is er direct gevaar, bel dan eerst 112.',
      en: 'Does not replace 112. If there is immediate danger, call 112 first.',
    },
    {
      nl: 'Is geen hulplijn. Denk je aan zelfdoding, dan is 113 (0800-0113) er dag en nacht.',
      en: 'Is no helpline. If you think of suicide, 113 (0800-0113) is there day and night.',
    },
    {
      nl: 'Vertelt geen details over wat iemand is overkomen.',
      en: 'Gives no details about what happened to somebody.',
    },
  ],
  expect: [
    {
      nl: 'Je hoort rustig en eerlijk wat er bekend is.',
      en: 'You hear calmly and honestly what is known.',
    },
    {
      nl: 'Je kunt met iemand praten, meteen of weken later.',
      en: 'You can talk to somebody, straight away or weeks later.',
    },
    {
      nl: 'Je hoeft niets te zeggen tegen de pers.',
      en: 'You do not have to say anything to the press.',
    },
  ],
  privacy: {
    nl: 'Het team deelt alleen wat nodig is om te helpen, en als het kan met jouw toestemming. De rest blijft binnen het team.',
    en: 'The team shares only what is needed to help, and if possible with your consent. The rest stays within the team.',
  },
  asks: [
    {
      nl: 'De noodprocedure kennen en ermee hebben geoefend.',
      en: 'Knowing the emergency procedure and having practised it.',
    },
    {
      nl: 'Rustig blijven en helder beslissen.',
      en: 'Staying calm and deciding clearly.',
    },
    {
      nl: 'Weten hoe je veilig praat over een zelfdoding.',
      en: 'Knowing how to speak safely about a suicide.',
    },
    {
      nl: 'Ook na weken nog vragen hoe het gaat.',
      en: 'Asking how people are, even weeks later.',
    },
  ],
};
