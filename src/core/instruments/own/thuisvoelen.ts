import { AGREE, itemsOn, meanScore, own } from './make.ts';

const agree = itemsOn(AGREE);

/** Feeling at home, and what carries it: autonomy, competence, relatedness (self-determination theory, FS). */
export const thuisvoelen = own({
  key: 'thuisvoelen', title: ['Thuisvoelen', 'Feeling at home'],
  about: ['Negen zinnen over je plek bij je opleiding: erbij horen, ruimte voor jezelf, merken dat je iets kunt en mensen die je zien.',
    'Nine sentences about your place in your programme: belonging, room to be yourself, noticing you can do things, and people who see you.'],
  recall: ['de afgelopen maand', 'the past month'], minutes: 2, againAfterDays: 60, scales: [AGREE],
  items: [
    agree('place', ['Kom ik hier binnen, dan weet ik waar ik naartoe wil.', 'When I come in here, I know where I want to go.'],
      { part: ['Je plek', 'Your place'] }),
    agree('as-i-am', ['Ik hoef me hier niet anders voor te doen, ook niet om waar ik vandaan kom.',
      'I need not pretend here, also not about where I come from.']),
    agree('would-miss', ['Ging ik morgen weg, dan zou ik hier iets missen.', 'If I left tomorrow, there is something here I would miss.']),
    agree('own-way', ['Opdrachten kan ik vaak aanpakken op een manier die bij me past.', 'I can often do assignments in a way that suits me.'],
      { part: ['Ruimte voor jezelf', 'Room for yourself'] }),
    agree('why', ['Ik snap waar de vakken goed voor zijn.', 'I see what the courses are good for.']),
    agree('grown', ['Ik kan nu dingen die ik een paar maanden terug niet kon.', 'I can do things now that I couldn’t a few months ago.'],
      { part: ['Merken dat je iets kunt', 'Noticing you can do things'] }),
    agree('next-try', ['Loop ik vast in de stof, dan weet ik wat ik kan proberen.', 'When I am stuck in the material, I know what to try.']),
    agree('noticed', ['Ben ik er een week niet, dan valt dat iemand op.', 'If I am away for a week, somebody notices.'],
      { part: ['Mensen die je zien', 'People who see you'] }),
    agree('lunch', ['Er is hier iemand met wie ik zou willen lunchen.', 'There is somebody here I would like to have lunch with.']),
  ],
  scores: [
    meanScore('home', ['Je plek', 'Your place'], ['place', 'as-i-am', 'would-miss'], {
      low: ['Je voelt je hier nu weinig op je plek. Dat ligt zelden alleen aan jou, en het kan veranderen.',
        'You hardly feel in place here now. That is seldom just you, and it can change.'],
      mid: ['Soms voelt het hier als jouw plek, soms niet.', 'At times this feels like your place, at times it doesn’t.'],
      high: ['Je hebt hier je plek.', 'You have your place here.'],
    }),
    meanScore('autonomy', ['Ruimte voor jezelf', 'Room for yourself'], ['own-way', 'why'], {
      low: ['Je ervaart weinig eigen ruimte. Een docent of studieadviseur weet vaak waar wél iets te kiezen valt.',
        'You find little room of your own. A teacher or study adviser often knows where there is something to choose.'],
      mid: ['Er is soms ruimte voor je eigen manier.', 'There is sometimes room for your own way.'],
      high: ['Je hebt ruimte voor je eigen manier.', 'You have room for your own way.'],
    }),
    meanScore('competence', ['Merken dat je iets kunt', 'Noticing you can do things'], ['grown', 'next-try'], {
      low: ['Je merkt nu weinig van wat je kunt. Vaak is er meer gegroeid dan je ziet.',
        'You notice little of what you can do. Often more has grown than you see.'],
      mid: ['Soms merk je dat je vooruitgaat, soms niet.', 'At times you notice that you move ahead, at times you don’t.'],
      high: ['Je merkt dat je vooruitgaat.', 'You notice that you move ahead.'],
    }),
    meanScore('relatedness', ['Mensen die je zien', 'People who see you'], ['noticed', 'lunch'], {
      low: ['Er zijn hier nu weinig mensen die je zien. Veel studenten kennen dat, ook als het niet zo lijkt.',
        'There are few people here now who see you. Many students know that, even if it doesn’t look so.'],
      mid: ['Er zijn wat mensen hier, en het mag er meer worden.', 'There are some people here, and it may become more.'],
      high: ['Er zijn hier mensen die je zien.', 'There are people here who see you.'],
    }),
  ],
  picture: 'lines',
});
