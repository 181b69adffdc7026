import { branch, buildScheme } from '../build.ts';

/** PH: the six dimensions of Positieve Gezondheid (Huber). */
export const phScheme = buildScheme({
  id: 'ph',
  version: '2022',
  title: { nl: 'Dimensies van Positieve Gezondheid', en: 'Dimensions of Positive Health' },
  source: 'Positieve Gezondheid (Huber), zoals gebruikt in Studentenwelzijn op de kaart (2023)',
}, [
  branch('1', 'Lichaamsfuncties (leefstijl)', 'Bodily functions (lifestyle)',
    'Slapen, eten, bewegen en hoe je lijf zich voelt.',
    'Sleeping, eating, moving and how your body feels.'),
  branch('2', 'Dagelijks functioneren', 'Daily functioning',
    'Je dag rondkrijgen: plannen, grenzen bewaken en hulp vragen.',
    'Getting through your day: planning, guarding your limits and asking for help.'),
  branch('3', 'Meedoen', 'Taking part',
    'Contact met anderen, erbij horen en iets samen doen.',
    'Contact with others, belonging and doing something together.'),
  branch('4', 'Mentaal welbevinden', 'Mental wellbeing',
    'Hoe je je voelt, of je je kunt concentreren en hoe je met verandering omgaat.',
    'How you feel, whether you can concentrate and how you handle change.'),
  branch('5', 'Kwaliteit van leven', 'Quality of life',
    'Rondkomen, een veilige plek hebben en kunnen genieten.',
    'Making ends meet, having a safe place and being able to enjoy things.'),
  branch('6', 'Zingeving', 'Meaning',
    'Waar je warm van wordt en waar je naartoe wilt.',
    'What gives you energy and where you want to go.'),
]);
