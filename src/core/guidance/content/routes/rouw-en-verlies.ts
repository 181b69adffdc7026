import type { Route } from '../../types.ts';

/** Loss: a death, a break-up, or something else that is gone. */
export const rouwEnVerlies: Route = {
  key: 'rouw-en-verlies',
  themes: [],
  title: { nl: 'Verdriet om een verlies', en: 'Grief over a loss' },
  notice: [
    {
      nl: 'Heeft iemand verloren: een ouder, opa of oma, vriend of huisdier is overleden',
      en: 'Has lost somebody: a parent, grandparent, friend or pet has died',
    },
    {
      nl: 'Rouwt, is verdrietig en kan het hoofd niet bij de studie houden',
      en: 'Is grieving, sad and cannot keep their mind on their studies',
    },
    {
      nl: 'Is net uit elkaar, het is uit met de relatie of de ouders gaan scheiden',
      en: 'Has just had a break-up, or the parents are getting divorced',
    },
    {
      nl: 'Heeft thuis iemand die ernstig ziek is en niet meer beter wordt',
      en: 'Has somebody at home who is seriously ill and will not get better',
    },
    {
      nl: 'Heeft het zwaar rond een verjaardag, sterfdag of feestdag',
      en: 'Has a hard time around a birthday, a holiday or the day somebody died',
    },
    {
      nl: 'Doet alsof er niets is gebeurd na een overlijden of begrafenis',
      en: 'Acts as if nothing happened after a death or a funeral',
    },
    {
      nl: 'Mist een thuis, een land of een toekomst die er niet meer is',
      en: 'Misses a home, a country or a future that is no longer there',
    },
  ],
  open: [
    {
      nl: 'Ik hoorde wat er is gebeurd. Wat erg. Wil je erover vertellen?',
      en: 'I heard what happened. I am so sorry. Would you like to tell me about it?',
    },
    {
      nl: 'Wie of wat mis je het meest?',
      en: 'Who or what do you miss most?',
    },
    {
      nl: 'Wat kan ik deze weken van je schouders halen?',
      en: 'What can I take off your shoulders these weeks?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat het een plek moet krijgen. Rouw heeft geen einddatum.',
      en: 'Do not say that it is time to move on. Grief has no end date.',
    },
    {
      nl: 'Troost niet met een zin als: gelukkig ging het snel. Dat maakt het verlies klein.',
      en: 'Do not comfort with lines like: at least it was quick. It makes the loss small.',
    },
    {
      nl: 'Zwijg niet uit angst iets verkeerds te zeggen. Stilte voelt als vergeten.',
      en: 'Do not stay silent for fear of saying the wrong thing. Silence feels like forgetting.',
    },
  ],
  yourself: [
    {
      nl: 'Noem de naam van wie er is overleden. Dat doet vaak goed.',
      en: 'Say the name of the person who died. That often feels good.',
    },
    {
      nl: 'Regel uit jezelf ruimte: een opdracht later, een les minder.',
      en: 'Make room without being asked: a task later, one class fewer.',
    },
    {
      nl: 'Vraag wat de groep mag weten, en wie het vertelt.',
      en: 'Ask what the group may know, and who will tell them.',
    },
    {
      nl: 'Zet een datum in je agenda, over een maand en over een half jaar. Vraag het dan weer.',
      en: 'Put a date in your diary, in a month and in six months. Then ask again.',
    },
  ],
  refer: [
    {
      to: 'peer', speed: 'calm',
      when: {
        nl: 'Iemand zoekt anderen die ook een verlies kennen.',
        en: 'Somebody is looking for others who know loss too.',
      },
      say: {
        nl: 'Er zijn studenten die ook iemand missen en daar samen over praten. Zal ik uitzoeken waar?',
        en: 'There are students who miss somebody too and talk about it together. Shall I find out where?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Iemand mist toetsen of loopt achter. In het mbo: de zorgcoördinator.',
        en: 'Somebody misses tests or falls behind. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Je hoeft dit nu niet zelf te regelen. De decaan kijkt met je naar toetsen en uitstel. Zullen we samen een bericht sturen?',
        en: 'You do not have to arrange this yourself now. The student dean looks at tests and extensions with you. Shall we send a message together?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Het verdriet wordt alleen maar zwaarder, of er is niemand om mee te praten.',
        en: 'The grief only gets heavier, or there is nobody to talk to.',
      },
      say: {
        nl: 'Rouwen is hard werken, en je doet het nu alleen. Bij de psycholoog is er tijd voor jouw verhaal. Zullen we een afspraak maken?',
        en: 'Grieving is hard work, and you are doing it alone. The psychologist has time for your story. Shall we make an appointment?',
      },
    },
    {
      to: 'crisis-team', speed: 'today',
      when: {
        nl: 'Een student of collega is overleden en de hele groep is geraakt.',
        en: 'A student or colleague has died and the whole group is affected.',
      },
      say: {
        nl: 'We hoeven dit niet alleen te doen. Er is een team dat helpt na een overlijden, ook voor jou. Wil je dat er iemand met je praat?',
        en: 'We do not have to do this alone. There is a team that helps after a death, for you too. Would you like somebody to talk with you?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wil bij de overledene zijn, of kan zo niet verder. Vraag rustig naar zelfdoding. Bel samen 113 (0800-0113), dag en nacht.',
      en: 'Somebody wants to be with the person who died, or cannot go on. Ask calmly about suicide. Call 113 together (0800-0113), day or night.',
    },
    {
      nl: 'Iemand hoort hier dat een dierbare is overleden. Blijf erbij en zorg dat die niet alleen naar huis gaat.',
      en: 'Somebody hears here that a loved one has died. Stay with them, and make sure they do not go home alone.',
    },
    {
      nl: 'Iemand eet, slaapt of drinkt al dagen bijna niet, of drinkt alcohol om niets te voelen. Bel vandaag samen de huisarts.',
      en: 'Somebody has hardly eaten, drunk or slept for days, or drinks alcohol to feel nothing. Call the GP together today.',
    },
  ],
};
