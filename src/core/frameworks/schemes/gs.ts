import { branch, buildScheme } from '../build.ts';

/** GS: the four pillars of Gezonde School, the mbo counterpart. */
export const gsScheme = buildScheme({
  id: 'gs',
  version: '2024',
  title: { nl: 'Pijlers van de Gezonde School', en: 'Pillars of the Healthy School approach' },
  source: 'Gezonde School (mbo), zoals beschreven in het Framework Studentenwelzijn',
}, [
  branch('1', 'Educatie', 'Education',
    'Leren over gezond en prettig leven, in lessen en activiteiten.',
    'Learning about living well, in lessons and activities.'),
  branch('2', 'Beleid', 'Policy',
    'Afspraken op papier, zodat wat goed werkt ook blijft.',
    'Agreements on paper, so that what works well also stays.'),
  branch('3', 'Signaleren', 'Noticing in time',
    'Op tijd merken dat iemand steun kan gebruiken, en weten wat je dan doet.',
    'Noticing in time that somebody could use support, and knowing what to do.'),
  branch('4', 'Schoolomgeving', 'School environment',
    'Een gebouw, kantine, terrein en sfeer die gezond leven makkelijk maken.',
    'A building, canteen, grounds and atmosphere that make it easy to live well.'),
]);
