import { HOW, itemsOn, meanScore, own } from './make.ts';

const how = itemsOn(HOW);

/** How it is going this month, in a minute. */
export const maandcheck = own({
  key: 'maandcheck', title: ['Maandcheck', 'Monthly check'],
  about: ['Zes korte vragen over hoe het deze maand met je gaat. Doe je hem vaker, dan zie je je eigen lijn.',
    'Six short questions on how you are doing this month. Do it more often and you see your own line.'],
  recall: ['de afgelopen vier weken', 'the past four weeks'], minutes: 1, againAfterDays: 20, scales: [HOW],
  items: [
    how('sleep', ['Hoe ging het met slapen?', 'How did sleeping go?']),
    how('eating', ['Hoe ging het met eten: genoeg, en een beetje op tijd?', 'How did eating go: enough, and more or less on time?']),
    how('body', ['Hoe deed je lijf het?', 'How was your body doing?']),
    how('stress', ['Hoe ging het met drukte en stress?', 'How did you get on with pressure and stress?']),
    how('energy', ['Hoe was het met je energie?', 'How was your energy?']),
    how('people', ['Hoe ging het tussen jou en de mensen om je heen?', 'How were things between you and the people around you?']),
  ],
  scores: [
    meanScore('sleep', ['Slaap', 'Sleep'], ['sleep'], {
      low: ['Slapen ging deze maand stroef. Slaap werkt door in bijna alles, dus hier beginnen loont.',
        'Sleeping was hard this month. Sleep touches nearly everything, so this is a good place to begin.'],
      mid: ['De ene week sliep je beter dan de andere. Kijk eens wat er in de goede week anders was.',
        'You slept better in one week than in another. Have a look at what was different in the good one.'],
      high: ['Slapen ging deze maand goed. Fijn, houd vast wat je doet.',
        'Sleeping went well this month. Good, keep doing what you do.'],
    }),
    meanScore('eating', ['Eten', 'Eating'], ['eating'], {
      low: ['Eten schoot er deze maand bij in, of het gaf gedoe. Klein beginnen mag.',
        'Eating was skipped this month, or it was a struggle. You can start small.'],
      mid: ['Met eten ging het soms wel en soms niet.', 'Eating went well at times and not at others.'],
      high: ['Eten ging deze maand goed.', 'Eating went well this month.'],
    }),
    meanScore('body', ['Lijf', 'Body'], ['body'], {
      low: ['Je lijf zat je deze maand tegen. Als dat zo blijft, mag je ook gewoon naar de huisarts.',
        'Your body was against you this month. If that lasts, you can simply see a doctor.'],
      mid: ['Je lijf deed het wisselend.', 'Your body was up and down.'],
      high: ['Je lijf deed wat je vroeg.', 'Your body did what you asked.'],
    }),
    meanScore('stress', ['Drukte', 'Pressure'], ['stress'], {
      low: ['Er kwam deze maand veel op je af. Dat hoef je niet in je eentje weg te werken.',
        'A lot came at you this month. You don’t have to clear it all on your own.'],
      mid: ['Soms was het te doen, soms liep het over.', 'At times it was manageable, at times it spilled over.'],
      high: ['De drukte was te doen.', 'The pressure was manageable.'],
    }),
    meanScore('energy', ['Energie', 'Energy'], ['energy'], {
      low: ['Je batterij was vaak leeg. Vaak hangt dat samen met slaap, drukte of zorgen.',
        'Your battery was often empty. That often goes together with sleep, pressure or worries.'],
      mid: ['Je energie ging op en neer.', 'Your energy went up and down.'],
      high: ['Je had genoeg energie voor wat je wilde.', 'You had enough energy for what you wanted.'],
    }),
    meanScore('people', ['Mensen', 'People'], ['people'], {
      low: ['Met mensen ging het moeizaam, of je zag ze weinig. Eén berichtje kan een begin zijn.',
        'Things with people were hard, or you saw little of them. One message can be a start.'],
      mid: ['Met mensen ging het wisselend.', 'Things with people were up and down.'],
      high: ['Met de mensen om je heen zat het goed.', 'Things with the people around you were good.'],
    }),
  ],
  picture: 'lines',
});
