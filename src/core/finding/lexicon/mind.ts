import type { Entry } from './entry.ts';

/** Stress, fear, pressure, self-image, feelings (FS-T 1 and 2.1, 2.2). */
export const MIND: readonly Entry[] = [
  {
    id: 'stress', themes: '2.2 1.1:.7', nl: 'Stress', en: 'Stress',
    near: 'pressure:.5 relaxation:.55 burnout:.5 resilience:.6 exam-stress:.35 study-load:.35 balance:.35 worrying:.3 yoga:.35 emotions:.2',
    roles: 'psychologist:.75 coach:.45 adviser:.45 gp:.2 self-help:.55',
    say: `stress | stressvol | gespannen | opgejaagd | spanning | hectisch | overspannen | onder druk |
      stressreductie | stresshantering | stressklachten | hoofd loopt over | hoofd vol | hoofd ontploft |
      water lippen | over toeren | hyper stress | stressmanagement | stresskip | gestrest | trek het allemaal niet |
      allemaal niet trekken | trek @no meer | stressen | stressed | druk zijn hoofd | hoge bloeddruk | gejaagd |
      opgefokt | hoofd te vol | vol hoofd | zo veel moet | zoveel moet | kan alles niet aan | @no aankan |
      weet @no waar beginnen | overweldigend | piekmoment | stress thuis | kortademig | knopen in maag |
      spanningsklachten | nergens rust | onder stress | strest | te veel druk | handen in het haar | alles te veel |
      me te veel | veel me | op mijn bordje | bordje | te veel op mijn bord | hooi vork`,
    sayEn: `stress | tense | tension | overwhelmed | on edge | under pressure | frazzled | stress management |
      stress relief | everything at once | overwhelm | so stressed | stressed out | stressing | pressure | hectic |
      hands in hair | swamped`,
    ask: `word gek | gek van alles | alles teveel | "het is me te veel" | te veel allemaal | trek het niet meer |
      kan niet meer aan | veel ineens | allemaal veel | "komt op me af" | druk in mijn hoofd | knoop maag |
      hartkloppingen | "ik trek dit niet" | "ik trek het niet" | niet meer bij te benen | overweldigd |
      zoveel aan mijn hoofd | veel hoofd | kop loopt over | draai door | doordraaien | "te veel op mijn bord" |
      druk druk`,
    askEn: `too much | "can not cope" | not cope | going crazy | "can not handle" | not handle | drowning |
      losing my mind | head explode | freaking out | breaking point | "so much going on"`,
  },
  {
    id: 'resilience', themes: '1.1 1.3:.4', nl: 'Steviger in je schoenen staan', en: 'Becoming more resilient',
    near: 'stress:.5 self-esteem:.4',
    say: `veerkracht | weerbaarheid | weerbaar | mentaal sterk/fit/fitheid/kracht | steviger schoenen |
      stevig staan | tegenslag omgaan | omgaan tegenslag | mentaal weerbaar | persoonlijke kracht |
      mentale gezondheid training/workshop/vaardigheden | sterker worden mentaal | tegenslagen |
      mentale vaardigheden | persoonlijk leiderschap | lekker vel | vitaal veerkrachtig`,
    sayEn: `resilience | resilient | mental strength/fitness | setback | mentally strong |
      mental health skills/training/workshop | toughen | bounce back`,
  },
  {
    id: 'pressure', themes: '2.2 3.1:.4', nl: 'Prestatiedruk', en: 'Pressure to perform',
    near: 'perfectionism:.65 stress:.5 fear-of-failure:.5 family-expectations:.3 self-esteem:.35',
    say: `prestatiedruk | presteren | prestatie druk/moeten/dwang | lat hoog/leggen | hoge eisen | druk presteren |
      goed genoeg | moeten slagen | hoge cijfers moeten | succes druk | druk mezelf | verwachtingen hoog |
      keuzestress | moeten presteren | lat lager | jezelf vergelijken anderen | druk goed doen | prestatiegericht |
      prestatiemaatschappij | hoge verwachtingen | ratrace | mogen falen | cum laude druk | druk goede cijfers |
      bewijsdrang | tegen druk @no | druk @no aan | altijd moeten | alles moet | moet van alles | moeten moeten |
      de beste zijn/willen | moet de beste | niet genoeg presteren | onder druk zetten | druk hoog | zoveel druk |
      veel druk | druk van school | druk van studie | hoge druk | moet slagen | leg mezelf druk op | druk opleggen |
      achterblijven anderen | anderen verder dan ik | iedereen is verder | succesvol moeten | concurrentie |
      competitie klas | altijd maar moeten`,
    sayEn: `performance pressure | pressure perform/succeed/school/study/grades/high | perform | high standards |
      good enough | expectations high | high expectations | achievement pressure | pressure |
      compare myself others | hustle | so much pressure | too much pressure | everyone ahead | competition |
      competitive | must succeed | high achiever`,
  },
  {
    id: 'perfectionism', themes: '2.2 1.2:.7', nl: 'Perfectionisme', en: 'Perfectionism',
    near: 'pressure:.75 fear-of-failure:.5 self-esteem:.45 procrastination:.2',
    say: `perfectionisme | ~perfect | perfectie | streng mezelf/jezelf/zelf | @no goed genoeg |
      kritisch mezelf/jezelf/zelf | lat hoog | alles perfect | alles goed moeten | zelfkritiek |
      innerlijke criticus | nooit tevreden | goed genoeg | @no fouten mogen/maken | eisen mezelf |
      kan @no loslaten verslag/opdracht | 10 voor alles | "zesjes" | blijf verbeteren/herschrijven |
      eindeloos schaven | zelfkritisch | detail blijven hangen | hard voor mezelf |
      alles moet 10/9/goed/perfect/kloppen | ~een 9 | een 10 | controlefreak | controle loslaten | @no loslaten |
      nooit genoeg | blijven verbeteren | overnieuw | opnieuw doen tot perfect | foutje | geen fouten |
      uren over een zin | over alles lang | fouten @no | @no tegen fouten | fouten uitstaan | fouten maken`,
    sayEn: `perfectionism | perfectionist | ~perfect | @no good enough | self critical | self criticism |
      hard on myself | inner critic | never satisfied | flawless | afraid mistakes | redo until perfect |
      perfect all time | everything perfect | control freak | overachiever | never enough | mistakes`,
  },
  {
    id: 'burnout', themes: '2.2 1.1:.3', nl: 'Opgebrand of overbelast', en: 'Burnt out or overloaded',
    near: 'stress:.6 exhaustion:.7 balance:.45 mental-care:.3 relaxation:.35 study-load:.3', roles: 'gp:.7 adviser:.5 dean:.4 psychologist:.9 self-help:.5',
    say: `burnout | burn out | opgebrand | overspannen | overbelast | overbelasting | uitgeblust | overwerkt |
      overspannenheid | ingestort | instorten | studieburnout | bijna instorten | emmer vol/overgelopen |
      accu/batterij leeg | leeg gevoel energie | crash | op instorten | stort in | breekpunt | "helemaal op" |
      overbelastingsklachten | tandvlees | op mijn tandvlees | leeg en op | op en leeg | helemaal leeg |
      overal te moe voor | kan niets meer aan | niks meer aan kunnen | lichaam zegt stop | kan @no meer tegen |
      tegen @no meer | hoofd en lichaam op | overspanning | roofbouw | rek eruit | rek is eruit | koek is op |
      opgebrande | opgefokt | ziek van stress`,
    sayEn: `burnout | burn out | burnt out | burned out | overworked | exhausted | overload | breakdown | collapse |
      running empty | drained | crashed | completely empty | running on empty | at my limit | reached my limit |
      body shut down | worn down`,
    ask: `"ik ben op" | "ben op" | kan niet meer | "ik kan niet meer" | "ben er klaar mee" | "op van alles" |
      gesloopt | sloopt me | kapot van`,
    askEn: '"can not do this anymore" | not go on | "can not keep up" | "can not take it"',
  },
  {
    id: 'exhaustion', themes: '2.2:.6 6.1:.6 6.3:.3', nl: 'Moe en geen energie', en: 'Tired and without energy',
    near: 'sleep:.5 burnout:.6 fatigue-illness:.45', roles: 'gp:.7',
    say: `moe | uitgeput | uitputting | @no energie | energie laag/tekort/gebrek/verdelen | energieloos | futloos |
      lusteloos | doodmoe | kapot moe | vermoeidheid | uitgeteld | altijd moe | bekaf | gaar | @no fut |
      vermoeidheidsklachten | sleep me voort | energieniveau | ~energie | oververmoeid | energiebalans |
      @no bed uitkomen | @no bed komen | @no puf | puf | afgemat | moe zijn | @no zin meer in niks moe |
      sta moe op | slaap veel toch moe | doodop | hondsmoe | kost moeite alles | alles kost moeite |
      alles kost energie | gesloopt zijn | @no bijkomen`,
    sayEn: `tired | exhausted | fatigue | @no energy | worn out | drained | low energy | weary | knackered |
      @no bed out/up | always tired | tired all time`,
    ask: '"brak" | "brakke" | gesloopt | kapot | hele dag in bed | lig bed',
  },
  {
    id: 'self-esteem', themes: '1.2 2.1:.4', nl: 'Meer zelfvertrouwen', en: 'More self-confidence',
    near: 'fear-of-failure:.4 shyness:.5 perfectionism:.4 social-skills:.4 body-image:.35 resilience:.35 boundaries:.3 first-generation:.25',
    roles: 'psychologist:.8',
    say: `zelfvertrouwen | onzeker | zelfbeeld | eigenwaarde | zelfwaardering | zelfrespect | zelfcompassie |
      minderwaardig | minderwaardigheid | waardeloos | dom voelen |
      voel dom/stom/mislukt/lelijk/niks/nutteloos/waardeloos/minder | mislukkeling | loser | @no zelfvertrouwen |
      imposter | impostor | bedriegersyndroom | oplichter gevoel | ben @no waard | hekel mezelf | haat mezelf |
      haat zelf | @no goed genoeg | anderen beter | iedereen beter/slimmer | vertrouwen mezelf/jezelf |
      milder jezelf/mezelf | geloof niet mezelf | twijfel mezelf/zelf/jezelf | @no slim genoeg | te dom |
      ik kan niks | faalhaas | ben een mislukking | mislukking | negatief mezelf/jezelf/zelf | jezelf zijn |
      mezelf zijn | assertief jezelf | val door de mand | assertiviteit | opkomen jezelf/mezelf | @no nee zeggen |
      pleaser | pleasen | grenzen aangeven/stellen | over grenzen | komt over me heen |
      lief/liever voor mezelf/jezelf | eigen kracht | zelfliefde | van jezelf houden | slim genoeg | dom |
      slimmer anderen | wel goed genoeg | ben ik goed genoeg | kan ik dit wel | ben ik wel geschikt | @no geschikt |
      iedereen is beter | anderen zijn beter/slimmer/mooier | beter dan ik | minder dan anderen |
      minder dan de rest | ik ben niks waard | ik ben niets | niks waard | niet goed in iets | nergens goed in |
      te weinig zelfvertrouwen | meer zelfvertrouwen | twijfel altijd aan mezelf | twijfel aan alles | op te komen |
      voor mezelf op komen | voor mezelf @no op | opkomen voor mezelf | laat over me heen lopen |
      laten lopen over me heen | loopt over me heen | durf @no voor mezelf | altijd ja zeggen | zeg altijd ja |
      iedereen tevreden houden | vergelijk mezelf | ik vergelijk me | mezelf vergelijken | vind mezelf |
      ik haat mezelf | ik schaam me | schaam me voor mezelf | mezelf accepteren | accepteren wie ik ben |
      voel me klein | nutteloos | een last voor anderen | tot last | lelijk | mislukt gevoel | fraud | nep |
      ben ik wel`,
    sayEn: `confidence | self confidence | insecure | insecurity | self esteem | self worth | self image |
      impostor | imposter | worthless | stupid | feel dumb/stupid/useless/failure/worthless/ugly/inferior |
      hate myself | @no good enough | self compassion | self doubt | doubt myself | @no smart enough |
      everyone better/smarter | loser | inadequate | @no belong smart | assertive | assertiveness | people pleaser |
      set boundaries | not say no | believe myself | smart enough | good enough | feel like fraud | fraud |
      compare myself | everyone better | low confidence | more confident | believe in myself | stand up for myself |
      always say yes | feel small | useless | burden | accept myself | self love | no confidence | feel stupid`,
  },
  {
    id: 'shyness', themes: '2.1 4.4:.6', nl: 'Verlegen, of bang voor contact', en: 'Shy, or afraid of contact',
    near: 'presenting:.55 self-esteem:.55 social-skills:.7 making-friends:.35 anxiety:.35 boundaries:.3',
    say: `verlegen | sociale angst | sociaal angstig | teruggetrokken | introvert | stil in groep | onzichtbaar |
      blozen | bloos | @fear mensen | @fear sociaal/contact/groepen |
      @fear afgewezen/afwijzing/oordeel/stom gevonden | sociale fobie | durf mensen aanspreken | mensen aanspreken |
      sociaal ongemakkelijk | ongemakkelijk groepen/mensen | @fear anderen denken | kluizenaar |
      durf niemand aan te spreken | durf bellen | belangst | telefoonangst | feestjes eng/bang |
      @fear feest/feestjes/borrel/netwerken/nieuwe/vreemden | te stil | ik ben stil | ben heel stil |
      durf @no praten/contact/naar mensen/nieuwe | durf niemand | mensen eng | contact eng | bang voor mensen |
      ongemakkelijk | rood worden | rood hoofd | zeg niks | introverte | verlegenheid | @fear afgewezen/afwijzing`,
    sayEn: `shy | shyness | social anxiety | socially anxious/awkward | awkward | introvert | withdrawn | blush |
      @fear people | @fear judged/rejection | afraid of people | @fear talk people/others | invisible |
      phone anxiety | too shy | quiet person | scared of people | parties scare | @fear parties/strangers/new |
      talk strangers | uncomfortable around people | uncomfortable in groups | blushing`,
  },
  {
    id: 'social-skills', themes: '4.4:.6 1.2:.6 4.6:.4', nl: 'Makkelijker contact maken',
    en: 'Making contact more easily', near: 'shyness:.6 making-friends:.5',
    say: `sociale vaardigheden | sociale vaardigheid | contact maken | gesprek aanknopen/voeren/beginnen |
      praatje maken | small talk | smalltalk | assertiviteit | assertief |
      communicatie training/vaardigheden/workshop | sociaal vaardig | goed luisteren leren | contact leggen |
      aansluiting vinden | sociaal onhandig | hoe begin je gesprek | gesprek beginnen | gesprek op gang |
      weet @no wat zeggen | @no wat ik moet zeggen | "praatje" | gesprekken voeren | communiceren |
      omgaan met mensen | mensen begrijpen | onhandig`,
    sayEn: `social skills | make contact | small talk | conversation start | assertiveness | communication skills |
      connect people | socially | how to talk to people | start conversation | what to say | keep conversation |
      talk to people`,
  },
  {
    id: 'fear-of-failure', themes: '2.2 2.1:.7 3.5:.3', nl: 'Faalangst', en: 'Fear of failure',
    near: 'exam-stress:.7 presenting:.45 pressure:.5 perfectionism:.45 self-esteem:.45',
    roles: 'psychologist:.85 self-help:.55',
    say: `faalangst | @fear falen | faal | blackout | black out | dichtklappen | klap dicht | blokkeer | blokkeren |
      dichtslaan | sla dicht | faalangstig | @fear fouten | @fear mislukken/mislukt/zakken/afgaan |
      faalangstreductie | bevries | bevriezen | hoofd leeg @exam | @exam vrees | tentamenvrees | toetsangst |
      @exam faalangst | uitdagende situaties | ~falen | hoofd leeg | alles kwijt @exam | weet niks meer @exam |
      verstijf | @fear @no halen/haal/goed/lukt/slagen/redden | @fear onvoldoende | @fear afgaan |
      @fear teleurstellen | weet alles @exam weg | alles weg @exam | @exam alles vergeten/kwijt/weg/leeg |
      vergeet alles @exam | paniek bij @exam | verlam | verlamd | verlammen | hersenen blokkeren |
      durf @no te beginnen bang | zweethanden | trillen @exam | stress bij toetsen | fail angst | fout doen bang |
      fobie toets | klap helemaal dicht | kop leeg | @exam blackout/dichtklappen/blokkeren | blackouts`,
    sayEn: `fear of failure | fear failure/failing | blackout | black out | freeze | mind blank | afraid fail |
      @fear fail | test anxiety | blank exam | ~choke | @fear mistakes | failing | forget everything @exam |
      everything gone exam | blank out | go blank | afraid @no good | scared mistakes | scared @exam |
      paralysed exam | @fear disappoint`,
  },
  {
    id: 'exam-stress', themes: '2.2 3.1:.6 3.5:.4', nl: 'Spanning rond toetsen', en: 'Tension around tests',
    near: 'fear-of-failure:.85 study-methods:.5 stress:.5 exam-prep:.6 resit:.3 relaxation:.3 presenting:.3',
    roles: 'psychologist:.8 self-help:.5',
    say: `@exam stress | @exam @fear | tentamenstress | toetsstress | examenstress | examenvrees |
      @exam druk/zenuwen/slapeloos/misselijk/trillen/paniek/huilen/spanning | zenuwen @exam | zie op tegen @exam |
      @exam opzien | @exam blackout | @exam dichtklappen | zweethanden @exam |
      @exam misselijk/buikpijn/overgeven/ziek/slecht/zenuwachtig/kotsen/gestrest/huilen | bibberen @exam |
      zenuwen toets | @exam slaap | gestrest @exam | spanning @exam | tentamenweek trek | @exam eng`,
    sayEn: `@exam stress | @exam @fear | exam stress | exam nerves |
      @exam panic/nervous/anxiety/freak/cry/pressure | test anxiety | @exam killing |
      @exam sick/worried/overwhelmed/scared | exam week`,
    ask: '^@exam',
    askEn: '^@exam',
  },
  {
    id: 'exam-prep', themes: '3.5 3.1:.5 3.3:.3', nl: 'Toetsen voorbereiden', en: 'Preparing for tests',
    near: 'study-methods:.75 planning:.45 exam-stress:.35 resit:.4',
    say: `tentamenvoorbereiding | @exam voorbereiding/voorbereiden/oefenen/leren/halen/trainen/samenvatten/stof |
      oefententamen | examentraining | tentamentraining | proeftentamen | "blokken" | stampen | leren voor @exam |
      tentamenstof | @exam aanpakken | @exam @no halen | haal mijn @exam @no | @exam onvoldoende | ~@exam |
      kan de stof niet onthouden | crash course | vakken halen | studeren tentamens`,
    sayEn: `exam preparation | prepare/preparing @exam | revise | revision | cram | pass @exam | study for @exam |
      ~@exam | @exam tips | practice exam`,
    ask: '^@exam',
    askEn: '^@exam',
  },
  {
    id: 'resit', themes: '3.3 2.2:.6 3.5:.4', nl: 'Een herkansing', en: 'A resit',
    near: 'exam-prep:.8 fear-of-failure:.55 exam-stress:.6 study-methods:.5 study-progress:.45 exam-board:.5',
    roles: 'adviser:.75 dean:.55',
    say: `herkansing | herkansen | herkans | hertentamen | hertoets | laatste kans @exam | derde poging |
      @exam gezakt/niet gehaald/onvoldoende/verpest | gezakt | onvoldoende | onvoldoendes | vak niet gehaald |
      herkansingsstress | derde keer @exam | laatste poging | opnieuw @exam | toets verknald/verpest/verprutst |
      buis | vier gehaald | keer/poging/kans vak/tentamen/toets derde/3e/tweede/2e/laatste/vierde/4e |
      weer @no gehaald | opnieuw vak | vak over/overdoen/opnieuw | weer gezakt | weer een onvoldoende |
      @no gehaald weer | allemaal @no gehaald | onvoldoende gehaald | steeds zak | zak steeds | weer een 4/3/5/2 |
      een 4 gehaald | een 3 gehaald | 4 voor @exam`,
    sayEn: `resit | retake | failed exam/course/class/test/subject/midterm/final/finals | fail @exam |
      last attempt | flunk | third attempt | failed all | third time exam/course | failed again | fail again |
      all my exams | redo course | failed my`,
  },
  {
    id: 'presenting', themes: '3.5:.8 2.1:.7 2.2:.5', nl: 'Durven spreken en presenteren',
    en: 'Daring to speak and present', near: 'fear-of-failure:.6 shyness:.65 self-esteem:.5',
    roles: 'psychologist:.5',
    say: `presentatie | spreekangst | presentatievaardigheden | presentatieangst |
      @fear presentatie/spreken/praten | @fear praten/spreken/zeggen/vragen/mond @group | spreken in het openbaar |
      podiumangst | plankenkoorts | @fear spreekbeurt | spreekbeurt | pitchen | pitch | mond open |
      @no @speak @group | spreken groep/publiek/openbaar | @fear hand opsteken | hand opsteken |
      @no durf vragen/zeggen | @fear beurt | beurt krijgen | voor de klas staan | stem trilt | trillende stem |
      durf te spreken | presenteren | voor de groep | stil @group | zeg nooit iets | @no durf mond/praten/spreken |
      dichtklappen presentatie | @fear voor groep | voordracht | mondeling | mondelinge toets | stotteren |
      stotter | hakkelen | spreken voor een groep | debatteren | stemgebruik | zichtbaar zijn | @fear camera |
      klap/sla/val dicht/stil @speak/@group | stem/handen trilt/trillen/trillende @group/voor/praten |
      zweten/zweet/rood/blozen @speak/@group | @fear les/lesgeven | @fear praatje | @fear spreken in het openbaar |
      hand omhoog @no | @no hand opsteken | @no mond opendoen | mond @no open | @no woord uit | @fear vergadering |
      @no uit mijn woorden | uit mijn woorden | woorden komen @no | bang voor de beurt | zeg nooit wat |
      @no vragen durf | durf @no | meepraten in de les | meedoen in de les | deelnemen aan discussie |
      spreekbeurten | voor een groep | toespraak | speech | podium | actief meedoen les | @fear @speak |
      praten voor groep | knalrood | hoofd rood | rood iedereen kijkt | iedereen kijkt naar me | iedereen kijkt`,
    sayEn: `~present | public speaking | stage fright | fear speaking/presenting | @fear @speak |
      @fear speak @group | @no speak up/class/group/seminar | speak up | pitch | raise my hand | oral exam |
      stutter | stammer | quiet in class | @no dare say/ask | speak front | talk in front |
      speaking front/public/class/group | voice shakes/trembling | @fear class | @no raise hand | never raise hand |
      speak english in class | participate class | say anything class | @fear asking questions |
      ask questions class | speech | talk in class | @no dare | freeze speak | speaking | speak class |
      speaking front | front of class | everyone looks at me`,
  },
  {
    id: 'anxiety', themes: '2.1', nl: 'Angst', en: 'Anxiety',
    near: 'panic:.75 worrying:.6 low-mood:.4 stress:.45 relaxation:.35 shyness:.3 exam-stress:.3 fear-of-failure:.3 mental-care:.45',
    roles: 'psychologist gp:.5 self-help:.65 peer:.1',
    say: `angst | angststoornis | angstklachten | fobie | bang | angstig | doodsangst | zenuwachtig | onrustig |
      onrust | paniekerig | angstgevoelens | smetvrees | straatvrees | hypochonder | nerveus |
      durf @no naar buiten | durf @no huis | hechtingsproblemen | bindingsangst | verlatingsangst |
      bang/angst/angstig alles | @fear toekomst | hyperventilatie | gejaagd | rusteloos | @fear alleen |
      bang zonder reden | angst zonder reden | deur uit @fear/@no durf | @fear deur | @fear buiten | @fear dood |
      @fear ziek worden | @fear controle | gespannen altijd | onrustig gevoel | schrik snel | ik durf niks |
      altijd bang | bang om te | vreselijk bang | @fear reizen/ov/bus/metro`,
    sayEn: `anxiety | phobia | scared | afraid | nervous | restless | fearful | uneasy | anxiety disorder |
      @fear future | @fear everything | @no leave house | agoraphobia | scared to go out | afraid to leave |
      fear of everything | always anxious | always nervous | uneasy feeling | scared all the time | fear of dying |
      anxious`,
  },
  {
    id: 'panic', themes: '2.1', nl: 'Paniek', en: 'Panic', near: 'anxiety:.85 relaxation:.35 stress:.45 fear-of-failure:.35 exam-stress:.35 mental-care:.4 emotions:.25',
    roles: 'gp:.65 psychologist self-help:.55',
    say: `paniek | paniekaanval | paniekaanvallen | hyperventilatie | hyperventileren | hyperventileer |
      @no ademen | @no adem | benauwd | hartkloppingen | angstaanval | paniekstoornis | paniekerig | flip |
      trillen zweten | in paniek | adem tekort | druk borst | @no lucht | geen lucht meer | ademnood | hartslag |
      hart bonkt/racet/bonst/slaat/tekeer | stikken | stikt | flauwvallen | flauwgevallen | duizelig bang |
      raak in paniek | ik flip | flippen | paniek @much | trillen en zweten | klamme handen`,
    sayEn: `panic | panic attack | hyperventilate | @no breathe | anxiety attack | heart racing | panicking |
      breathless | palpitations | chest tight | @no breathing | heart pounding | heart beats fast | fainting |
      freak out | hyperventilating | suffocating`,
  },
  {
    id: 'worrying', themes: '2.1 1.5:.5', nl: 'Minder piekeren', en: 'Worrying less',
    near: 'relaxation:.55 anxiety:.55 stress:.45 sleep:.3 low-mood:.3',
    say: `piekeren | pieker | malen | maal | tobben | overdenken | overdenk | overthinking | overthinken |
      overthink | gedachten stoppen/malen/razen/stil/uit/los/kring | piekergedachten | denk teveel |
      denken te veel | hoofd staat nooit stil | hoofd @no stil/uit/rust | hoofd maalt | hoofd uitzetten |
      gedachtes stoppen | doemdenken | zorgen maken | maak zorgen | nadenken teveel/veel/constant |
      kan @no stoppen denken | negatieve gedachten | gedachtespiraal | rondjes hoofd | hersenen @no uit |
      draaikolk gedachten | molen hoofd | maalt | molen gedachten | gedachten molen | gedachtenmolen |
      brein gaat door | brein @no stil/uit | brein stopt @no | denk overal na | denk overal over na |
      over alles nadenken | blijf denken | blijf malen | hoofd gaat door | hoofd draait | kop @no stil | gepieker |
      piekeraar | what if | wat als | overanalyseren | analyseer alles | in mijn hoofd zitten | doordenken |
      in cirkels denken | zorgen over alles | over alles zorgen`,
    sayEn: `overthinking | overthink | rumination | ruminate | racing thoughts | worry | mind race |
      @no stop thinking | think too much | thoughts loop/spiral/spinning | negative thoughts | brain @no off |
      @no switch off | brain @no stop/shut | brain keeps going | thoughts @no stop | keep thinking | what ifs |
      overanalyse | overanalyze | in my head | worries | worry everything`,
  },
  {
    id: 'low-mood', themes: '2.1 1.3:.4', nl: 'Somber of verdrietig', en: 'Low or sad',
    near: 'distress:.5 anxiety:.4 meaning:.3 loneliness:.3 suicidal:.3 emotions:.35 mental-care:.45 worrying:.3 resilience:.2 talk:.35', roles: 'gp:.7 psychologist self-help:.7 listener:.5',
    say: `somber | depressief | depressie | depressieve klachten | neerslachtig | verdriet | huilen |
      @no zin leven | @no zin in niks | down | dip | winterdip | winterdepressie | ongelukkig |
      donker hoofd/gedachten/gat | zwart gat | leeg voelen/gevoel/vanbinnen |
      voel leeg/rot/klote/kut/slecht/ellendig/verdoofd | @no plezier | @no blij | uitzichtloos | hopeloos |
      wanhopig | wanhoop | mentaal slecht/zwaar/kapot/stuk | lusteloos | @no genieten | nergens zin | tranen |
      depri | zit diep | rotgevoel | kutgevoel | klote | diep dal | dal | ongelukkig voelen | vlak gevoel |
      gevoelloos | stemming laag/slecht/sombere | melancholisch | zwaarmoedig | psychische klachten |
      mentale klachten | mentale problemen | psychische problemen | @no lachen | alles zinloos/grijs/grauw |
      doffe ellende | zie het "niet meer zitten" | "niet meer zitten" | zit er doorheen | er doorheen | verdrietig |
      emotioneel slecht | psychisch @no | mentaal @no | bed @no uit zin | alles zwart/grijs/donker/grauw/leeg |
      alles is zwart | zwart voor ogen | nergens plezier | plezier @no meer | plezier kwijt |
      leuke dingen @no meer leuk | niks leuk meer | niks is leuk | niks meer leuk | zo verdrietig |
      heel verdrietig | ik ben verdrietig | huil veel | moet vaak huilen | voel me al weken | al weken slecht |
      al maanden slecht | sinds weken down | lig alleen maar in bed | de hele dag in bed | donkere periode |
      donkere dagen | donkere wolk | in een dip | in een put | diepe put | ongelukkig zijn | niet gelukkig |
      @no gelukkig | leeg van binnen | "leegte" | ik voel niks | alles voelt zwaar | niks maakt me blij | @no lol |
      lach @no meer | afgevlakt | kom de deur @no meer uit | kom nergens meer toe | mentaal op | mentaal niet oke |
      mentale dip | donker in mijn hoofd | bed uit @no kom | kom bed @no uit | depressieve | sip | sad |
      alles kost moeite | alles kost energie | levenslust | @no levenslust | @no zin om op te staan`,
    sayEn: `depress | sad | low mood | down | unhappy | hopeless | empty | numb | miserable | cry | @no joy |
      @no enjoy | feel empty/bad/low/down/terrible/awful/numb/blue | gloomy | mental health problems/issues/bad |
      mentally unwell/bad/exhausted | winter blues | despair | desperate | @no happy | @no enjoy anything | tears |
      feeling blue | mental breakdown | feel so sad | always sad | cry all time | stay in bed | @no get out bed |
      nothing makes me happy | nothing fun anymore | emptiness | darkness | dark thoughts | @no happy anymore |
      very down | depressing | mentally @no okay | heavy heart | everything takes effort`,
    ask: `janken | jank | lig te huilen | zit te huilen | huil de hele`,
    askEn: `bawling | sobbing`,
  },
  {
    id: 'emotions', themes: '1.3', nl: 'Omgaan met gevoelens', en: 'Handling feelings',
    near: 'anger:.6 low-mood:.35 resilience:.4 mental-care:.45 relationship:.15',
    roles: 'psychologist gp:.6',
    say: `emotie | emoties | emotieregulatie | ~gevoelens | gevoel uiten/omgaan/tonen/kroppen |
      omgaan emoties/gevoelens | emotioneel | opkroppen | stemmingswisselingen | stemmingswisseling | huilbuien |
      wisselende stemming | overgevoelig | emotionele uitbarsting | coping | borderline | @no controle emoties |
      krop alles op | snel huilen | huil om alles | emoties baas/herkennen/reguleren | jaloers | jaloezie |
      schaamte | schuldgevoel | schaam me | stop weg gevoelens/emoties/alles | alles weg stoppen |
      ik stop alles weg | kan @no huilen | gevoelens @no uiten | gevoel @no uiten | emoties te veel |
      te emotioneel | overspoeld | overstuur | gevoelens | emoties gaan alle kanten op | heftige emoties |
      huil om niks | van slag | snel geraakt | humeur | humeurig | chagrijnig | schaamte voelen | jaloers zijn |
      schuldig voelen | prikkelbaar`,
    sayEn: `emotion | emotional | emotions | ~feelings | mood swings | emotion regulation | regulate | coping |
      bottle up | borderline | cry easily | jealous | ashamed | guilt | shame | too emotional | hide feelings |
      bottling up | upset | moody | feel guilty | overwhelmed emotions | emotionally unstable`,
  },
  {
    id: 'anger', themes: '1.3', nl: 'Boosheid en frustratie', en: 'Anger and frustration',
    near: 'emotions:.75 conflict-home:.2',
    say: `boos | woede | agressie | agressief | woedeaanval | driftig | kwaad | ontplof | ontploffen | frustratie |
      gefrustreerd | kort lontje | snel geirriteerd | irritatie | woest | razend | opvliegend | uit mijn slof |
      boosheid | slaan muur | schelden | snauwen | snauw | explodeer | uitbarsting | uitbarstingen |
      woedeuitbarsting | ik ontplof | boos op alles/iedereen | boos om niks | kan mijn boosheid | sla om me heen |
      sloop dingen | gooi dingen | word zo boos | altijd boos | me inhouden`,
    sayEn: `angry | anger | aggression | aggressive | rage | frustrated | frustration | temper | short fuse |
      irritable | furious | lash out | explode | mad all time | outburst | anger issues | anger management |
      lose temper | get mad | so angry | snap at people`,
  },
  {
    id: 'relaxation', themes: '1.5 1.1:.4', nl: 'Rust en ontspanning', en: 'Calm and relaxation',
    near: 'yoga:.75 stress:.4 worrying:.4 quiet-place:.55 sleep:.25 meeting-place:.3',
    say: `mindfulness | ontspannen | ontspanning | meditatie | ademhaling | ademhalingsoefeningen | tot rust |
      rust hoofd | rust vinden | rust nemen | ontstressen | stil hoofd | relaxen | chillen hoofd | bodyscan |
      aandachttraining | aandacht oefeningen | rustiger worden | even bijkomen | tot mezelf komen |
      compassietraining | hoofd leegmaken | onthaasten | massage | ontspanningsoefeningen | in het moment |
      stressreductie | mindful | hoofd leeg maken | kalm | kalmeren | rustmoment | even niks | stressless |
      natuur wandelen | wandelen | leer ontspannen | rustmomenten | ademhalen | adem oefeningen | stilstaan |
      tot jezelf komen | hoofd tot rust | wanneer rust | zen | hersenen rust | rust in lijf | rustig worden |
      hoe word ik rustig | kan @no ontspannen | @no tot rust | @no rust | bezinnen`,
    sayEn: `mindfulness | mindful | relax | relaxation | meditate | meditation | breathing | calm | unwind |
      peace of mind | calm down | destress | headspace | quiet mind | body scan | calming | slow down |
      breathing exercises | how relax | @no relax | inner peace | calm my mind | "stillness"`,
  },
  {
    id: 'yoga', themes: '1.5 6.3:.7', nl: 'Yoga en zachte beweging', en: 'Yoga and gentle movement',
    near: 'relaxation:.6 sport:.45',
    say: `yoga | pilates | taichi | tai chi | chi gong | qigong | yin yoga | rekken strekken | zachte beweging |
      adem beweging`,
    sayEn: 'yoga | pilates | tai chi | qigong | stretching',
  },
  {
    id: 'happiness', themes: '1.2', nl: 'Gelukkiger leven', en: 'A happier life',
    near: 'meaning:.5 self-esteem:.35 resilience:.45 life-talk:.5',
    say: `geluk | gelukkig | gelukkiger | positief denken | positieve psychologie | dankbaarheid | floreren |
      levensgeluk | blij worden | creating happiness | lekker in je vel | flow | goed in vel | energie geeft |
      lekkerder vel | zelfontwikkeling | persoonlijke ontwikkeling | persoonlijke groei | persoonlijk meesterschap |
      ~happy | welzijn week | welzijnsweek | kwaliteiten talenten ontdekken`,
    sayEn: `happiness | ~happy | happier | positive psychology | gratitude | flourish | thrive | flow |
      personal growth/development | joy`,
  },
  {
    id: 'meaning', themes: '1.4 1.2:.4', nl: 'Waar doe ik het voor', en: 'What am I doing it for',
    near: 'happiness:.5 life-talk:.8 career-orientation:.55 motivation:.3 faith:.35 low-mood:.25 study-choice:.4',
    roles: 'chaplain:.9 psychologist:.6 adviser:.35',
    say: `zingeving | zin leven | zin bestaan | levensvragen | levensvraag | doel leven | levensdoel |
      betekenis leven | betekenisgeving | zinloos | nutteloos alles | nut alles | nut leven | waarom alles |
      waar doe ik het voor | waarvoor doe ik | existentieel | existentiele | wie ben ik | wie ik ben | identiteit |
      quarterlife | levenscrisis | zinvol | richting leven | verloren leven | voel verloren | verdwaald | zoekende |
      bezinning | wat is de zin | levensbeschouwing | zoektocht leven | wat wil ik leven | leven @no richting |
      levenskunst | filosofie leven | kloosterweekend | klooster | nut van studeren | wat er echt toe doet |
      nut @no meer | het nut | nut in | waar leef ik voor | waarvoor leef ik | leef ik voor |
      waar doe ik alles voor | alles voor zin | wat heeft het voor zin | heeft het nog zin | heeft alles voor zin |
      waarom leef | waarom besta | wie wil ik zijn | wat wil ik met mijn leven | wat moet ik met mijn leven |
      doelloos | @no doel | stuurloos | verloren gevoel | richtingloos | geen richting | wat is belangrijk |
      ~waarden | zin van alles | zin van het leven`,
    sayEn: `"meaning" | purpose | meaning of life | purpose life | existential | who am i | identity |
      lost in life | feel lost | pointless | quarter life | what is the point | life direction |
      point of life/all/everything | soul searching | why am i here | why do i exist |
      what am i doing with my life | aimless | no purpose | no direction | meaning life | ~values`,
  },
  {
    id: 'life-talk', themes: '1.4 1.2:.5', nl: 'Praten over levensvragen', en: 'Talking about life questions',
    near: 'meaning:.7 talk:.4',
    say: `praatgroep | gespreksgroep | levensvragen | goed gesprek | diepe gesprekken | diepgaand gesprek |
      gespreksavond | gesprekken zin | verdieping gesprek | reflecteren | reflectie | flow into your life |
      mission possible`,
    sayEn: `talking group | discussion group | deep talk | life questions | reflection | meaningful conversation |
      deep conversations`,
  },
];
