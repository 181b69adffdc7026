import type { Route } from '../../types.ts';

/** Gaming and gambling. */
export const gamenGokken: Route = {
  key: 'gamen-gokken',
  themes: ['fs-t.5.3'],
  title: { nl: 'Gamet of gokt heel veel', en: 'Games or gambles a lot' },
  notice: [
    {
      nl: 'Gamet tot diep in de nacht en verslaapt zich',
      en: 'Games deep into the night and oversleeps',
    },
    {
      nl: 'Is alleen nog met games bezig en ziet bijna niemand',
      en: 'Does nothing but gaming and sees almost nobody',
    },
    {
      nl: 'Gokt online, wedt op sport of gaat vaak naar het casino',
      en: 'Gambles online, bets on sports or often goes to the casino',
    },
    {
      nl: 'Kijkt in de les steeds naar uitslagen, bets of een spel',
      en: 'Keeps checking results, bets or a game in class',
    },
    {
      nl: 'Heeft geld verloren en wil het terugwinnen',
      en: 'Has lost money and wants to win it back',
    },
    {
      nl: 'Leent geld van vrienden en zegt niet waarvoor',
      en: 'Borrows money from friends and does not say what for',
    },
    {
      nl: 'Wordt boos of onrustig als spelen of gokken niet kan',
      en: 'Gets angry or restless when gaming or gambling is not possible',
    },
  ],
  open: [
    {
      nl: 'Je bent vaak moe en je bent er minder vaak. Hoe zien je avonden en nachten eruit?',
      en: 'You are often tired and you are here less often. What are your evenings and nights like?',
    },
    {
      nl: 'Je vertelde over gamen of gokken. Wat vind je er fijn aan, en wat niet?',
      en: 'You told me about gaming or gambling. What do you like about it, and what not?',
    },
    {
      nl: 'Lukt het om te stoppen op het moment dat jij dat wilt?',
      en: 'Can you stop at the moment you want to?',
    },
  ],
  leaveOut: [
    {
      nl: "Noem iemand niet verslaafd. Zo'n woord plakt, en het gesprek stopt.",
      en: 'Do not call anybody an addict. A word like that sticks, and the talk ends.',
    },
    {
      nl: 'Doe niet alsof gamen dom is. Vaak zitten daar iemands vrienden.',
      en: "Do not act as if gaming is silly. Often that is where somebody's friends are.",
    },
    {
      nl: 'Leen geen geld en los geen schuld op. Dat maakt het voor jullie allebei lastiger.',
      en: 'Do not lend money or pay off a debt. It makes things harder for both of you.',
    },
  ],
  yourself: [
    {
      nl: 'Vraag wat het spelen geeft: rust, vrienden, spanning of even weg zijn.',
      en: 'Ask what playing gives: calm, friends, a thrill or a way out for a while.',
    },
    {
      nl: 'Kies samen een vast moment in de week zonder spel. Bedenk wat er dan wel fijn is.',
      en: 'Choose one fixed moment a week without it together. Think of what would be nice instead.',
    },
    {
      nl: 'Zijn er geldzorgen? Bel samen met Geldfit (0800-8115, gratis).',
      en: 'Are there money worries? Call Geldfit together (0800-8115, free).',
    },
    {
      nl: 'Noem MIND Korrelatie (0900-1450). Daar kan iemand anoniem met een hulpverlener praten.',
      en: 'Mention MIND Korrelatie (0900-1450). There you can talk to a professional, anonymously.',
    },
  ],
  refer: [
    {
      to: 'study-coach', speed: 'calm',
      when: {
        nl: 'Iemand wil weer op tijd slapen, komen en studeren.',
        en: 'Somebody wants to sleep, show up and study on time again.',
      },
      say: {
        nl: 'Een studiecoach helpt je om weer ritme te krijgen, in kleine stappen. Gamen mag blijven. Zullen we kijken wanneer je terechtkunt?',
        en: 'A study coach helps you find a rhythm again, in small steps. You can keep gaming. Shall we see when you can go?',
      },
    },
    {
      to: 'money-adviser', speed: 'week',
      when: {
        nl: 'Er is geld verloren of geleend.',
        en: 'Money has been lost or borrowed.',
      },
      say: {
        nl: 'Je hoeft dit niet alleen uit te zoeken. De geldadviseur zet het met je op een rij en geeft je niet de schuld. Zal ik je in contact brengen?',
        en: 'You do not have to sort this out alone. The money adviser goes through it with you and does not blame you. Shall I put you in touch?',
      },
    },
    {
      to: 'psychologist', speed: 'week',
      when: {
        nl: 'Iemand speelt om niet te hoeven voelen of denken.',
        en: 'Somebody plays so as not to feel or think.',
      },
      say: {
        nl: 'Het klinkt alsof spelen je even rust geeft. De psycholoog kan met je kijken waar die onrust zit. Wil je dat we samen een afspraak maken?',
        en: 'It sounds as if playing gives you some peace. The psychologist can look with you at where the unrest comes from. Shall we make an appointment together?',
      },
    },
    {
      to: 'gp', speed: 'week',
      when: {
        nl: 'Iemand wil stoppen met gokken of gamen en het lukt niet.',
        en: 'Somebody wants to stop gambling or gaming and cannot.',
      },
      say: {
        nl: 'De huisarts weet welke hulp hierbij past. Je bent echt niet de enige die daarvoor belt. Zullen we samen opschrijven wat je wilt zeggen?',
        en: 'The GP knows what help fits with this. You are certainly not the only one who calls about it. Shall we write down together what you want to say?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand wordt bedreigd om een schuld. Bekijk vandaag samen of de politie kan helpen. Bij direct gevaar: 112.',
      en: 'Somebody is being threatened over a debt. Look together today if the police can help. In immediate danger: 112.',
    },
    {
      nl: 'Er is geen geld meer voor eten of huur. Bel vandaag samen de decaan, in het mbo de zorgcoördinator.',
      en: 'There is no money left for food or rent. Call the student dean together today, in mbo the care coordinator.',
    },
    {
      nl: 'Iemand ziet geen uitweg meer. Vraag rustig of die aan zelfdoding denkt. 113 (0800-0113) is er dag en nacht.',
      en: 'Somebody sees no way out any more. Ask calmly if they think of suicide. 113 (0800-0113) is there day and night.',
    },
  ],
};
