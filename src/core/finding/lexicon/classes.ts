/** Classes of words that stand for each other in patterns, `@name`. */
export const CLASSES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  no: {
    nl: `niet geen niks nooit niemand nergens nauwelijks amper zonder weinig onmogelijk nauwlijks zelden`,
    en: 'not no never nothing nobody none without hardly barely cannot unable nowhere little few lack',
  },
  hard: {
    nl: `moeilijk moeite lastig probleem slecht zwaar gedoe vastlopen vastgelopen last stroef mis worstel rot`,
    en: 'hard difficult difficulty trouble problem struggle bad stuck issue tough',
  },
  fear: {
    nl: `bang angst eng doodeng durf zenuwen zenuwachtig nerveus vrees paniek spannend bloednerveus griezelig
      gespannen opzien`,
    en: 'afraid scared fear anxiety nervous terrified dread panic frightened scary',
  },
  exam: {
    nl: `tentamen toets examen tentamenweek toetsweek herkansing kennistoets deeltoets eindtoets toetsperiode
      tentamenperiode assessment eindexamen tentamens kwartaaltoets mondeling finals schriftelijk`,
    en: 'exam test midterm final resit retake quiz assessment examination finals',
  },
  study: {
    nl: 'studie opleiding school hbo mbo universiteit leren propedeuse studiejaar jaar',
    en: 'study studies degree course school college programme program university uni major',
  },
  group: {
    nl: `groep klas werkgroep college les projectgroep publiek zaal menigte mensen groepje lokaal hoorcollege
      studiegenoten klasgenoten iedereen tutorgroep collegezaal bord publieke vergadering werkcollege`,
    en: `group class seminar lecture audience people tutorial classroom crowd public everyone classmates board`,
  },
  speak: {
    nl: `praten spreken zeggen vragen vraag spreek mond presentatie presenteren voorlezen stem woord praatje
      voordragen pitch pitchen antwoord antwoorden reageren vertellen uitleggen`,
    en: 'speak talk say ask question present presentation voice pitch speech raise answer react',
  },
  teacher: {
    nl: `docent docente leraar lerares leerkracht begeleider examinator coach slber slb mentor stagebegeleider
      praktijkbegeleider werkgroepdocent hoogleraar`,
    en: 'teacher lecturer professor supervisor tutor instructor mentor examiner',
  },
  family: {
    nl: `ouder moeder vader broer zus broertje zusje familie gezin tante oom oma opa stiefvader stiefmoeder
      stiefouder pleegouder neef nicht thuis ouderlijk`,
    en: `parent mother father brother sister family grandma grandpa grandmother grandfather aunt uncle stepdad
      stepmom cousin home sibling`,
  },
  friend: {
    nl: `vriend vriendin vrienden maat maatje huisgenoot huisgenootje klasgenoot studiegenoot medestudent kameraad
      bestie jaargenoot studievriend kennis`,
    en: 'friend roommate flatmate housemate classmate buddy mate bestie fellow',
  },
  person: {
    nl: `iemand mensen mens vriend vriendin vrienden maatje persoon contact contacten kennissen gezelschap
      aansluiting`,
    en: 'someone somebody people person friend anyone anybody connection company',
  },
  partner: {
    nl: 'vriend vriendin relatie partner ex verkering man vrouw verloofde geliefde',
    en: 'boyfriend girlfriend relationship partner ex husband wife fiance',
  },
  lost: {
    nl: `overleden dood gestorven verloren verlies verliezen kwijt doodgegaan sterfgeval overlijden stierf ontvallen
      begrafenis uitvaart weggevallen crematie ingeslapen`,
    en: 'died dead death lost lose passed funeral deceased loss die',
  },
  want: { nl: 'wil zoek zoeken vinden graag gezocht behoefte nodig mis missen', en: 'want find looking need seek search miss' },
  help: {
    nl: `helpen begeleiding ondersteuning steun advies coach coaching training workshop cursus spreekuur gesprek`,
    en: 'help support advice coach coaching training workshop course guidance counselling',
  },
  stop: {
    nl: 'stoppen afkicken minderen minder kappen afbouwen verslaafd ophouden vanaf afkomen afblijven',
    en: 'stop quit quitting addict reduce less cut rehab sober',
  },
  much: {
    nl: 'veel teveel vaak elke constant voortdurend hele steeds continu dagelijks altijd',
    en: 'much every constantly daily whole always often lot everyday',
  },
  room: {
    nl: `kamer woning huis studio appartement woonruimte studentenkamer studentenhuis woonplek flat huurwoning
      onderdak dak`,
    en: 'room house apartment studio housing accommodation flat place dorm',
  },
  landlord: { nl: 'huisbaas verhuurder hospita huiseigenaar huurbaas verhuur', en: 'landlord landlady' },
  pay: {
    nl: 'betalen betaal rondkomen veroorloven bekostigen aflossen rekening duur opbrengen kosten',
    en: 'pay afford bill bills cost expensive',
  },
  placement: {
    nl: `stage stageplek stageplaats stageplekken afstudeerstage afstudeeropdracht meeloopstage stagebedrijf bpv
      stageadres leerbedrijf`,
    en: 'internship placement intern traineeship',
  },
  thesis: {
    nl: `scriptie afstudeerscriptie afstudeeronderzoek thesis afstudeerverslag bachelorscriptie masterscriptie
      onderzoeksverslag afstudeeropdracht afstudeerwerk`,
    en: 'thesis dissertation',
  },
  harass: {
    nl: `aanraken raakt handtastelijk betasten intimidatie opmerkingen lastigvallen flirten avances toespelingen
      appjes opdringerig knijpen zoenen been billen borsten kont dijen arm schouder hand kus kussen zoen zat`,
    en: `touch harass grope remarks comments flirting creepy inappropriate kissed advances kiss legs breasts`,
  },
  use: {
    nl: 'drinkt blowt gebruikt snuift gokt gamet rookt vapet slikt',
    en: 'drinks smokes uses gambles',
  },
  bad: {
    nl: `slecht kut klote rot ruk shit waardeloos vreselijk verschrikkelijk nare beroerd ellendig zwaar hel drama
      ramp kapot stuk mis fout oorlog`,
    en: 'bad terrible awful shit horrible crap miserable toxic difficult wrong hell sucks worst',
  },
  feel: {
    nl: 'voel gevoel voelt emotie',
    en: 'feel feeling',
  },
  nl: {
    nl: 'nederland nederlands nederlandse holland',
    en: 'dutch netherlands holland',
  },
  unwell: {
    nl: `depressief somber suicidaal zelfmoord verslaafd eetstoornis anorexia boulimia drugs alcohol drinkt blowt
      snijdt eenzaam huilt gokt gokverslaafd psychose burnout paniek angst mishandeld slecht moeilijk zwaar
      opgesloten somberheid overleden gestorven misbruikt dood pijn`,
    en: `depressed suicidal addicted drugs alcohol anorexia eating drinking drinks cutting lonely crying gambling
      psychosis burnout panic anxiety abused struggling sad hurting bad okay unwell`,
  },
};
