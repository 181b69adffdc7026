/**
 * Example lines that show acute danger: thoughts of suicide around somebody, suicide now, self-harm.
 * As typed on a phone, parted by a bar.
 */
export const DANGER_2 = {
  suicide: {
    nl: `
      een vriend van me wil niet meer leven | mijn vriendin zegt dat ze dood wil |
      vriendin praat over zelfmoord wat moet ik doen | mijn beste vriend appte dat hij er niet meer wil zijn |
      mn huisgenoot heeft suicidale gedachten | huisgenoot zegt dat hij geen zin meer heeft in leven |
      mijn huisgenoot heeft een afscheidsbrief liggen op zijn bureau | ik vond een afscheidsbrief van mijn zus |
      mijn broer wil dood en mijn ouders geloven het niet | mijn broertje zegt dat hij niet meer wil leven |
      mijn zusje van 15 wil niet meer leven | mn moeder zegt dat ze er een eind aan gaat maken |
      mijn vader heeft een poging gedaan | mijn vriend dreigt met zelfmoord als ik het uitmaak |
      mn ex zegt dat hij zichzelf wat aandoet als ik niet terugkom |
      ze zegt dat ze zichzelf iets aandoet als ik wegga |
      klasgenoot zegt steeds dat ze dood wil als grapje maar ik denk dat ze het meent |
      iemand uit mijn groepje stuurt berichten dat hij niet meer wil leven |
      student van mij schreef in een verslag dat ze niet meer wil leven |
      een student vertelde me dat hij aan zelfdoding denkt |
      ik ben docent en een student zegt dat hij er niet meer wil zijn |
      mentor hier leerling heeft het over zelfmoord | ik denk dat mijn kamergenoot suicidaal is |
      bang dat mijn vriendin een eind aan haar leven maakt | ik ben bang dat hij zichzelf iets gaat aandoen |
      maak me zorgen hij zegt dat iedereen beter af is zonder hem |
      vriend deelt ineens al zijn spullen uit en neemt afscheid van mensen |
      ze zei als ik er straks niet meer ben mag jij mijn laptop |
      een maat van mij ziet het niet meer zitten en heeft een plan | ne vriend van mij wil uit het leven stappen |
      men lief zegt dat ze niet meer wil leven | mn teamgenoot heeft een zelfmoordpoging gedaan vorig weekend |
      iemand op discord zegt dat ie zichzelf gaat doodmaken |
      mijn stagebegeleider zei dat ze niet meer wil leven weet niet wat ik moet |
      ik heb bsa niet gehaald nu wil ik niet meer leven | door mijn schulden zie ik geen andere uitweg dan dood |
      sinds het uit is wil ik niet meer leven | sinds mijn opa dood is wil ik ook dood |
      ik word zo gepest dat ik dood wil | ik heb heimwee en wil niet meer leven |
      na de diagnose wil ik niet meer verder leven | ik ben gezakt en nu heeft leven geen zin meer |
      mijn scriptie is mislukt ik wil er niet meer zijn | als ik dit tentamen niet haal maak ik er een eind aan |
      als ik geschorst word stap ik eruit uit het leven bedoel ik | ik lach overdag en snachts wil ik dood |
      niemand weet dat ik dood wil | durf niemand te vertellen dat ik zelfmoordgedachten heb |
      moet je naar de psycholoog als je soms dood wil | mag de decaan weten dat ik niet meer wil leven |
      is het normaal dat je aan zelfdoding denkt | zelfdoding gedachten hulp | zelfdodingsgedachten |
      hulp bij suicidaliteit | ik heb het gevoel dat de dood de enige rust is |
      alleen als ik dood ben is het stil in mijn hoofd | ik wil rust voor altijd |
      ik wil gewoon dat het ophoudt ik wil niet meer wakker worden | laat mij maar inslapen en weg |
      hoeveel langer moet ik dit leven nog | ik besta alleen nog ik hoop dat het snel voorbij is mijn leven |
      ik doe alsof maar vanbinnen wil ik al maanden niet meer leven |
      weet niet of ik dit jaar overleef wil het ook niet | ik ga mezelf op een dag wat aandoen dat weet ik zeker |
      ik vecht elke dag tegen de drang om er een einde aan te maken | drang om dood te gaan |
      ik ben depressief en wil dood | depressie en doodsgedachten |
      heb last van dwanggedachten dat ik mezelf dood moet maken | ik ben het niet waard om te leven |
      ik verdien het niet om te leven | zou iemand het merken als ik dood was |
      wie komt er op mijn begrafenis denk ik steeds vaker | ik wil niemand pijn doen maar ik kan niet meer leven`,
    en: `
      my friend says she wants to die | my roommate is talking about suicide |
      my flatmate says he doesnt want to live anymore | i found a goodbye note from my roommate |
      my brother is suicidal and im far from home | my sister tried to kill herself back home and im here |
      my boyfriend says he will kill himself if i leave | my ex threatens to hurt himself if i dont come back |
      a student told me she thinks about ending her life |
      student of mine wrote in an essay that he doesnt want to be here anymore |
      classmate posts about not wanting to be alive | worried my best friend might end his life |
      my friend is giving away all her things and saying strange goodbyes | how to help someone who is suicidal |
      someone in our house says nobody would miss him if he was gone | failed my exams and dont want to live |
      i cant go home and i cant stay i just want to be dead | since the breakup i dont want to be alive |
      i want to disappear forever | i wish i could just stop existing | nobody would notice if i was dead |
      death feels like the only way to get peace | i dont deserve to live |
      i wont make it to graduation i dont want to | want to kms not joking | i want to unalive myself |
      i feel like ending things | passive suicidal thoughts | i just dont want to be here on this earth anymore |
      i cant do this life anymore | i want to kill mysefl |
      not safe with my own thoughts i might hurt myself badly`,
  },
  'suicide-now': {
    nl: `
      ik ga het nu doen | ik doe het vanavond | ik ga vannacht een einde aan mijn leven maken |
      vanavond stap ik eruit | ik sta bij het spoor | ik sta op t spoor | sta op het dak en wil springen |
      ik zit op een dak en weet niet of ik nog naar beneden ga | ik sta op een brug en ik ga springen |
      dit is mijn laatste bericht | vaarwel iedereen ik ben er straks niet meer |
      ik wilde nog even afscheid nemen het is zo voorbij | zeg tegen mn moeder dat ik van haar hou het is nu klaar |
      over een uur ben ik dood | straks is het over dan ben ik er niet meer | ik maak er nu een eind aan |
      het is zover ik ga dood vannacht zelf | ik heb alles klaarliggen | alles ligt klaar ik ga het doen |
      ik kan me niet meer tegenhouden ik ga het doen | ga mezelf nu wat aandoen | ik ga mezelf vermoorden vandaag |
      mijn vriendin staat op het station en zegt dat ze gaat springen |
      hij belde huilend dat hij nu bij het spoor staat |
      huisgenoot heeft zich opgesloten en zegt dat hij er nu een eind aan maakt |
      vriend stuurt afscheidsappje en neemt niet meer op | ze appte vaarwel en haar telefoon staat uit |
      mijn broer is weggelopen met een afscheidsbrief we kunnen hem niet vinden |
      hij zegt dat hij het vanavond gaat doen | kga het nu doen kan ni meer | ben onderweg naar het spoor |
      morgen ben ik er niet meer ik heb het besloten`,
    en: `
      im going to kill myself tonight | im doing it now | i am at the train tracks |
      standing on the roof and want to jump | im on a bridge and im going to jump |
      this is goodbye i wont be here tomorrow | tell my mum i love her it ends tonight |
      i have everything ready to end it | im about to end my life |
      my friend just texted goodbye and turned off her phone |
      my roommate locked herself in and says she will end it now | he says he is on the tracks please help |
      ending it tonight | i cant stop myself im going to do it`,
  },
  'self-harm': {
    nl: `
      ik snij mezelf | ik snijd mezelf als het te veel wordt | ik kras in mijn arm | mezelf snijden |
      ik heb mezelf weer gesneden | heb gister weer in mn benen gesneden | ik doe mezelf pijn |
      ik doe mezelf pijn als ik een onvoldoende haal | automutilatie | automutileren | zelfbeschadiging |
      zelfverwonding hulp | drang om mezelf te snijden | de drang om te snijden komt terug |
      ik wil mezelf pijn doen | ik sla mezelf als ik boos ben op mezelf |
      ik bonk mn hoofd tegen de muur tot het pijn doet | ik brand mezelf expres |
      ik straf mezelf door mezelf pijn te doen | ik was een jaar gestopt met snijden en nu begint t weer |
      niemand mag mijn armen zien want ik snij | draag lange mouwen vanwege de wondjes die ik zelf maak |
      mijn vriendin snijdt zichzelf | huisgenoot krast zichzelf en ik vond bloed in de badkamer |
      mijn zusje doet aan zelfbeschadiging | student met snijwonden op haar armen wat kan ik doen |
      ksnij mij soms in mijn armen | ik snei mezelf | pijn voelen is het enige wat helpt dus doe ik het mezelf aan`,
    en: `
      i cut myself | i keep cutting myself | i hurt myself when i am stressed | self harm | selfharm urges |
      i want to hurt myself | i relapsed and cut again last night | urge to cut | i burn my skin on purpose |
      i hit myself when i fail | my roommate is cutting herself |
      friend has fresh cuts on her arms she made herself | i scratch my arms until they bleed`,
  },
} as const;
