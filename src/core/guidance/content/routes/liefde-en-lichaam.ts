import type { Route } from '../../types.ts';

/** Relationships, sexual health, pregnancy and consent. */
export const liefdeEnLichaam: Route = {
  key: 'liefde-en-lichaam',
  themes: ['fs-t.6.4'],
  title: { nl: 'Zorgen over liefde of seks', en: 'Worries about love or sex' },
  notice: [
    {
      nl: 'Heeft liefdesverdriet, of het is net uit met vriend of vriendin',
      en: 'Is heartbroken, or has just broken up with a boyfriend or girlfriend',
    },
    {
      nl: 'Heeft een partner die alles controleert, ook de telefoon',
      en: 'Has a partner who checks everything, the phone too',
    },
    {
      nl: 'Is onverwacht zwanger, of bang om zwanger te zijn',
      en: 'Is pregnant without planning it, or afraid of being pregnant',
    },
    {
      nl: 'Heeft vragen over een soa, de pil, condooms of veilig vrijen',
      en: 'Has questions about an STI, the pill, condoms or safe sex',
    },
    {
      nl: 'Is aangeraakt of tot seks gedwongen en wilde dat niet',
      en: 'Was touched or forced into sex and did not want that',
    },
    {
      nl: 'Heeft vragen over verliefdheid, geaardheid of gender en durft het thuis niet te zeggen',
      en: 'Has questions about love, orientation or gender and is afraid to say so at home',
    },
    {
      nl: 'Is na een feest of date stil, bang of in de war',
      en: 'Is quiet, afraid or upset after a party or a date',
    },
  ],
  open: [
    {
      nl: 'Je bent stiller dan anders. Is er iets gebeurd waar je over wilt praten?',
      en: 'You are quieter than usual. Has something happened that you would like to talk about?',
    },
    {
      nl: 'Je bepaalt zelf wat je vertelt. Wat heb je nu het meest nodig?',
      en: 'You decide what you tell me. What do you need most right now?',
    },
    {
      nl: 'Voel je je veilig bij deze persoon?',
      en: 'Do you feel safe with this person?',
    },
  ],
  leaveOut: [
    {
      nl: 'Vraag niet naar details en ook niet waarom iemand meeging. Dat klinkt als een verwijt.',
      en: 'Do not ask for details, or why somebody went along. It sounds like blame.',
    },
    {
      nl: 'Geef geen mening over zwangerschap of relatie. Het is iemands eigen keuze.',
      en: 'Give no opinion on a pregnancy or a relationship. It is their own choice.',
    },
    {
      nl: 'Beloof geen geheimhouding. Zeg eerlijk dat je bij gevaar hulp zoekt, het liefst samen.',
      en: 'Do not promise secrecy. Say honestly that you will get help if there is danger, together if possible.',
    },
  ],
  yourself: [
    {
      nl: 'Geloof wat iemand zegt. Zeg dat het goed is dat die het vertelt.',
      en: 'Believe what somebody says. Say that it is good they told you.',
    },
    {
      nl: 'Zeg dat seks alleen goed is als je het allebei wilt. Nee mag altijd, ook halverwege.',
      en: 'Say that sex is only right when both want it. No is always allowed, also halfway.',
    },
    {
      nl: 'Vraag wat er nu in de studie lichter kan, bij verdriet of een zwangerschap.',
      en: 'Ask what can be lighter in the studies now, with heartbreak or a pregnancy.',
    },
    {
      nl: 'Noem wie luistert: De Luisterlijn (088 0767 000). Tot en met 18 jaar ook De Kindertelefoon (0800-0432).',
      en: 'Mention who listens: De Luisterlijn (088 0767 000). Up to 18 also De Kindertelefoon (0800-0432).',
    },
  ],
  refer: [
    {
      to: 'psychologist', speed: 'calm',
      when: {
        nl: 'Verdriet om een relatie, of vragen over wie je bent, blijven maar terugkomen.',
        en: 'Heartbreak, or questions about who you are, keep coming back.',
      },
      say: {
        nl: 'Dit hoef je niet alleen uit te zoeken. De psycholoog heeft tijd om te luisteren. Zullen we kijken wanneer het kan?',
        en: 'You do not have to work this out alone. The psychologist has time to listen. Shall we see when it is possible?',
      },
    },
    {
      to: 'dean', speed: 'week',
      when: {
        nl: 'Iemand is zwanger of wordt vader of moeder en wil blijven studeren. In het mbo: de zorgcoördinator.',
        en: 'Somebody is pregnant or becoming a parent and wants to keep studying. In mbo: the care coordinator.',
      },
      say: {
        nl: 'Je hebt rechten, en er kan veel geregeld worden. De decaan weet hoe. Zullen we samen een afspraak maken, als jij eraan toe bent?',
        en: 'You have rights, and a lot can be arranged. The student dean knows how. Shall we make an appointment together, when you are ready?',
      },
    },
    {
      to: 'confidential-adviser', speed: 'week',
      when: {
        nl: 'Iemand is over een grens gegaan, of een relatie voelt niet veilig.',
        en: 'Somebody has crossed a boundary, or a relationship does not feel safe.',
      },
      say: {
        nl: 'De vertrouwenspersoon luistert en doet niets zonder jou. Jij kiest wat er gebeurt. Zal ik met je meegaan?',
        en: 'The confidential adviser listens and does nothing without you. You choose what happens. Shall I come with you?',
      },
    },
    {
      to: 'gp', speed: 'today',
      when: {
        nl: 'Iemand is misschien zwanger, of bang voor een zwangerschap of een soa.',
        en: 'Somebody may be pregnant, or is afraid of a pregnancy or an STI.',
      },
      say: {
        nl: 'Hoe eerder je belt, hoe meer er kan. De huisarts is dit gewend en oordeelt niet. Wil je hier even bellen, waar het rustig is?',
        en: 'The sooner you call, the more is possible. The GP is used to this and does not judge. Would you like to call from here, where it is quiet?',
      },
    },
  ],
  urgent: [
    {
      nl: 'Iemand is aangerand of verkracht. Bel samen het Centrum Seksueel Geweld (0800-0188), dag en nacht. Het liefst binnen zeven dagen; later kan ook.',
      en: 'Somebody was assaulted or raped. Call the Centrum Seksueel Geweld together (0800-0188), day or night. Best within seven days; later is fine too.',
    },
    {
      nl: 'Een partner of iemand thuis slaat, dwingt of bedreigt. Bel samen Veilig Thuis (0800-2000), dag en nacht. Bij direct gevaar: 112.',
      en: 'A partner or somebody at home hits, forces or threatens. Call Veilig Thuis together (0800-2000), day or night. In immediate danger: 112.',
    },
    {
      nl: 'Iemand is nog jong en de ander is veel ouder of de baas. Vraag vandaag raad aan de vertrouwenspersoon. Een naam noemen hoeft niet.',
      en: 'Somebody is still young and the other is much older or in charge. Ask the confidential adviser for advice today. You do not have to give a name.',
    },
  ],
};
