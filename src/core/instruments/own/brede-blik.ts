import { AGREE, itemsOn, own } from './make.ts';
import { dimensions } from './brede-blik-scores.ts';

const agree = itemsOn(AGREE);

/**
 * A wide look: the six dimensions of Positive Health (Huber 2014; Institute for Positive Health). The dimensions are
 * theirs; the sentences are ours.
 */
export const bredeBlik = own({
  key: 'brede-blik', title: ['Brede blik', 'A wide look'],
  about: ['Achttien zinnen over je hele leven, in zes delen: lijf, hoofd, richting, plezier, meedoen en alledag. Het gaat om wat jij belangrijk vindt.',
    'Eighteen sentences about your whole life, in six parts: body, mind, direction, joy, taking part and every day. It is about what matters to you.'],
  recall: ['de afgelopen maand', 'the past month'], minutes: 4, againAfterDays: 60, scales: [AGREE],
  items: [
    agree('stairs', ['Mijn lijf doet mee als ik fiets, loop of de trap neem.', 'My body plays along when I cycle, walk or take the stairs.'],
      { part: ['Je lijf', 'Your body'] }),
    agree('morning', ['Als de wekker gaat, heb ik er genoeg slaap op zitten.', 'When the alarm goes, I have had enough sleep.']),
    agree('care', ['Ik eet en beweeg op een manier die me goeddoet.', 'I eat and move in a way that does me good.']),
    agree('mind-off', ['Ik kan iets loslaten als ik er nu niets aan kan doen.', 'I can let go of something I can do nothing about now.'],
      { part: ['Je hoofd', 'Your mind'] }),
    agree('mood-back', ['Na een rotdag wordt het vanzelf weer gewoon.', 'After a rotten day, things become ordinary again by themselves.']),
    agree('focus', ['Zit ik ergens voor, dan krijg ik mijn hoofd erbij.', 'When I sit down to something, I get my mind on it.']),
    agree('what-for', ['Ik weet waar ik mijn bed voor uit kom.', 'I know what I get out of bed for.'],
      { part: ['Richting', 'Direction'] }),
    agree('next-year', ['Denk ik aan volgend jaar, dan word ik nieuwsgierig.', 'When I think of next year, I get curious.']),
    agree('worth', ['Ik doe dingen die ik zelf de moeite waard vind.', 'I do things that I find worth doing myself.']),
    agree('laugh', ['Er was iets om hardop om te lachen.', 'There was something to laugh out loud about.'],
      { part: ['Plezier', 'Joy'] }),
    agree('room', ['Waar ik woon, kan ik tot rust komen.', 'Where I live I can come to rest.']),
    agree('looking-forward', ['Er stond iets in mijn agenda waar ik naar uitkeek.', 'There was something in my diary I looked forward to.']),
    agree('call', ['Zit iets me dwars, dan weet ik wie ik bel of app.', 'When something bothers me, I know whom to call or text.'],
      { part: ['Meedoen', 'Taking part'] }),
    agree('joined', ['Ik deed mee met iets: een groep, een club, een baantje, een feestje.', 'I joined in something: a group, a club, a job, a party.']),
    agree('mattered', ['Iemand had iets aan mij.', 'Somebody was glad of me.']),
    agree('money', ['Ik haal het einde van de maand met mijn geld.', 'My money lasts until the end of the month.'],
      { part: ['Alledag', 'Every day'] }),
    agree('week', ['Mijn week heeft een ritme dat werkt.', 'My week has a rhythm that works.']),
    agree('arrange', ['Post, afspraken en formulieren krijg ik geregeld.', 'I get mail, appointments and forms sorted.']),
  ],
  scores: dimensions,
  picture: 'wheel',
});
