import type { Route } from '../../types.ts';

/** No good place to live. */
export const wonen: Route = {
  key: 'wonen',
  themes: ['fs-t.7.1'],
  title: { nl: 'Geen goede plek om te wonen', en: 'No good place to live' },
  notice: [
    {
      nl: 'Heeft geen kamer of slaapt steeds bij iemand anders op de bank',
      en: "Has no room or keeps sleeping on somebody else's sofa",
    },
    {
      nl: 'Moet binnenkort het huis of de kamer uit',
      en: 'Has to leave the house or room soon',
    },
    {
      nl: 'Slaapt in de auto, op school of op straat',
      en: 'Sleeps in the car, at school or on the street',
    },
    {
      nl: 'Reist elke dag uren omdat er geen kamer te vinden is',
      en: 'Travels for hours every day because no room can be found',
    },
    {
      nl: 'Heeft ruzie met huisgenoten, of een huisbaas die dreigt',
      en: 'Has trouble with housemates, or a landlord who makes threats',
    },
    {
      nl: 'Woont in schimmel, kou of herrie, of betaalt te veel huur',
      en: 'Lives with mould, cold or noise, or pays too much rent',
    },
    {
      nl: 'Heeft thuis geen rustige plek, of is thuis niet veilig',
      en: 'Has no quiet place at home, or is not safe at home',
    },
  ],
  open: [
    {
      nl: 'Waar slaap je op dit moment? Is dat een fijne plek?',
      en: 'Where are you sleeping at the moment? Is it a good place?',
    },
    {
      nl: 'Hoe is het bij jou thuis? Kun je er rustig zijn?',
      en: 'What is it like where you live? Can you be at peace there?',
    },
    {
      nl: 'Een kamer vinden is nu heel moeilijk. Wat heb je nu het hardst nodig?',
      en: 'Finding a room is very hard these days. What do you need most right now?',
    },
  ],
  leaveOut: [
    {
      nl: 'Zeg niet dat iemand beter had moeten zoeken. Er zijn te weinig kamers, en dat is niet iemands schuld.',
      en: 'Do not say they should have looked harder. There are too few rooms, and that is not their fault.',
    },
    {
      nl: 'Beloof geen kamer. Beloof alleen wat je zelf kunt doen.',
      en: 'Do not promise a room. Promise only what you can do yourself.',
    },
    {
      nl: 'Bemoei je niet zelf met de huisbaas. Het is beter dat iemand eerst goede raad krijgt.',
      en: 'Do not deal with the landlord yourself. It is better that they get good advice first.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag of er vannacht een veilige plek is. Zo weet je of het kan wachten.',
      en: 'Ask if there is a safe place for tonight. Then you know if it can wait.',
    },
    {
      nl: 'Kijk wat in de studie kan: later beginnen, online meedoen, meer tijd.',
      en: 'See what is possible in the studies: starting later, joining online, more time.',
    },
    {
      nl: 'Wijs een rustige plek op school om te leren, te eten en op te laden.',
      en: 'Point out a quiet place at the institution to study, eat and recharge.',
    },
    {
      nl: 'Vragen over huur of opzeggen? Bel samen het Juridisch Loket (0800-8020, gratis).',
      en: 'Questions about rent or notice? Call the Juridisch Loket together (0800-8020, free).',
    },
  ],
  refer: [
    {
      to: 'money-adviser', speed: 'calm',
      when: {
        nl: 'De huur is te hoog, of er is hulp bij toeslagen nodig.',
        en: 'The rent is too high, or help with allowances is needed.',
      },
      say: {
        nl: 'Misschien heb je recht op een toeslag. De geldadviseur zoekt dat met je uit. Zal ik je in contact brengen?',
        en: 'You may have a right to an allowance. The money adviser finds out with you. Shall I put you in touch?',
      },
    },
    {
      to: 'international-office', speed: 'week',
      when: {
        nl: 'Een internationale student zoekt woonruimte of kent de regels niet.',
        en: 'An international student is looking for housing or does not know the rules.',
      },
      say: {
        nl: 'Een kamer zoeken in een nieuw land is zwaar. Het international office kent de weg en de regels. Zullen we samen vragen wat er nu kan?',
        en: 'Looking for a room in a new country is hard. The international office knows the way and the rules. Shall we ask together what is possible now?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Door zorgen over wonen loopt de studie vast. In het mbo: de zorgcoördinator.',
        en: 'Worries about housing get in the way of the studies. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Dit ligt niet aan jou. De decaan weet wat er kan met uitstel, geld of een noodplek. Zullen we samen bellen?',
        en: 'This is not your fault. The student dean knows what is possible: more time, money or an emergency place. Shall we call together?',
      },
    },
    {
      to: 'care-coordinator', speed: 'today',
      when: {
        nl: 'In het mbo: iemand heeft geen vaste plek om te slapen, of is nog geen 18. In hbo en wo: de decaan.',
        en: 'In mbo: somebody has no steady place to sleep, or is not yet 18. In hbo and wo: the student dean.',
      },
      say: {
        nl: 'Ik wil graag dat je vannacht goed slaapt. De zorgcoördinator kent de weg bij de gemeente. Zullen we er nu samen heen?',
        en: 'I want you to sleep well tonight. The care coordinator knows the way at the municipality. Shall we go there together now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand heeft vannacht geen plek om te slapen. Bel vandaag samen de decaan of de zorgcoördinator, en de gemeente.',
      en: 'Somebody has nowhere to sleep tonight. Call the student dean or the care coordinator together today, and the municipality.',
    },
    {
      nl: 'Iemand is thuis niet veilig. Bel samen Veilig Thuis (0800-2000, dag en nacht). Bij direct gevaar: 112.',
      en: 'Somebody is not safe at home. Call Veilig Thuis together (0800-2000, day or night). In immediate danger: 112.',
    },
    {
      nl: 'Iemand wordt zomaar op straat gezet of bedreigd door een huisbaas. Bel vandaag het Juridisch Loket (0800-8020). Bij direct gevaar: 112.',
      en: 'Somebody is put out on the street or threatened by a landlord. Call the Juridisch Loket today (0800-8020). In immediate danger: 112.',
    },
  ],
};
