import type { Route } from '../../types.ts';

/** Money, student finance and debts. */
export const geld: Route = {
  key: 'geld',
  themes: ['fs-t.7.2', 'fs-t.7.3'],
  title: { nl: 'Heeft zorgen over geld of schulden', en: 'Worries about money or debts' },
  notice: [
    {
      nl: 'Komt niet rond, is vaak blut of kan de huur niet betalen',
      en: 'Cannot make ends meet, is often broke or cannot pay the rent',
    },
    {
      nl: 'Koopt geen boeken of laptop en gaat niet mee op excursie',
      en: 'Does not buy books or a laptop and does not join trips',
    },
    {
      nl: 'Werkt heel veel uren naast de studie en is daardoor moe of afwezig',
      en: 'Works very many hours beside the studies and is tired or absent because of it',
    },
    {
      nl: 'Heeft gedoe met DUO, studiefinanciering, lening of toeslagen',
      en: 'Has trouble with DUO, student finance, a loan or allowances',
    },
    {
      nl: 'Heeft schulden, maakt post niet open of koopt op afbetaling',
      en: 'Has debts, does not open post or buys now and pays later',
    },
    {
      nl: 'Krijgt brieven van een deurwaarder of incassobureau',
      en: 'Gets letters from a bailiff or a debt collector',
    },
    {
      nl: 'Moet geld naar huis sturen of betaalt mee voor de familie',
      en: 'Has to send money home or helps pay for the family',
    },
  ],
  open: [
    {
      nl: 'Geld is voor veel studenten krap. Hoe is dat bij jou?',
      en: 'Money is tight for many students. How is it for you?',
    },
    {
      nl: 'Je werkt veel, zie ik. Hoe houd je dat vol?',
      en: 'You work a lot, I see. How do you keep that up?',
    },
    {
      nl: 'Wat moet er als eerste betaald worden, en lukt dat?',
      en: 'What has to be paid first, and can you manage that?',
    },
  ],
  leaveOut: [
    {
      nl: 'Geef geen les over sparen of uitgeven. Vaak is er gewoon te weinig, en niet door iemands schuld.',
      en: 'Give no lesson on saving or spending. Often there is simply too little, through no fault of their own.',
    },
    {
      nl: 'Vraag geen bankafschriften of brieven te zien. Dat is voor de geldadviseur.',
      en: 'Do not ask to see bank statements or letters. That is for the money adviser.',
    },
    {
      nl: 'Leen of geef zelf geen geld. Dan wordt praten moeilijker.',
      en: 'Do not lend or give money yourself. Talking gets harder then.',
    },
  ],
  yourself: [
    {
      nl: 'Zeg dat het goed is om het te vertellen, en dat het vaker voorkomt.',
      en: 'Say that it is good to tell, and that it happens to more people.',
    },
    {
      nl: 'Vraag wat haast heeft: eten, huur, verzekering of een brief met een datum.',
      en: 'Ask what is urgent: food, rent, insurance or a letter with a date.',
    },
    {
      nl: 'Maak je vak goedkoper: een boek te leen, een gratis alternatief, geen verplichte kosten.',
      en: 'Make your course cheaper: a book on loan, a free alternative, no extra costs.',
    },
    {
      nl: 'Bel samen met Geldfit (0800-8115, gratis), of bij een brief met het Juridisch Loket (0800-8020, gratis).',
      en: 'Call Geldfit together (0800-8115, free), or about a letter the Juridisch Loket (0800-8020, free).',
    },
  ],
  refer: [
    {
      to: 'study-adviser', speed: 'calm',
      when: {
        nl: 'Iemand werkt zo veel dat de studie in de knel komt.',
        en: 'Somebody works so much that the studies suffer.',
      },
      say: {
        nl: 'Je doet heel veel tegelijk. De studieadviseur kan kijken of je planning daarbij past. Zullen we samen een mail sturen?',
        en: 'You are doing a lot at once. The study adviser can see if your planning can fit around it. Shall we send an email together?',
      },
    },
    {
      to: 'money-adviser', speed: 'week',
      when: {
        nl: 'Er zijn achterstanden of schulden, of iemand ziet het overzicht niet meer.',
        en: 'There are unpaid bills or debts, or somebody has lost the overview.',
      },
      say: {
        nl: 'Je mag al je brieven meenemen, ook de dichte. De geldadviseur kijkt met jou wat eerst moet. Zal ik je in contact brengen?',
        en: 'You can bring all your letters, even the unopened ones. The money adviser looks with you at what comes first. Shall I put you in touch?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Iemand heeft vragen over DUO, vertraging of een fonds. In het mbo: de zorgcoördinator.',
        en: 'Somebody has questions about DUO, delay or a fund. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Er zijn regelingen die veel studenten niet kennen. De decaan zoekt met je uit waar je recht op hebt. Zullen we een afspraak maken?',
        en: 'There are arrangements that many students do not know about. The student dean finds out with you what you have a right to. Shall we make an appointment?',
      },
    },
    {
      to: 'care-coordinator', speed: 'today',
      when: {
        nl: 'In het mbo: er is nu geen geld voor eten, huur of de reis naar school. In hbo en wo: de decaan.',
        en: 'In mbo: there is no money now for food, rent or travel to class. In hbo and wo: the student dean.',
      },
      say: {
        nl: 'Dit hoeft niet te wachten. De zorgcoördinator weet of er een noodfonds is en hoe je dat vraagt. Zullen we nu bellen?',
        en: 'This does not have to wait. The care coordinator knows if there is an emergency fund and how to ask. Shall we call now?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wordt uit huis gezet of van gas, water of stroom afgesloten. Bel vandaag samen Geldfit (0800-8115) en de gemeente.',
      en: 'Somebody will be put out of their home or cut off from gas, water or power. Call Geldfit (0800-8115) and the municipality together today.',
    },
    {
      nl: 'Iemand wordt bedreigd, of moet voor geld dingen doen die niet goed voelen. Zoek vandaag samen hulp, bij de vertrouwenspersoon of de politie. Bij direct gevaar: 112.',
      en: 'Somebody is threatened, or has to do things for money that feel wrong. Get help together today, from the confidential adviser or the police. In immediate danger: 112.',
    },
    {
      nl: 'Iemand ziet door het geld geen uitweg meer. Vraag rustig of die aan zelfdoding denkt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody sees no way out because of money. Ask calmly if they think of suicide. 113 (0800-0113) is there day and night.',
    },
  ],
};
