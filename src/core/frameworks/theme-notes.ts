import type { Text } from './types.ts';

/** One or two sentences of our own about each FS-T theme and subtheme, by its number. */
export const themeNotes: Readonly<Record<string, Text>> = {
  '1': {
    nl: 'Wat je sterker maakt: omgaan met spanning, aardig zijn voor jezelf en weten waar je het voor doet.',
    en: 'What makes you stronger: handling stress, being kind to yourself and knowing what you do it for.',
  },
  '1.1': {
    nl: 'Omgaan met drukte en tegenslag, en daarna weer opkrabbelen.',
    en: 'Handling busy times and setbacks, and getting back up afterwards.',
  },
  '1.2': {
    nl: 'Meer zien van wat goed gaat, en milder zijn voor jezelf.',
    en: 'Seeing more of what goes well, and being kinder to yourself.',
  },
  '1.3': {
    nl: 'Gevoelens herkennen en iets vinden dat helpt als ze groot worden.',
    en: 'Recognising feelings and finding something that helps when they get big.',
  },
  '1.4': {
    nl: 'Weten waarom je dit doet, en weer zin krijgen.',
    en: 'Knowing why you are doing this, and getting your drive back.',
  },
  '1.5': {
    nl: 'Je hoofd en je lijf tot rust brengen.',
    en: 'Calming your head and your body.',
  },
  '2': {
    nl: 'Als het in je hoofd zwaar is, of als iets je in de weg zit bij het studeren.',
    en: 'When things are heavy in your head, or something gets in the way of studying.',
  },
  '2.1': {
    nl: 'Je vaak bang, gespannen of somber voelen, bijvoorbeeld voor een presentatie of zonder dat je weet waarom.',
    en: 'Often feeling afraid, tense or down, for example before a presentation or without knowing why.',
  },
  '2.2': {
    nl: 'Te veel moeten, van jezelf of van anderen, en leeg raken.',
    en: 'Having to do too much, for yourself or for others, and running empty.',
  },
  '2.3': {
    nl: 'Je alleen voelen, ook als er mensen om je heen zijn.',
    en: 'Feeling alone, even with people around you.',
  },
  '2.4': {
    nl: 'Als je hoofd anders werkt dan dat van de meeste anderen: wat jij nodig hebt om goed te studeren.',
    en: 'When your mind works differently from most: what you need to study well.',
  },
  '2.5': {
    nl: 'Studeren terwijl je iets ingrijpends hebt meegemaakt dat nog doorwerkt.',
    en: 'Studying after something serious happened to you that you still feel.',
  },
  '2.6': {
    nl: 'Denken aan de dood, of je zorgen maken om iemand die dat doet. Erover praten helpt, en er is altijd iemand.',
    en: 'Thinking of death, or worrying about somebody who does. Talking helps, and there is always somebody.',
  },
  '3': {
    nl: 'Alles rond de studie zelf: druk, uitstellen, kiezen, leren en je tijd verdelen.',
    en: 'Everything around the study itself: pressure, putting off, choosing, learning and dividing your time.',
  },
  '3.1': {
    nl: 'Meer werk dan er in je week past.',
    en: 'More work than fits in your week.',
  },
  '3.2': {
    nl: 'Wel willen beginnen, maar steeds iets anders doen.',
    en: 'Wanting to start, but doing something else every time.',
  },
  '3.3': {
    nl: 'Achterlopen, twijfelen of je het haalt, of denken aan stoppen.',
    en: 'Being behind, doubting whether you will make it, or thinking of stopping.',
  },
  '3.4': {
    nl: 'Twijfelen over je studie, en ontdekken wat je later wilt doen.',
    en: 'Doubting your choice of study, and finding out what you want to do later.',
  },
  '3.5': {
    nl: 'Leren plannen, je aandacht erbij houden, samenvatten en tentamens voorbereiden.',
    en: 'Learning to plan, keep your attention, summarise and prepare for exams.',
  },
  '3.6': {
    nl: 'Studie, werk, thuis en vrije tijd zo verdelen dat je het volhoudt.',
    en: 'Dividing study, work, home and free time so that you can keep going.',
  },
  '4': {
    nl: 'Erbij horen, mensen kennen en veilig jezelf kunnen zijn.',
    en: 'Belonging, knowing people and safely being yourself.',
  },
  '4.1': {
    nl: 'Meedoen zoals je bent, met je eigen achtergrond, geloof, lijf en liefde.',
    en: 'Taking part as you are, with your own background, faith, body and love.',
  },
  '4.2': {
    nl: 'Als iemand je buitensluit, pest, lastigvalt of over je grens gaat.',
    en: 'When somebody leaves you out, bullies or harasses you, or crosses your line.',
  },
  '4.3': {
    nl: 'Contact krijgen met klasgenoten, docenten en de opleiding.',
    en: 'Getting in touch with classmates, teachers and the programme.',
  },
  '4.4': {
    nl: 'Je op je plek voelen op school en in de stad.',
    en: 'Feeling at home at school and in town.',
  },
  '4.5': {
    nl: 'Hoe het gaat in je klas of projectgroep, ook als het schuurt.',
    en: 'How things go in your class or project group, also when there is friction.',
  },
  '4.6': {
    nl: 'Mensen om op terug te vallen, en samen iets doen bij een vereniging of activiteit.',
    en: 'People to fall back on, and doing things together in an association or activity.',
  },
  '4.7': {
    nl: 'Studeren in een nieuw land: de taal, de gewoontes, vrienden en heimwee.',
    en: 'Studying in a new country: the language, the habits, friends and homesickness.',
  },
  '4.8': {
    nl: 'De eerste thuis die studeert, en zelf moeten uitzoeken hoe alles werkt.',
    en: 'The first at home to study, and having to find out by yourself how it all works.',
  },
  '5': {
    nl: 'Drinken, drugs, pillen, gamen, gokken, roken: vragen, minderen of stoppen.',
    en: 'Drinking, drugs, pills, gaming, gambling, smoking: questions, cutting down or stopping.',
  },
  '5.1': {
    nl: 'Vragen over drank of drugs, van jezelf of van een vriend.',
    en: "Questions about drink or drugs, your own or a friend's.",
  },
  '5.2': {
    nl: 'Pillen gebruiken die niet aan jou zijn voorgeschreven, bijvoorbeeld om te leren of te slapen.',
    en: 'Using pills that were not prescribed to you, for example to study or to sleep.',
  },
  '5.3': {
    nl: 'Als gamen of gokken meer tijd of geld kost dan je wilt.',
    en: 'When gaming or gambling takes more time or money than you want.',
  },
  '5.4': {
    nl: 'Stoppen of minderen met roken of vapen.',
    en: 'Stopping or cutting down on smoking or vaping.',
  },
  '5.5': {
    nl: 'Op tijd merken dat iets je de baas wordt, en hulp om dat te keren.',
    en: 'Noticing in time that something is taking over, and help to turn it around.',
  },
  '5.6': {
    nl: 'Als je gebruikt om je beter te voelen, of je juist slechter voelt door wat je gebruikt.',
    en: 'When you use something to feel better, or feel worse because of what you use.',
  },
  '6': {
    nl: 'Slapen, eten, bewegen, liefde en je gezondheid naast je studie.',
    en: 'Sleeping, eating, moving, love and your health beside your studies.',
  },
  '6.1': {
    nl: 'Slecht slapen, te laat naar bed, of overdag steeds moe zijn.',
    en: 'Sleeping badly, going to bed too late, or being tired all day.',
  },
  '6.2': {
    nl: 'Goed en betaalbaar eten, en vragen over hoe je met eten omgaat.',
    en: 'Eating well for little money, and questions about how you deal with food.',
  },
  '6.3': {
    nl: 'Bewegen, sporten en meer energie krijgen.',
    en: 'Moving, doing sports and getting more energy.',
  },
  '6.4': {
    nl: 'Verliefd zijn, daten, seks, grenzen, en als het uitgaat.',
    en: 'Being in love, dating, sex, limits, and breaking up.',
  },
  '6.5': {
    nl: 'Studeren met een lijf of gezondheid die extra aandacht vraagt, en wat er dan anders kan.',
    en: 'Studying with a body or health that asks for extra care, and what can be done differently.',
  },
  '7': {
    nl: 'Wat om je heen gebeurt: je kamer, geld, zorg, de wereld en je telefoon.',
    en: 'What happens around you: your room, money, care, the world and your phone.',
  },
  '7.1': {
    nl: 'Een kamer vinden of houden, en je er veilig voelen.',
    en: 'Finding or keeping a room, and feeling safe there.',
  },
  '7.2': {
    nl: 'Rondkomen, en de spanning als dat niet lukt.',
    en: 'Making ends meet, and the stress when that does not work.',
  },
  '7.3': {
    nl: 'DUO, toeslagen, lenen, en hulp als je achterloopt met betalen.',
    en: 'DUO, allowances, loans, and help when you are behind with payments.',
  },
  '7.4': {
    nl: 'Weten waar je terechtkunt, een huisarts vinden en wat het kost.',
    en: 'Knowing where to go, finding a doctor and what it costs.',
  },
  '7.5': {
    nl: 'Zorgen over oorlog, klimaat of spanningen in de samenleving, hier of waar je vandaan komt.',
    en: 'Worries about war, climate or tensions in society, here or where you come from.',
  },
  '7.6': {
    nl: 'Je telefoon, berichten en sociale media: er de baas over blijven.',
    en: 'Your phone, messages and social media: staying in charge of them.',
  },
};
