import { themeNotes } from './theme-notes.ts';
import type { Concept, Scheme } from './types.ts';

/**
 * FS-T: the 7 themes and 42 subthemes of student wellbeing (Framework Studentenwelzijn, bijlage 1).
 * Ids are numbers on purpose: an id may stand in an address, and an address tells nobody anything.
 */
const rows: readonly (readonly [nl: string, en: string, subs: readonly (readonly [nl: string, en: string])[]])[] = [
  ['Positieve mentale gezondheid en welzijn', 'Positive mental health and wellbeing', [
    ['Veerkracht en stressmanagement', 'Resilience and stress management'],
    ['Positieve psychologie', 'Positive psychology'],
    ['Emotieregulatie en copingstrategieën', 'Emotion regulation and coping strategies'],
    ['Motivatie en zingeving', 'Motivation and meaning'],
    ['Mindfulness en ontspanning', 'Mindfulness and relaxation'],
  ]],
  ['Psycho-sociale klachten en belemmeringen', 'Psychosocial complaints and obstacles', [
    ['Angst- en somberheidsklachten', 'Anxiety and low mood'],
    ['Stress, prestatiedruk en burn-out', 'Stress, pressure to perform and burnout'],
    ['Eenzaamheid', 'Loneliness'],
    ['ASS, AD(H)D en andere neurodivergente kenmerken', 'Autism, AD(H)D and other neurodivergent traits'],
    ['Studeren met traumagerelateerde klachten', 'Studying with trauma-related complaints'],
    ['Suïcidaliteit en crisispreventie', 'Suicidality and crisis prevention'],
  ]],
  ['Studiegerelateerde druk en uitdagingen', 'Study pressure and challenges', [
    ['Studielast en werkdruk', 'Study load and workload'],
    ['Studie-uitstelgedrag en motivatie', 'Procrastination and motivation'],
    ['Studiesucces en studie-uitval', 'Study success and drop-out'],
    ['Studiekeuze en loopbaanoriëntatie', 'Choice of study and career orientation'],
    ['Studievaardigheden en executieve functies', 'Study skills and executive functions'],
    ['Balans studie, werk en privéleven', 'Balance of study, work and private life'],
  ]],
  ['Sociale verbondenheid', 'Social connectedness', [
    ['Inclusie en diversiteit', 'Inclusion and diversity'],
    ['Discriminatie en sociale veiligheid', 'Discrimination and social safety'],
    ['Academische en sociale integratie (binding)', 'Academic and social integration (bonding)'],
    ['Sense of belonging (thuisvoelen)', 'Sense of belonging'],
    ['Groepsdynamiek', 'Group dynamics'],
    ['Sociale steun, studentenverenigingen en sociale participatie',
      'Social support, student associations and taking part'],
    ['Internationale studenten en culturele aanpassing', 'International students and cultural adjustment'],
    ['Ervaringen van eerstegeneratiestudenten', 'Experiences of first-generation students'],
  ]],
  ['Middelengebruik- en risicogedrag', 'Substance use and risky behaviour', [
    ['Alcohol- en drugsgebruik', 'Alcohol and drug use'],
    ['Oneigenlijk medicijngebruik', 'Use of medicines without prescription'],
    ['Gamen en gokken', 'Gaming and gambling'],
    ['Roken en vapen', 'Smoking and vaping'],
    ['Verslavingspreventie en interventies', 'Prevention of addiction, and interventions'],
    ['Relatie tussen mentale gezondheid en middelengebruik', 'Mental health and substance use together'],
  ]],
  ['Fysieke gezondheid en leefstijl', 'Physical health and lifestyle', [
    ['Slaapkwaliteit en slaapproblemen', 'Sleep quality and sleep problems'],
    ['Voeding en eetgedrag', 'Nutrition and eating'],
    ['Beweging, sport en vitaliteit', 'Exercise, sport and vitality'],
    ['Seksuele gezondheid en relaties', 'Sexual health and relationships'],
    ['Chronische ziekte en studeren met een beperking', 'Chronic illness and studying with a disability'],
  ]],
  ['Omgevingsfactoren en maatschappelijke invloeden', 'Surroundings and society', [
    ['Huisvesting', 'Housing'],
    ['Financiële situatie en financiële stress', 'Money and money stress'],
    ['Studiefinanciering en schuldenproblematiek', 'Student finance and debts'],
    ['Toegang tot zorg en ondersteuning', 'Access to care and support'],
    ['Impact van maatschappelijke crises', 'Impact of crises in society'],
    ['Digitaal welzijn en impact van social media', 'Digital wellbeing and social media'],
  ]],
];

const concepts: readonly Concept[] = rows.flatMap(([nl, en, subs], i) => {
  const theme = `fs-t.${i + 1}`;
  return [
    { id: theme, scheme: 'fs-t', notation: `${i + 1}`, label: { nl, en }, note: themeNotes[`${i + 1}`] },
    ...subs.map(([subNl, subEn], j) => ({
      id: `${theme}.${j + 1}`, scheme: 'fs-t', broader: theme, notation: `${i + 1}.${j + 1}`,
      label: { nl: subNl, en: subEn }, note: themeNotes[`${i + 1}.${j + 1}`],
    })),
  ];
});

export const themesScheme: Scheme = {
  id: 'fs-t',
  version: '2024',
  title: { nl: "Thema's van studentenwelzijn", en: 'Themes of student wellbeing' },
  source: 'Framework Studentenwelzijn, bijlage 1',
  concepts,
};
