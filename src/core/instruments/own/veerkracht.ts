import { itemsOn, meanScore, OFTEN, own } from './make.ts';

const often = itemsOn(OFTEN);

/** Where somebody gets strength from, and where it leaks away: a start that leads to exercises. */
export const veerkracht = own({
  key: 'veerkracht', title: ['Veerkracht', 'Resilience'],
  about: ['Tien vragen over opladen, druk, hoe je over jezelf denkt en de mensen om je heen. Daarna zie je waar je iets aan kunt hebben.',
    'Ten questions about recharging, pressure, how you think of yourself and the people around you. Then you see what could be of use.'],
  recall: ['de afgelopen vier weken', 'the past four weeks'], minutes: 3, againAfterDays: 28, scales: [OFTEN],
  items: [
    often('rest', ['Er waren avonden waarop ik niets meer hoefde.', 'There were evenings when I had nothing left to do.'],
      { part: ['Opladen', 'Recharging'] }),
    often('sleep', ['Na een nacht slapen kon ik de dag wel aan.', 'After a night’s sleep I could face the day.']),
    often('grind', ['Ik bleef malen over iets, ook als ik dat niet wilde.', 'Something kept going round in my head, also when I didn’t want it to.']),
    often('plan-b', ['Liep een plan in de soep, dan verzon ik iets anders.', 'When a plan fell through, I came up with something else.'],
      { part: ['Druk', 'Pressure'] }),
    often('overfull', ['Er stond meer op mijn lijstje dan in een dag past.', 'There was more on my list than fits into a day.']),
    often('start', ['Ik begon op tijd, ook aan een rotklus.', 'I started in time, also on a rotten job.']),
    often('mistake', ['Ik mocht van mezelf een fout maken.', 'I allowed myself to make a mistake.'],
      { part: ['Hoe je over jezelf denkt', 'How you think of yourself'] }),
    often('small-win', ['Ik stond even stil bij iets wat lukte, hoe klein ook.', 'I paused at something that worked out, however small.']),
    often('tell', ['Vroeg iemand hoe het ging, dan gaf ik een eerlijk antwoord.', 'When somebody asked how I was, I gave an honest answer.'],
      { part: ['Anderen', 'Others'] }),
    often('say-no', ['Werd iets me te veel, dan zei ik nee.', 'When something was too much, I said no.']),
  ],
  scores: [
    meanScore('recharge', ['Opladen', 'Recharging'], ['rest', 'sleep', 'grind'], {
      low: ['Opladen lukt nu weinig. Dan kost alles meer moeite; het ligt niet aan je inzet.',
        'Recharging hardly works now. Then everything takes more effort; it is not that you don’t try.'],
      mid: ['Opladen lukt soms wel en soms niet. Een vast moment op de dag kan al helpen.',
        'Recharging works at times and not at others. One fixed moment in the day can already help.'],
      high: ['Je laadt genoeg op. Daar heb je bij drukte veel aan.', 'You recharge enough. That serves you well when it gets busy.'],
    }, ['grind']),
    meanScore('pressure', ['Omgaan met druk', 'Dealing with pressure'], ['plan-b', 'overfull', 'start'], {
      low: ['De druk is nu groter dan wat je kwijt kunt. Begin met één ding van de lijst, of met iemand die meekijkt.',
        'The pressure is more than you can handle now. Begin with one thing on the list, or with somebody who looks along.'],
      mid: ['Je houdt de drukte soms bij en soms niet.', 'At times you keep up with the pressure, at times you don’t.'],
      high: ['Je hebt manieren gevonden om met drukte om te gaan.', 'You have found ways to deal with pressure.'],
    }, ['overfull']),
    meanScore('self', ['Mild voor jezelf', 'Being kind to yourself'], ['mistake', 'small-win'], {
      low: ['Je bent streng voor jezelf. Dat kun je oefenen, net als iets anders.',
        'You are hard on yourself. That can be practised, like anything else.'],
      mid: ['De ene keer ben je mild voor jezelf, de andere keer streng.', 'Sometimes you are kind to yourself, sometimes hard.'],
      high: ['Je kijkt met een vriendelijk oog naar jezelf.', 'You look at yourself with a friendly eye.'],
    }),
    meanScore('others', ['Van je laten horen', 'Speaking up'], ['tell', 'say-no'], {
      low: ['Je houdt veel voor jezelf of zegt vaak ja. Eén gesprek of één nee is een begin.',
        'You keep a lot to yourself or often say yes. One talk or one no is a start.'],
      mid: ['Soms laat je merken wat je nodig hebt, soms niet.', 'At times you show what you need, at times you don’t.'],
      high: ['Je laat merken hoe het gaat en waar je grens ligt.', 'You show how you are and where your limit is.'],
    }),
  ],
  picture: 'lines',
});
