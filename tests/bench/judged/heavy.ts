import type { Judged } from './types.ts';

/** When it cannot wait, worry about somebody else, loss, and what keeps coming back. */
export const heavy: readonly Judged[] = [
  {
    q: 'ik wil niet meer leven', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'eerste-opvang': 3, 'gesprek-studentenpsycholoog': 2,
      'even-sparren': 2, huisartsenpost: 2, huisarts: 1, luisterlijn: 1, 'alles-oke': 1, 'mind-korrelatie': 1, ggz: 1,
    },
  },
  {
    q: 'soms denk ik dat iedereen beter af is zonder mij', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2,
      'eerste-opvang': 2, huisartsenpost: 1, huisarts: 1, luisterlijn: 1, 'alles-oke': 1, luistermaatje: 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'i dont want to be here anymore', lang: 'en', style: 'sentence',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'eerste-opvang': 3, 'gesprek-studentenpsycholoog': 2,
      'even-sparren': 2, huisartsenpost: 1, huisarts: 1, luisterlijn: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'zelfmoort gedachtes', lang: 'nl', style: 'typo',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'eerste-opvang': 2, 'gesprek-studentenpsycholoog': 2,
      'even-sparren': 2, huisartsenpost: 2, 'bezorgd-om-een-ander': 1, huisarts: 1, 'mind-korrelatie': 1, ggz: 1,
      luisterlijn: 1,
    },
  },
  {
    q: 'suicidaal', lang: 'nl', style: 'word',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'eerste-opvang': 3, 'gesprek-studentenpsycholoog': 2,
      huisartsenpost: 2, 'even-sparren': 2, huisarts: 1, ggz: 1, 'bezorgd-om-een-ander': 1, 'mind-korrelatie': 1,
      luisterlijn: 1,
    },
  },
  {
    q: 'kinda wanna disappear tbh', lang: 'en', style: 'youth',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 2,
      'eerste-opvang': 2, luistermaatje: 2, huisartsenpost: 1, luisterlijn: 1, 'alles-oke': 1, huisarts: 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'ik hoef morgen niet wakker te worden', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-niet-meer-willen-leven': 3, '113': 3, 'eerste-opvang': 2, 'gesprek-studentenpsycholoog': 2,
      'even-sparren': 2, huisartsenpost: 1, luisterlijn: 1, huisarts: 1, 'mind-korrelatie': 1, 'alles-oke': 1,
    },
  },
  {
    q: 'ik snij mezelf als het te veel wordt', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, 'even-sparren': 3, 'als-emoties-overlopen': 2,
      'gesprek-niet-meer-willen-leven': 2, '113': 2, 'eerste-opvang': 2, huisarts: 2, ggz: 2, 'mind-korrelatie': 1,
      huisartsenpost: 1, luisterlijn: 1, luistermaatje: 1,
    },
  },
  {
    q: 'ik sta op een wachtlijst bij de ggz en hou het niet meer vol', lang: 'nl', style: 'sentence',
    relevant: {
      'gesprek-studentenpsycholoog': 3, huisarts: 3, 'even-sparren': 3, 'gesprek-niet-meer-willen-leven': 2, '113': 2,
      'eerste-opvang': 2, ggz: 2, huisartsenpost: 1, 'mind-korrelatie': 1, luisterlijn: 1, 'alles-oke': 1,
      studentendecaan: 1,
    },
  },
  {
    q: 'mn huisgenoot zegt dingen als straks ben ik er toch niet meer, wat moet ik doen', lang: 'nl', style: 'sentence',
    relevant: {
      '113': 3, 'bezorgd-om-een-ander': 3, 'eerste-opvang': 3, 'even-sparren': 2, 'mind-korrelatie': 2,
      'gesprek-niet-meer-willen-leven': 1, huisartsenpost: 1, 'gesprek-studentenpsycholoog': 1, huisarts: 1,
    },
  },
  {
    q: 'mn vriendin doet zichzelf pijn en ik mag het niemand vertellen', lang: 'nl', style: 'sentence',
    relevant: {
      'bezorgd-om-een-ander': 3, 'even-sparren': 3, '113': 2, 'mind-korrelatie': 2, 'eerste-opvang': 2,
      'gesprek-studentenpsycholoog': 2, luistermaatje: 1, 'alles-oke': 1, luisterlijn: 1,
    },
  },
  {
    q: 'how do i help a friend who is depressed', lang: 'en', style: 'sentence',
    relevant: {
      'even-sparren': 3, 'bezorgd-om-een-ander': 3, '113': 2, 'mind-korrelatie': 2, luistermaatje: 2,
      'gesprek-studentenpsycholoog': 1, 'alles-oke': 1, luisterlijn: 1,
    },
  },
  {
    q: 'mijn klasgenoot komt al weken niet opdagen en ik maak me zorgen', lang: 'nl', style: 'sentence',
    relevant: {
      'even-sparren': 3, 'bezorgd-om-een-ander': 3, 'mind-korrelatie': 2, '113': 2, studentendecaan: 2,
      'gesprek-studentenpsycholoog': 1, 'alles-oke': 1, luistermaatje: 1, studiecoach: 1, 'eerste-opvang': 1,
    },
  },
  {
    q: 'er zit iemand te huilen en te schreeuwen op de gang, wat moet ik doen', lang: 'nl', style: 'sentence',
    relevant: {
      'eerste-opvang': 3, 'even-sparren': 2, rustkamer: 2, '113': 1, 'gesprek-studentenpsycholoog': 1,
      'bezorgd-om-een-ander': 1,
    },
  },
  {
    q: 'mijn vader is vorige maand overleden en ik kan me niet concentreren', lang: 'nl', style: 'sentence',
    relevant: {
      rouwgroep: 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 3, studentendecaan: 2, 'even-sparren': 2,
      studiecoach: 1, 'gesprek-studieadvies': 1, luistermaatje: 1, luisterlijn: 1, profileringsfonds: 1,
    },
  },
  {
    q: 'rouw', lang: 'nl', style: 'word',
    relevant: {
      rouwgroep: 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 2, 'even-sparren': 1, 'na-een-schok': 1,
      luistermaatje: 1, luisterlijn: 1, studentendecaan: 1,
    },
  },
  {
    q: 'mn oma is overleeden', lang: 'nl', style: 'typo',
    relevant: {
      rouwgroep: 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 2, luistermaatje: 2, 'even-sparren': 1,
      luisterlijn: 1, 'alles-oke': 1, studentendecaan: 1,
    },
  },
  {
    q: 'my best friend died in a crash and nobody in class talks about it', lang: 'en', style: 'sentence',
    relevant: {
      'na-een-schok': 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 3, rouwgroep: 2, 'even-sparren': 2,
      slachtofferhulp: 1, 'na-iets-heftigs': 1, luistermaatje: 1, luisterlijn: 1, studentendecaan: 1,
    },
  },
  {
    q: 'het is al drie jaar geleden maar ik mis haar nog elke dag', lang: 'nl', style: 'sentence',
    relevant: {
      rouwgroep: 3, studentenpastor: 3, 'gesprek-studentenpsycholoog': 2, luistermaatje: 1, 'even-sparren': 1,
      luisterlijn: 1,
    },
  },
  {
    q: 'een jongen uit onze klas is dood', lang: 'nl', style: 'sentence',
    relevant: {
      'na-een-schok': 3, 'gesprek-studentenpsycholoog': 2, rouwgroep: 2, studentenpastor: 2, 'even-sparren': 2,
      'eerste-opvang': 1, luistermaatje: 1, '113': 1, luisterlijn: 1, studentendecaan: 1,
    },
  },
  {
    q: 'ptss', lang: 'nl', style: 'diagnosis',
    relevant: {
      'na-iets-heftigs': 3, 'gesprek-studentenpsycholoog': 3, ggz: 3, huisarts: 2, 'regel-wat-je-nodig-hebt': 2,
      studentendecaan: 1, 'even-sparren': 1, rustkamer: 1, slachtofferhulp: 1, 'centrum-seksueel-geweld': 1,
      'mind-korrelatie': 1,
    },
  },
  {
    q: 'er komen steeds beelden terug van vroeger en dan lukt studeren niet', lang: 'nl', style: 'sentence',
    relevant: {
      'na-iets-heftigs': 3, 'gesprek-studentenpsycholoog': 2, ggz: 2, huisarts: 2, studentendecaan: 1,
      'even-sparren': 1, 'als-emoties-overlopen': 1, 'regel-wat-je-nodig-hebt': 1, rustkamer: 1, 'mind-korrelatie': 1,
      slachtofferhulp: 1, 'centrum-seksueel-geweld': 1,
    },
  },
  {
    q: 'trauma', lang: 'en', style: 'word',
    relevant: {
      'na-iets-heftigs': 3, 'gesprek-studentenpsycholoog': 3, ggz: 2, huisarts: 2, slachtofferhulp: 1,
      'centrum-seksueel-geweld': 1, 'regel-wat-je-nodig-hebt': 1, studentendecaan: 1, 'even-sparren': 1,
      'veilig-thuis': 1, rustkamer: 1, 'mind-korrelatie': 1,
    },
  },
  {
    q: 'kan iemand gewoon ff luisteren', lang: 'nl', style: 'youth',
    relevant: {
      luistermaatje: 3, luisterlijn: 3, 'alles-oke': 2, 'even-sparren': 2, studentenpastor: 2, 'mind-korrelatie': 2,
      'gesprek-studentenpsycholoog': 1, '113': 1,
    },
  },
  {
    q: 'is there someone i can talk to anonymously at night', lang: 'en', style: 'sentence',
    relevant: {
      luistermaatje: 3, luisterlijn: 2, '113': 2, 'alles-oke': 1, 'mind-korrelatie': 1, 'even-sparren': 1, nachtgids: 1,
    },
  },
  {
    q: 'is er een gratis telefoonlijn voor jongeren', lang: 'nl', style: 'sentence',
    relevant: { 'alles-oke': 3, luisterlijn: 2, '113': 2, 'mind-korrelatie': 2, geldfit: 1 },
  },
];
