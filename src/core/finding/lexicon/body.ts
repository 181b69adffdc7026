import type { Entry } from './entry.ts';

/** Body, health, and studying with something extra (FS-T 6, 2.4). */
export const BODY: readonly Entry[] = [
  {
    id: 'sleep', themes: '6.1', nl: 'Beter slapen', en: 'Sleeping better',
    near: 'exhaustion:.5 relaxation:.4 worrying:.45 stress:.25', roles: 'gp:.5 self-help:.7 psychologist:.45',
    say: `slapen | slapeloosheid | @no slapen | slaapproblemen | insomnia | wakker liggen | lig wakker |
      @no in slaap | inslapen | doorslapen | slaapritme | dag nacht ritme | dagnachtritme | dag-nachtritme |
      slecht slapen | nachten wakker | slaaptekort | slaapgebrek | uitslapen | verslapen | bioritme | nachtrust |
      slaaphygiene | wakker nacht | hele nacht wakker | word wakker nacht | slaapmiddelen | @no oog dicht |
      doe geen oog dicht | slaapkwaliteit | slaaptraining | ritme omgedraaid | piekeren in bed | om 4 uur wakker |
      nachtmens | slaapcursus | melatonine | slaperig | val in slaap les/college | insomnie |
      kan niet wakker worden | ochtend @no opstaan | verslaap me | snurken | dagritme | dag nacht omgedraaid |
      nacht omgekeerd | slaappatroon | @no bed uit ochtend | ochtend wakker`,
    sayEn: `sleep | insomnia | @no sleep | awake night | up all night | sleep schedule | sleep rhythm |
      sleep problem | bad sleep | sleep deprived | wake up night | lie awake | oversleep | @no fall asleep |
      stay awake | melatonin | awake | @no wake up morning | day night reversed`,
  },
  {
    id: 'eating-disorder', themes: '6.2 1.2:.3', nl: 'Moeite met eten', en: 'Trouble with eating',
    near: 'body-image:.65 nutrition:.5 mental-care:.5', roles: 'psychologist:.95 gp:.85',
    say: `eetstoornis | eetstoornissen | anorexia | boulimia | eetbui | eetbuien | @no eten |
      eten kotsen/overgeven/spugen | kotsen | overgeven na eten | uithongeren | hongeren | bang om te eten |
      eetprobleem | eetproblemen | obsessie eten/gewicht/calorieen | calorieen tellen | eten overslaan |
      maaltijden overslaan | sla maaltijden over | verstoorde relatie met eten | eten controle | eet bijna niks |
      eet bijna niet | binge | emotie-eten | emotioneel eten | dwangmatig eten | snoepbuien | orthorexia |
      gestoord eetgedrag | eten @hard | stiekem eten | arfid | te veel eten | vreetbui | vreetbuien | laxeermiddel |
      laxeermiddelen | ondergewicht | @no hap door keel | eten durf | vreten | schuldig eten | dieet obsessie |
      dieet doorgeslagen | vasten obsessie | eten @fear | eten stress | eten huilen | eten @no controle |
      prop me vol | volproppen | na eten overgeven | na het eten | compenseren eten | te veel sporten afvallen`,
    sayEn: `eating disorder | anorexia | bulimia | binge | binge eating | @no eat | throw up after | purge |
      starve | skip meals | afraid eat | calories | disordered eating | obsessed food | emotional eating |
      overeating | barely eat | trouble eating | underweight | relationship with food | guilty eating |
      after eating | scared of food | food controls | binging | throwing up | overexercise`,
  },
  {
    id: 'body-image', themes: '1.2 6.2:.8', nl: 'Je lichaam en je gewicht', en: 'Your body and weight',
    near: 'eating-disorder:.55 self-esteem:.65 nutrition:.45 sport:.2', roles: 'psychologist:.75 gp:.35',
    say: `lichaamsbeeld | te dik | ben dik | voel me dik | dik voel | lelijk | mijn lichaam | lichaam haat |
      gewicht | "afvallen" | overgewicht | obesitas | uiterlijk | spiegel haat | bodyshaming | aankomen |
      aangekomen | ~kilo | ~vet | acne | zelfbeeld lichaam | body positivity | body image | ~lijf | te dun |
      te mager | sportschool obsessie | buik haat | vind mezelf dik | mezelf te dik | vind mezelf lelijk |
      mezelf lelijk | schaam me voor mijn lichaam | lichaam @bad | puisten | neus lelijk | ~spiegel | te zwaar ik |
      ik ben te zwaar | zwaar lichaam | te dik zijn | afvallen`,
    sayEn: `body image | ~fat | ugly | overweight | lose weight | weight | my body | hate body | appearance |
      obesity | body shaming | too thin | gained weight | ~mirror | feel fat | hate my looks | insecure body |
      pimples`,
  },
  {
    id: 'nutrition', themes: '6.2 6.3:.3', nl: 'Gezond en goedkoop eten', en: 'Eating well and cheaply',
    near: 'body-image:.35 food-bank:.4 money-tight:.15', roles: 'gp:.45',
    say: `"voeding" | dietist | gezond eten | ongezond eten | eetpatroon | koken | goedkoop koken/eten |
      gezond koken | voedingsadvies | kookworkshop | kookclub | fastfood | budget koken | leren koken | @no koken |
      vegan | vegetarisch | gezonder eten | gezonde voeding | junkfood | snacken | leefstijl | gezonder leven |
      gezonde leefstijl | leefstijlcoach | ontbijt | voedingspatroon | ongezond | snoepen | suiker | gezonde lunch |
      eetgewoonte | ~dieet | dieet volgen | kan @no koken | nooit ontbijten | recepten gezond | goedkope recepten |
      gezonde recepten | maaltijdplan | afhaal | te veel snoep | te veel fastfood | eetgewoontes | gewicht gezond`,
    sayEn: `nutrition | dietitian | dietician | healthy food/eating/meals/lifestyle | eat healthy/healthier | cook |
      cooking | learn cook | cheap meals | diet | unhealthy | junk food | lifestyle | vegan | breakfast |
      diet plan | healthy recipes | cannot cook | no breakfast | too much sugar | vitamins | protein`,
  },
  {
    id: 'sport', themes: '6.3', nl: 'Sporten en bewegen', en: 'Sport and movement',
    near: 'yoga:.45 associations:.2 body-image:.15 top-sport:.3 relaxation:.15',
    say: `sport | sporten | sportcentrum | bewegen | "fitness" | gym | sportschool | beweeg te weinig | hardlopen |
      zwemmen | ~voetbal | voetballen | teamsport | sportkaart | ~zit de hele dag | fit worden | fitter | conditie |
      sportaanbod | sportles | groepslessen | zaalsport | vitaliteit | uit vorm | sportief | sportmaatje |
      vechtsport | boksen | klimmen sport | tennis | volleybal | basketbal | roeien | wandelgroep | meer bewegen |
      beweging | krachttraining | spinning | crossfit | sportpas | kickboksen | hockey | bewegen samen |
      conditie slecht | beweeg | sporten met anderen | sporten goedkoop | hardloopgroep | sport op campus |
      fitnessen`,
    sayEn: `sport | sports | gym | "fitness" | exercise | "work out" | workout | "running" | get fit |
      physical activity | swim | swimming | sports centre | move more | football play | "boxing" | sports card |
      exercise more | sport buddy | team sport`,
  },
  {
    id: 'posture', themes: '6.3 6.5:.4', nl: 'Pijn door zitten of schermwerk', en: 'Pain from sitting or screens',
    near: 'chronic-illness:.4 sport:.3 aids:.6 facilities:.6 disability:.5 pain:.5 yoga:.3', roles: 'gp:.75 dean:.65',
    say: `rugpijn | rug pijn | nekpijn | nek pijn | rsi | muisarm | "houding" | ergonomisch |
      pijn rug/nek/schouders/pols | fysio | fysiotherapie | fysiotherapeut | ergonomie | beeldschermwerk |
      zithouding | nek schouders | schouders vast | nek vast | pols pijn | last van rug/nek/schouder/pols |
      zitten pijn | schermwerk pijn`,
    sayEn: `back pain | neck pain | rsi | posture | ergonomic | physio | physiotherapist | sore back/neck |
      wrist pain | shoulders hurt | back hurts | neck hurts | wrist hurts`,
  },
  {
    id: 'sexual-health', themes: '6.4', nl: 'Seks, soa en anticonceptie', en: 'Sex, STIs and contraception',
    near: 'pregnancy-unplanned:.6 relationship:.2 boundaries:.2', roles: 'gp:1',
    say: `soa | soa-test | soatest | anticonceptie | condoom | de pil | pil halen/anticonceptie/vergeten/morning |
      morning after | morningafterpil | spiraaltje | seks | seksspreekuur | chlamydia | hiv | onveilige seks |
      onveilig gevreeen | seksuele gezondheid | ggd | libido | geslachtsziekte | prep | erectie | pijn bij vrijen |
      pijn seks | vaginisme | gonorroe | condooms | "vrijen" | seksuoloog | seksuele problemen | seksvragen |
      eerste keer seks | @no erectie | herpes | voorbehoedsmiddel | genitale | wratten | geen zin in seks |
      geen zin seks | zin in seks | pijn bij seks | vruchtbaarheid | vaginale | afscheiding | jeuk onder | piemel |
      penis | vagina | klaarkomen | orgasme | anticonceptiepil | pil`,
    sayEn: `sti | std | sti test | contraception | condom | birth control | the pill | morning after | sex |
      sexual health | unsafe sex | unprotected sex | chlamydia | hiv | prep | erection | libido | sexologist |
      plan b | iud | no libido | pain during sex | itch | discharge | erectile | fertility`,
  },
  {
    id: 'pregnancy-unplanned', themes: '6.4', nl: 'Onbedoeld zwanger', en: 'Unintended pregnancy',
    near: 'parent:.65 sexual-health:.75', roles: 'gp dean:.5 psychologist:.4 confidential:.2',
    say: `ongewenst zwanger | onbedoeld zwanger | abortus | zwanger en | zwanger @no wil/weet/houden/gepland |
      overtijd | over tijd | misschien zwanger | zwangerschapstest | zwanger geraakt | per ongeluk zwanger |
      zwangerschap afbreken | abortuskliniek | niet ongesteld | fiom | menstruatie te laat |
      niet ongesteld geworden | zwanger wat nu | positieve test | ben ik zwanger | zwanger geworden |
      zwanger ongepland/onbedoeld/ongewenst/gepland | ongepland`,
    sayEn: `unwanted pregnancy | unplanned pregnancy | abortion | pregnant @no want | period late | late period |
      might pregnant | pregnancy test | accidentally pregnant | terminate pregnancy | missed period |
      am i pregnant | pregnant what now | unplanned`,
  },
  {
    id: 'parent', themes: '6.5:.5 3.6:.9 4.1:.4', nl: 'Studeren met een kind', en: 'Studying with a child',
    near: 'caregiving:.3 balance:.35 flexible:.35 graduation-fund:.4', roles: 'dean adviser:.6 gp:.25',
    say: `zwanger | kind | kinderopvang | oppas | alleenstaande moeder/vader/ouder |
      studerende moeder/vader/ouders | jonge moeder/moeders/vader | student met kind | moeder en student |
      vader en student | vader worden | moeder worden | baby | peuter | kolven | kolfruimte | zwangerschapsverlof |
      ouderschap | borstvoeding | kraam | bevalling | bevallen | kraamtijd | verlof zwanger | dochtertje | zoontje |
      dochter | crèche | kinderdagverblijf | ouderschapsverlof | kind ziek opvang | jong moederschap |
      verloskundige | "uitgerekend" | mijn zoon | ~opvang | tienermoeder | vroedvrouw | kind ziek |
      kinderen en studie | mama student | kindje | oppas nodig | baby op komst | verwacht een kind |
      vaderschapsverlof | net bevallen`,
    sayEn: `pregnant | student parent | single mother/mom/parent/dad/father | young mother | baby | my child |
      my son | my daughter | childcare | daycare | toddler | parental leave | maternity | breastfeeding |
      lactation | student with child | have a child | babysitter | become mother/father/parent | kid sick |
      my kids | being a mom | having a baby | "expecting"`,
  },
  {
    id: 'caregiving', themes: '3.6 4.6:.4 6.5:.3', nl: 'Zorgen voor iemand thuis', en: 'Caring for someone at home',
    near: 'balance:.4 flexible:.4 parent-addicted:.35 grief:.15 stress:.15 graduation-fund:.25', roles: 'dean adviser:.55 coach:.5 psychologist:.45',
    say: `mantelzorg | mantelzorger | jonge mantelzorger | zorg voor @family |
      zorg @family ziek/gehandicapt/dement/oud | zorgtaken | zieke @family | @family ziek |
      @family beperking/dementie/kanker/ms/alzheimer/ziekenhuis/invalide/verzorgen/als/gehandicapt |
      @family verzorgen | huishouden thuis doen | moet thuis helpen |
      verantwoordelijk broertjes/broertje/zusje/zusjes/gezin | help veel thuis | thuis zorgen |
      zorgen voor @family | moet voor mijn @family zorgen | ziek familielid | naaste zorgen | "naasten" | pgb |
      tolken voor ouders | regel alles voor mijn ouders | draag zorg | zorgen en studeren | intensieve zorg |
      zorg voor een naaste | partner ziek zorg | verzorgen | verzorg | tolk ouders |
      zusje/broertje beperking/ziek/autisme/verzorgen/handicap/gehandicapt | zieke moeder | zieke vader |
      huishouden doen | huishouden | verantwoordelijk voor thuis | moet op mijn broertje | op broertje passen |
      oppassen op broertjes | zorg thuis | verpleeghuis oma`,
    sayEn: `carer | caregiver | young carer | care for @family | caring @family |
      @family sick/ill/cancer/disability/dementia/hospital/disabled | sick @family | look after @family |
      looking after @family | take care @family | informal care | responsible for siblings |
      caring responsibilities | translate for parents | sibling disability | brother/sister disabled/autism/sick |
      take care of | babysit siblings | household`,
  },
  {
    id: 'chronic-illness', themes: '6.5', nl: 'Studeren met een ziekte', en: 'Studying with an illness',
    near: 'facilities:.75 disability:.55 fatigue-illness:.5 delay:.4 pain:.5 graduation-fund:.3',
    roles: 'dean adviser:.5 gp:.45',
    say: `chronisch ziek | chronische ziekte | chronische aandoening | aandoening | reuma | diabetes |
      suikerziekte | crohn | colitis | epilepsie | ms | kanker | kankerbehandeling | chemo | astma | migraine |
      ziek | langdurig ziek | veel ziek | prikkelbare darm | pds | darmziekte | hartpatient | hartaandoening |
      ehlers | fibromyalgie | lyme | ~ziekenhuis | operatie | geopereerd | ben ziek | ziek en studie |
      taaislijmziekte | allergie | nierziekte | psoriasis | tics tourette | tourette | behandeling ziekenhuis |
      lupus | ziekmelden | pots | hypermobiel | narcolepsie | ziekte | ziekte van | ziek zijn en studeren |
      vaak ziek | lang ziek | behandelingen | medicijnen bijwerkingen | buikklachten | darmen | ziek mis lessen |
      mis veel lessen | ~hart | ~nieren | ~longen | bloedziekte | transplantatie`,
    sayEn: `chronic illness | chronically ill | chronic disease/condition | illness | medical condition |
      rheumatism | diabetes | crohn | epilepsy | cancer | asthma | migraine | arthritis | sick | ill |
      long term ill | ~hospital | surgery | fibromyalgia | multiple sclerosis | ibs | disease | health problems |
      health condition | lupus | often sick | miss classes sick | ~treatment | health issue | heart disease |
      my health`,
  },
  {
    id: 'pain', themes: '6.5', nl: 'Pijn', en: 'Pain', near: 'chronic-illness:.7 posture:.4 fatigue-illness:.5 facilities:.35', roles: 'gp:.9 dean:.5',
    say: `pijn | hoofdpijn | buikpijn | chronische pijn | endometriose | menstruatie | menstruatiepijn | ongesteld |
      pijnklachten | hoofdpijnen | duizelig | menstruatieklachten | pms | pmdd | pcos | overgang hormonen |
      hormonen | lichamelijke klachten | ~lichamelijk | endo | krampen | buikkrampen | rot gevoel buik | zere |
      spierpijn | pijn hebben | kramp | ~misselijk`,
    sayEn: `pain | headache | stomach ache | chronic pain | endometriosis | period pain | menstruation | cramps |
      dizzy | "periods" | pms | physical complaints | hormones | endo | hurts | nausea | sore`,
  },
  {
    id: 'fatigue-illness', themes: '6.5 6.3:.4', nl: 'Lang moe na ziekte', en: 'Long tired after illness',
    near: 'exhaustion:.55 chronic-illness:.6 concussion:.55 facilities:.4', roles: 'dean:.9 gp:.65 adviser:.5',
    say: `long covid | longcovid | post covid | post-covid | postcovid | cvs | mecvs | chronisch vermoeid |
      chronische vermoeidheid | pfeiffer | vermoeidheid ziekte | moe na corona | moe door ziekte |
      energieverdeling | ergotherapeut | ergotherapie | corona klachten | pem | "pacing" | revalidatie`,
    sayEn: `long covid | post covid | chronic fatigue | cfs | mononucleosis | tired after covid | glandular fever |
      mono | occupational therapist | "pacing"`,
  },
  {
    id: 'concussion', themes: '6.5', nl: 'Na hersenletsel', en: 'After a brain injury',
    near: 'chronic-illness:.55 sensory:.4 facilities:.65 fatigue-illness:.5', roles: 'dean:1 gp:.5',
    say: `hersenschudding | hersenletsel | nah | niet-aangeboren hersenletsel | whiplash | hersenbloeding |
      beroerte | hersenkneuzing`,
    sayEn: 'concussion | brain injury | whiplash | stroke',
  },
  {
    id: 'disability', themes: '6.5 4.1:.5', nl: 'Studeren met een beperking', en: 'Studying with a disability',
    near: 'facilities:.85 accessibility:.55 chronic-illness:.55 work-disability:.3 hearing:.3 vision:.3',
    roles: 'dean:1 adviser:.5',
    say: `beperking | functiebeperking | handicap | gehandicapt | lichamelijke beperking | ondersteuningsbehoefte |
      invalide | studeren met een beperking | mindervalide | aangeboren | spierziekte | verlamd | dwarslaesie |
      prothese | spasme | visuele beperking | auditieve beperking | fysieke beperking | toegankelijk studeren |
      inclusief onderwijs beperking | studiebeperking | belemmering | belemmeringen | cerebrale parese`,
    sayEn: `disable | disability | handicap | impairment | support needs | functional impairment |
      physical disability | special needs | paralysed`,
  },
  {
    id: 'facilities', themes: '6.5 2.4:.6 3.3:.3', nl: 'Extra tijd en aanpassingen', en: 'Extra time and adjustments',
    near: 'disability:.5 chronic-illness:.4 dyslexia:.55 adhd:.3 autism:.3 flexible:.5 aids:.45',
    roles: 'dean adviser:.4 coach:.25',
    say: `extra tijd | extra toetstijd | extra tentamentijd | tentamentijd | tijdverlenging | tijdsverlenging |
      langer de tijd @exam | toetsvoorziening | toetsvoorzieningen | voorzieningen | voorziening aanvragen |
      aanpassingen | aangepaste toets/tentamen/toetsing | aparte ruimte @exam | rustige ruimte @exam |
      prikkelarme ruimte @exam | extra voorzieningen | aanpassing aanvragen | meer tijd @exam |
      rustige tentamenruimte | faciliteiten aanvragen | kwartier extra | laptop bij tentamen |
      speciale voorzieningen | toets op laptop | a3 vergroot | verklaring beperking/dyslexie/arts/medisch |
      voorziening | dyslexieverklaring | recht op voorzieningen | onderwijsvoorzieningen | hulpmiddel |
      tentamen computer/laptop/apart/rustig/langer/alleen/stil/voorlezen | verklaring inleveren/aanvragen/nodig |
      extra pauze | aanpassing | hulp bij tentamens beperking | tijd tekort toets | meer tijd voor toetsen |
      langzamer toets | toegestane hulpmiddelen | koptelefoon tentamen | oordoppen tentamen`,
    sayEn: `extra time | extra exam time | more time @exam | exam accommodation | accommodation exam | adjustments |
      provisions | facilities disability | separate room @exam | special arrangements | reasonable adjustments |
      exam facilities | special provisions | accommodations study | exam computer/laptop/alone/quiet/room |
      more time | longer exam | documentation disability | headphones exam | need accommodations | accommodations`,
  },
  {
    id: 'aids', themes: '6.5 3.5:.3', nl: 'Hulpmiddelen en software', en: 'Aids and software',
    near: 'dyslexia:.6 facilities:.5 vision:.4 laptop:.2',
    say: `voorleessoftware | spraaksoftware | hulpmiddelen | kurzweil | alinea | claroread | luisterboeken |
      voorleeshulp | dedicon | hulpmiddel lezen | tekst naar spraak | spraakherkenning | voorlezen tekst |
      software dyslexie | readspeaker | hulpmiddelen studie`,
    sayEn: `text to speech | reading software | assistive | speech software | screen reader | audio books | "aids"`,
    ask: `voorlezen | voorgelezen | voorleeshulp | tekst naar spraak | dicteren | spraakherkenning | typen pijn/lukt/moeilijk/zwaar | ergonomische muis/toetsenbord`,
    askEn: `text to speech | read aloud | read out loud | dictation | speech to text | screen reader | typing hurts/hard`,
  },
  {
    id: 'accessibility', themes: '6.5 4.1:.4', nl: 'Toegankelijke gebouwen', en: 'Accessible buildings',
    near: 'disability:.55 facilities:.25', roles: 'dean:.8',
    say: `rolstoel | toegankelijkheid | toegankelijk gebouw/gebouwen/campus/lift/toilet | ~lift | lift kapot |
      trap @no lopen/op | ~trappen | krukken | gebroken been | gebouw @no in | aangepast toilet |
      rolstoeltoegankelijk | rollator | scootmobiel | slecht ter been | hulphond | invalidenparkeerplaats |
      parkeren beperking | aangepaste toiletten | been gebroken | loop slecht | @no lopen |
      fysieke toegankelijkheid | @no lift | lift @no | zonder lift`,
    sayEn: `wheelchair | accessibility | accessible | lift broken | elevator | crutches | stairs | broken leg |
      mobility | guide dog | @no walk | @no elevator/lift`,
  },
  {
    id: 'hearing', themes: '6.5', nl: 'Slecht horen', en: 'Hearing', near: 'facilities:.75 disability:.6 aids:.3',
    roles: 'dean:1',
    say: `slechthorend | doof | gehoor | gehoorbeperking | hoorapparaat | hoor slecht | @no goed horen |
      hoor @no goed | gebarentaal | tolk gebarentaal | schrijftolk | ringleiding | dove | tinnitus | oorsuizen |
      ondertiteling college | solo-apparatuur | gehoorproblemen`,
    sayEn: `deaf | "hearing" | hard of hearing | hearing aid | sign language | tinnitus | subtitles lecture`,
  },
  {
    id: 'vision', themes: '6.5', nl: 'Slecht zien', en: 'Seeing',
    near: 'facilities:.75 disability:.6 aids:.5 accessibility:.3', roles: 'dean:1',
    say: `slechtziend | blind | visuele beperking | zie slecht | @no zien bord/goed/lezen | braille | oogziekte |
      vergroting | ogen slecht | kleurenblind | oogaandoening`,
    sayEn: `blind | visually impaired | vision | low vision | braille | see badly | eyesight | colour blind |
      color blind`,
  },
  {
    id: 'dyslexia', themes: '6.5 3.5:.6', nl: 'Dyslexie', en: 'Dyslexia',
    near: 'facilities:.75 aids:.75 writing-language:.45 dyscalculia:.4 disability:.3', roles: 'dean:.8 coach:.3',
    say: `dyslexie | woordblind | lezen @hard/langzaam/traag | lees langzaam/traag | letters dansen/omdraaien |
      leesproblemen | lezen kost | moeite met lezen | lees- schrijfproblemen | traag lezen | tos |
      taalontwikkelingsstoornis | taalstoornis | dysgrafie | letters door elkaar | omdraaien letters |
      letters omdraaien | dyslexia | lezen lukt niet | lange teksten lezen moeilijk | teksten lezen moeilijk |
      schrijffouten dyslexie | slecht lezen`,
    sayEn: `dyslexia | dyslexic | reading difficult/slow/trouble | slow reader | read slowly | reading is hard |
      trouble reading | developmental language disorder | cannot read long | reading long texts`,
  },
  {
    id: 'dyscalculia', themes: '6.5 3.5:.5', nl: 'Dyscalculie', en: 'Dyscalculia',
    near: 'maths:.65 facilities:.75 dyslexia:.4', roles: 'dean:.8',
    say: `dyscalculie | getallen door elkaar | rekenstoornis | rekenproblemen | discalculie |
      cijfers omdraaien/door elkaar/dansen | getallen omdraaien | rekenen lukt nooit | cijfers draaien/omdraaien |
      rekenblind`,
    sayEn: 'dyscalculia | numbers mixed up | mix up numbers',
  },
  {
    id: 'adhd', themes: '2.4 3.5:.5', nl: 'ADHD en ADD', en: 'ADHD and ADD',
    near: 'concentration:.6 planning:.6 facilities:.5 autism:.4 sensory:.35 procrastination:.4 study-methods:.25',
    roles: 'dean:.6 coach:.65 psychologist:.55 gp:.45',
    say: `adhd | ~"add" | ad h d | ad hd | hyperactief | druk in hoofd concentratie | impulsief | hyperfocus |
      aandachtstekort | neurodivergent | neurodivers | neurodiversiteit | neurodiverse | onrustig hoofd |
      adhd-coach | stuiter | adhder | stuiteren | brein anders | kan niet stilzitten | stilzitten`,
    sayEn: `adhd | ~"add" | hyperactive | impulsive | attention deficit | neurodivergent | neurodiverse |
      neurodiversity | fidgety | @no sit still | adhd brain`,
  },
  {
    id: 'autism', themes: '2.4 4.4:.2', nl: 'Autisme', en: 'Autism',
    near: 'sensory:.7 facilities:.6 adhd:.4 social-skills:.3 disability:.4 group-work:.25', roles: 'dean:.65 coach:.7 psychologist:.6',
    say: `autisme | ass | asperger | autistisch | autismespectrum | pdd nos | pddnos | spectrum |
      autistische burnout | masking | maskeren autisme | sociale situaties begrijpen | veranderingen @hard |
      onverwachte veranderingen | autismecoach | neurodivergent | neurodivers | neurodiversiteit | audhd |
      ass begeleiding | autisme begeleiding`,
    sayEn: `autism | asd | asperger | aspergers | on the spectrum | autistic | masking | neurodivergent |
      neurodiverse | neurodiversity`,
  },
  {
    id: 'sensory', themes: '2.4 1.5:.3', nl: 'Snel overprikkeld', en: 'Easily overstimulated',
    near: 'autism:.65 adhd:.4 quiet-place:.7 facilities:.55 relaxation:.3 accessibility:.3',
    roles: 'dean:.45 psychologist:.5 coach:.55',
    say: `overprikkeld | prikkels | overprikkeling | prikkelgevoelig | hoogsensitief | hsp | hooggevoelig |
      te veel geluid | geluid @no tegen | te druk klas/lokaal/school | lawaai | kan slecht tegen drukte |
      drukte @no tegen | gevoelig voor geluid | drukte | te veel prikkels | oordopjes | licht geluid gevoelig |
      sensorisch | herrie | misofonie`,
    sayEn: `overstimulated | sensory | sensory overload | highly sensitive | hsp | too loud | noise sensitive |
      too many stimuli | overwhelmed noise | too much noise | crowded noisy | loud noises`,
  },
  {
    id: 'work-disability', themes: '3.4 6.5:.8', nl: 'Werk vinden met een beperking',
    en: 'Finding work with a disability', near: 'job-search:.6 disability:.5', roles: 'career-desk:.8 dean:.55',
    say: `baan/werk/stage/solliciteren beperking/functiebeperking/handicap/autisme/chronisch/adhd/rolstoel |
      van hbo naar werk | uwv | wajong | sterk aan het werk | jobcoach | banenafspraak | arbeidsbeperking |
      onbeperkt aan de slag | werk passend beperking`,
    sayEn: 'work/job/internship disability/disable/autism/chronic/adhd | jobcoach | job coach',
  },
  {
    id: 'top-sport', themes: '6.3:.5 3.6 3.3:.3', nl: 'Topsport en studie', en: 'Elite sport and study',
    near: 'flexible:.65 graduation-fund:.5 sport:.2', roles: 'dean:.9 adviser:.5 coach:.3',
    say: `topsport | topsporter | topsporters | topsporttalent | sporten hoog niveau | topsportregeling |
      jong oranje | nationale selectie | profvoetballer | trainen voor nk | wedstrijden combineren | nk ek |
      noc nsf | olympisch | topsportstatus | selectie nederland | talentstatus | trainingskamp |
      professioneel sporten | topvoetbal | topvoetballer | profsporter | profvoetbal |
      tentamen verplaatsen wedstrijd/toernooi/training | wedstrijd tentamen | toernooi`,
    sayEn: `elite sport | top sport | elite athlete | professional athlete | national team | top athlete | athlete |
      high level sport | competition abroad sport`,
  },
];
