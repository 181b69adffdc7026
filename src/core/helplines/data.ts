import type { Helpline } from './types.ts';

const checkedOn = '2026-11-22';
const dayAndNight = { nl: 'dag en nacht', en: 'day and night' };
const seeWebsite = { nl: 'tijden staan op de website', en: 'see the website for hours' };

/** The national helplines, heaviest need first. Numbers and reach as published by the lines themselves. */
export const helplines: readonly Helpline[] = [
  {
    key: '112',
    name: { nl: '112', en: '112' },
    phone: '112', tel: 'tel:112',
    hours: dayAndNight, free: true,
    for: { nl: 'als een leven in gevaar is', en: 'when a life is in danger' },
    languageNote: { nl: 'Je kunt ook Engels spreken.', en: 'You can speak English.' },
    checkedOn,
  },
  {
    key: '113',
    name: { nl: '113 Zelfmoordpreventie', en: '113 Suicide Prevention' },
    phone: '113 / 0800-0113', tel: 'tel:113', chatUrl: 'https://www.113.nl', url: 'https://www.113.nl',
    hours: dayAndNight, free: true,
    for: {
      nl: 'gedachten aan zelfdoding, van jezelf of van een ander; ook als je je zorgen maakt; anoniem',
      en: 'thoughts of suicide, your own or somebody else\'s; also when you worry about somebody; anonymous',
    },
    checkedOn,
  },
  {
    key: 'huisartsenpost',
    name: { nl: 'Huisartsenpost', en: 'Out-of-hours GP (huisartsenpost)' },
    hours: { nl: 'avond, nacht en weekend', en: 'evenings, nights and weekends' }, free: false,
    for: {
      nl: 'hulp voor lichaam of hoofd die niet kan wachten tot de praktijk opengaat; het nummer verschilt per regio',
      en: 'help for body or mind that cannot wait until the practice opens; the number differs by region',
    },
    checkedOn,
  },
  {
    key: 'veilig-thuis',
    name: { nl: 'Veilig Thuis', en: 'Veilig Thuis (Safe at Home)' },
    phone: '0800-2000', tel: 'tel:08002000', url: 'https://veiligthuis.nl',
    hours: dayAndNight, free: true,
    for: { nl: 'geweld of onveiligheid thuis', en: 'violence or not being safe at home' },
    checkedOn,
  },
  {
    key: 'centrum-seksueel-geweld',
    name: { nl: 'Centrum Seksueel Geweld', en: 'Sexual Assault Centre (Centrum Seksueel Geweld)' },
    phone: '0800-0188', tel: 'tel:08000188', url: 'https://centrumseksueelgeweld.nl',
    hours: dayAndNight, free: true,
    for: {
      nl: 'na aanranding of verkrachting; het liefst binnen zeven dagen, later mag ook',
      en: 'after assault or rape; best within seven days, later is fine too',
    },
    checkedOn,
  },
  {
    key: 'luisterlijn',
    name: { nl: 'De Luisterlijn', en: 'De Luisterlijn (listening line)' },
    phone: '088 0767 000', tel: 'tel:0880767000',
    chatUrl: 'https://www.deluisterlijn.nl', url: 'https://www.deluisterlijn.nl',
    hours: dayAndNight, free: false,
    for: { nl: 'als je wilt dat er iemand luistert', en: 'when you want somebody to listen' },
    checkedOn,
  },
  {
    key: 'alles-oke',
    name: { nl: 'Alles Oké? Supportlijn', en: 'Alles Oké? Support Line' },
    phone: '0800-0450', tel: 'tel:08000450', url: 'https://www.allesoke.nl',
    hours: seeWebsite, free: true,
    for: { nl: 'van 18 tot en met 24 jaar, over alles', en: 'aged 18 to 24, about anything' },
    minAge: 18, maxAge: 24, checkedOn,
  },
  {
    key: 'kindertelefoon',
    name: { nl: 'De Kindertelefoon', en: 'De Kindertelefoon (child helpline)' },
    phone: '0800-0432', tel: 'tel:08000432', url: 'https://www.kindertelefoon.nl',
    hours: seeWebsite, free: true,
    for: { nl: 'tot en met 18 jaar, over alles', en: 'up to 18, about anything' },
    maxAge: 18, checkedOn,
  },
  {
    key: 'drugs-infolijn',
    name: { nl: 'Drugs Infolijn', en: 'Drugs Infolijn (drugs information line)' },
    phone: '0900-1995', tel: 'tel:09001995', url: 'https://www.drugsinfo.nl',
    hours: seeWebsite, free: false,
    for: { nl: 'vragen over drugs, anoniem', en: 'questions about drugs, anonymous' },
    checkedOn,
  },
  {
    key: 'alcohol-infolijn',
    name: { nl: 'Alcohol Infolijn', en: 'Alcohol Infolijn (alcohol information line)' },
    phone: '0900-500 2021', tel: 'tel:09005002021', url: 'https://www.alcoholinfo.nl',
    hours: seeWebsite, free: false,
    for: { nl: 'vragen over alcohol, anoniem', en: 'questions about alcohol, anonymous' },
    checkedOn,
  },
  {
    key: 'mind-korrelatie',
    name: { nl: 'MIND Korrelatie', en: 'MIND Korrelatie' },
    phone: '0900-1450', tel: 'tel:09001450', url: 'https://mindkorrelatie.nl',
    hours: seeWebsite, free: false,
    for: {
      nl: 'psychische en sociale vragen, anoniem',
      en: 'psychological and social questions, anonymous',
    },
    checkedOn,
  },
  {
    key: 'slachtofferhulp',
    name: { nl: 'Slachtofferhulp Nederland', en: 'Victim Support (Slachtofferhulp Nederland)' },
    phone: '0900-0101', tel: 'tel:09000101', url: 'https://www.slachtofferhulp.nl',
    hours: seeWebsite, free: false,
    for: { nl: 'na een misdrijf, ongeluk of ramp', en: 'after a crime, accident or disaster' },
    checkedOn,
  },
  {
    key: 'discriminatie',
    name: { nl: 'Discriminatie.nl', en: 'Discriminatie.nl' },
    phone: '0800-0880', tel: 'tel:08000880', url: 'https://discriminatie.nl',
    hours: seeWebsite, free: true,
    for: { nl: 'als je wordt gediscrimineerd of het ziet gebeuren', en: 'discrimination, of you or around you' },
    checkedOn,
  },
  {
    key: 'geldfit',
    name: { nl: 'Geldfit', en: 'Geldfit' },
    phone: '0800-8115', tel: 'tel:08008115', url: 'https://geldfit.nl',
    hours: seeWebsite, free: true,
    for: { nl: 'geldzorgen', en: 'money worries' },
    checkedOn,
  },
  {
    key: 'juridisch-loket',
    name: { nl: 'Juridisch Loket', en: 'Juridisch Loket (legal advice)' },
    phone: '0800-8020', tel: 'tel:08008020', url: 'https://www.juridischloket.nl',
    hours: seeWebsite, free: true,
    for: { nl: 'vragen over je rechten', en: 'legal questions' },
    checkedOn,
  },
];
