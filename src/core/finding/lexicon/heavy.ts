import type { Entry } from './entry.ts';

/** Heavier matters, loss, and a plain "I am not well" (FS-T 2.3, 2.5, 2.6, 7.4). */
export const HEAVY: readonly Entry[] = [
  {
    id: 'distress', generic: true, themes: '7.4:.8 2.1:.7', nl: 'Als het niet goed gaat',
    en: 'When things are not going well', near: 'talk:.7 low-mood:.35 where-to-go:.5 stress:.3',
    roles: 'psychologist:1 listener:.9 desk:.85 coach:.6 gp:.4 adviser:.45',
    say: '',
    sayEn: '',
    ask: `vastlopen | vastgelopen | loop vast | niet lekker vel | @no lekker vel | lekker in mijn vel niet |
      @no lekker loopt | zit @no goed in vel | gaat @no goed | gaat slecht | gaat @no lekker | "help me" | ~"help" |
      ~"hulp" | weet @no meer | "weet het niet meer" | alles gaat mis/kut/fout/slecht |
      alles is kut/klote/ruk/shit | kut leven | leven kut/klote/zwaar/ruk | leven is zwaar | alles klote |
      ~@no meer | voel @no goed | voel @no lekker | ~lukt @no | ik kan @no meer | hou @no vol |
      hou het @no meer vol | redt het @no | red het @no | hulp nodig | heb hulp nodig | zit in de put |
      in de knoop | zit vast | ik zit ermee | ergens mee zitten | ~problemen | heb problemen | zware tijd |
      moeilijke tijd | moeilijke periode | alles tegen | zit tegen | zit alles tegen | klaar met alles |
      overal klaar mee | "ik ben er klaar mee" | rot voel | alles stort in | wereld stort in | shit leven |
      ellende | ik ga kapot | ~crisis | ~kapot | ~noodgeval | het wordt me te veel | geen uitweg | zie @no uitweg |
      zit niet goed in mijn vel | niet oke | "niet ok" | @no oke | ~mentaal | voel kut | ~verward | in de war |
      persoonlijke problemen | rare gedachten | ~moeilijk | trek het allemaal niet | allemaal niet |
      in de problemen | zwaar problemen | diep in de problemen | grote problemen | sos | noodkreet |
      alles loopt vast | alles loopt mis | alles mislukt | ik kan het niet meer | kan het niet meer | red me |
      ik ga eraan | ga eraan onderdoor | eronderdoor | onderdoor | doe niks meer | kom nergens meer |
      het is te zwaar | te zwaar | te heftig | leven @bad | voel @bad | alles @bad | gaat @bad | @no goed gaat |
      het gaat al lang niet goed | niet goed met mij | niet goed met me | ben mezelf niet | @no mezelf |
      ik ben mezelf kwijt | mezelf kwijt | weet het even niet | even niet meer weten | zit erdoorheen | erdoorheen |
      hoe verder | hoe moet het nu verder | wanhopig | nergens meer toe |
      ^ik/me/mij/mijn/mezelf voel/durf/moeite/last/moeilijk/zwaar/bang |
      ^ik/me/mij/mijn/mezelf hulp/probleem/zorgen/vastgelopen/slecht/pijn/huilen`,
    askEn: `struggling | not doing well | falling apart | rough time | hard time | ~"help" | help me | need help |
      @no okay | @no ok | @no fine | @no well | everything sucks/wrong/shit/bad | life sucks |
      everything going wrong | "i can not" | not anymore | ~give up | feel like shit/crap | bad place | dark place |
      not coping | "do not know what to do" | in crisis | ~mess | shitty | a lot going on | ~problems |
      personal problems | feeling off | ~terrible | life @bad | sos | feel @bad | everything @bad | life is shit |
      at a loss | going under | lost myself | @no myself | all over the place | i am done | im done | rough |
      low point | rock bottom | day @bad |
      ^i/my/me feel/struggle/difficult/hard/scared/help/problem/worried/afraid/bad/cry`,
  },
  {
    id: 'talk', generic: true, themes: '7.4:.7 2.3:.5 4.6:.3', nl: 'Met iemand praten', en: 'Talking with somebody',
    near: 'where-to-go:.4 life-talk:.35 loneliness:.25',
    roles: 'listener:1 psychologist:.95 coach:.65 desk:.6 chaplain:.6 peer:.7 adviser:.4 confidential:.3',
    say: `luisterend oor | anoniem praten | hart luchten | iemand luistert | praten over alles | "gesprekje" |
      luistert zonder oordeel | mijn verhaal | verhaal doen | verhaal vertellen | niemand luistert |
      niemand die luistert | luistert niemand | iemand spreken | wil iemand spreken | gesprek met iemand |
      ~gesprek | even ouwehoeren | chat | hulplijn | telefoonnummer | iemand die me begrijpt |
      "iemand om mee te praten" | "om mee te praten" | om te praten`,
    sayEn: `listening ear | vent | someone to talk | somebody listens | nobody listens | no one listens |
      tell my story | speak to someone | speak someone | talk it out | someone who understands`,
    ask: `praten iemand | iemand praten | wil praten | even praten | praten met | wil mijn verhaal kwijt |
      verhaal kwijt | kwijt verhaal | hart luchten | klankbord | niemand praten | @no praten | chatten iemand |
      chatten | bellen iemand | gesprek aanvragen | anoniem | anoniem hulp | vertrouwen iemand | iemand luistert |
      uithuilen | wie kan ik bellen | wie kan ik appen | ei kwijt | praten nacht/avond/weekend | nu praten |
      ~geheim | ~praten | ergens kwijt | bespreken iemand | nacht wakker praten/iemand/alleen/huilen/janken | midden in de nacht | s nachts iemand`,
    askEn: `talk someone/somebody/anyone | someone talk | want talk | need talk | talk to | vent | nobody listens |
      someone listen | anonymous | chat someone | @no one talk | call someone | open up | talk at night |
      late at night | middle of the night | 2am | 3am`,
  },
  {
    id: 'where-to-go', generic: true, themes: '7.4', nl: 'Bij wie moet ik zijn', en: 'Where do I go', near: 'talk:.3',
    roles: 'desk:1 coach:.65 adviser:.65 dean:.6 psychologist:.4 listener:.2',
    say: `bij wie je moet zijn | wegwijs | welke hulp past | weet @no waar terecht | welke hulp |
      overzicht hulp/begeleiding/ondersteuning | hulp vinden | juiste hulp/plek/persoon | hulp past |
      toegang zorg/ondersteuning/hulp`,
    sayEn: 'where to go | right help | find support | which help | signpost | access care/support/help',
    ask: `bij wie | weet @no wie | waar terecht | waar kan ik heen | waar moet ik zijn | waar moet ik heen |
      wie kan helpen | wie helpt | hulp school | hulp zoeken | wie moet ik zijn | waar begin ik | aanmelden hulp |
      welke begeleiding | wat kan school doen | hulp nodig | kastje muur | doorverwijzen | doorverwijzing |
      heb vraag | algemene vraag | begeleiding nodig | "waar vind ik hulp" | ondersteuning nodig | hulp aanvragen |
      afspraak maken | hulpverlening | ga ik heen probleem | heen probleem | waar kan ik mijn probleem |
      waar ga ik heen | welke persoon | waar moet ik naartoe | naartoe hulp | welke hulp | wat voor hulp |
      hulp bieden | wat bieden jullie | wie is mijn | contactpersoon | contact opnemen | waar kan ik terecht |
      ~terecht | waar aankloppen | aankloppen | wie spreek ik | hoe krijg ik hulp | hoe kom ik aan hulp |
      wie helpt mij | help mij vinden | weet niet waar ik moet beginnen | iemand die mij kan helpen`,
    askEn: `who ask | who can help | where help | where to go | who to talk | who turn to | where do i go |
      find help | get support | support needed | @no know who | where start | need guidance | make appointment |
      appointment | who contact | ~contact | what help | what support | how get help | i need support |
      need support | need help with | kind of support | looking for help | where can i go`,
  },
  {
    id: 'mental-care', themes: '7.4 2.1:.7', nl: 'Hulp voor je mentale gezondheid', en: 'Help for your mental health',
    near: 'low-mood:.4 anxiety:.35 trauma:.35 emotions:.3', roles: 'psychologist gp:.9 listener:.35 desk:.35 self-help:.45',
    say: `ggz | wachtlijst | wachtlijsten | psychische stoornis | dwang | dwangstoornis | dwanggedachten |
      dwangmatig | ocd | bipolair | manisch | psychose | psychotisch | stemmen horen | hoor stemmen | schizofrenie |
      borderline | persoonlijkheidsstoornis | antidepressiva | medicatie psychisch | diagnose | dissociatie |
      derealisatie | waanideeen | doorverwijzing ggz | verwijzing psycholoog | emdr | behandeling psychisch |
      nachtmerries | tics | paranoia | smetvrees | intrusies | "opname" | anoniem psychische hulp | stemmen hoofd |
      stemmen in mijn hoofd | hoor dingen | zie dingen | diagnose laten/krijgen/stellen/nodig |
      onderzoek adhd/autisme/laten | test adhd/autisme | medicatie adhd/depressie | wachttijd | wacht op hulp |
      wacht op psycholoog | wachten op hulp/therapie | psychiatrische | intake ggz | behandelaar | waan`,
    sayEn: `waiting list | ocd | obsessive | bipolar | manic | psychosis | hearing voices | schizophrenia |
      personality disorder | antidepressants | diagnosis | dissociation | compulsion | compulsive | referral |
      mental illness | emdr | mental health | hear voices | get diagnosed | diagnosis adhd | waiting for therapy |
      medication | therapist | psychiatric | see things | intrusive thoughts`,
  },
  {
    id: 'loneliness', themes: '2.3 4.4:.5 4.6:.4', nl: 'Eenzaam', en: 'Lonely',
    near: 'making-friends:.8 meeting-place:.6 buddy:.6 not-belonging:.55 associations:.4 activities:.4 study-buddy:.35 homesick:.3 talk:.4 social-skills:.4 volunteering:.3 sport:.2 making-home:.3',
    roles: 'listener:.75 psychologist:.65 peer:.5',
    say: `eenzaam | alleen voelen | voel alleen | geisoleerd | isolatie | @no @person praten/contact/sociaal |
      sociaal isolement | heb niemand | ken niemand | @no vrienden | @no sociale leven | hele dag alleen |
      altijd alleen | minder alleen | in mijn eentje | thuis alleen | alleen kamer |
      niemand appt/belt/vraagt/mist/ziet | @no contact | spreek niemand | zie niemand | helemaal alleen |
      kerst alleen | weekend alleen | alleen pauze | pauze alleen | eet alleen | alleen eten | forever alone |
      verlaten | lonely | weinig contact | contact opbouwen | zo alleen | weekenden leeg | sociaal netwerk klein |
      kluizenaar | @no iemand om mee | @no mensen om mee | mensen chillen @no | heb hier niemand | hier niemand |
      niemand hier | niemand om me heen | niemand die me belt | niemand die om me geeft |
      weekend leeg/lang/alleen/eenzaam/saai | weekenden lang/leeg/alleen/saai | zit altijd alleen | zit alleen |
      alleen op mijn kamer | alleen wonen zwaar | avonden alleen | elke avond alleen | alleen gelaten |
      alleen zijn | geen sociaal leven | @no matties | mis gezelschap | mis contact | mis mensen om me heen |
      zonder vrienden | lunch alleen | alleen lunchen | eet altijd alleen | verjaardag alleen | feestdagen alleen |
      zit thuis alleen | iedereen heeft vrienden behalve ik | iedereen heeft vrienden | heb eigenlijk niemand |
      eenzame`,
    sayEn: `lonely | alone | isolated | isolation | feel alone | @no one talk | @no friends | all alone |
      by myself | @no social life | on my own | nobody texts | nobody cares | nobody here | left alone | solitary |
      @no one hang out | nobody hang out | have nobody | nobody to talk | always alone | eat alone | sit alone |
      weekend alone | no company | alone in my room | everyone has friends | spend weekends alone | so lonely |
      feeling alone`,
  },
  {
    id: 'trauma', themes: '2.5', nl: 'Iets ingrijpends meegemaakt', en: 'Something shocking has happened',
    near: 'sexual-assault:.35 grief:.25 anxiety:.3 mental-care:.6', roles: 'psychologist gp:.65',
    say: `trauma | ptss | traumatisch | getraumatiseerd |
      schokkend/schokkende/ingrijpend/ingrijpende/nare/heftig/heftige gebeurtenis/meegemaakt/ervaring |
      herbeleving | herbelevingen | flashback | flashbacks | nachtmerries | nachtmerrie | ongeluk meegemaakt |
      ongeluk | beroofd | overvallen | overval | emdr | slachtoffer | verleden last | ~verleden | jeugdtrauma |
      misbruikt vroeger | misbruik | aanslag | heftigs meegemaakt | ernstigs meegemaakt | naar meegemaakt |
      schrikachtig | iets ergs meegemaakt | erg meegemaakt | ongeval | mishandeld vroeger | zelfmoord gevonden |
      overstroming brand | inbraak | trauma-klachten | traumagerelateerd | meegemaakt @no vergeten/loskomen/slapen |
      heftigs | iets heftigs | heftigs gebeurd | iets naars | meegemaakt | ~ramp | ~brand | aangevallen |
      verleden laat me @no los | oud zeer | vroeger gebeurd | jeugd slecht | slechte jeugd | nare jeugd |
      trauma jeugd | vroeger mishandeld | beelden hoofd | beelden blijven | schietpartij | steekpartij |
      ongeluk gehad | verwerken gebeurtenis | ~verwerken | ~gebeurtenis`,
    sayEn: `trauma | ptsd | traumatic | traumatized | flashback | nightmare | accident | robbed | shocking event |
      abuse childhood | bad experience | childhood abuse | victim | assaulted past |
      went through terrible/something | past haunts | terrible happened | something bad happened |
      went through a lot | bad childhood | car accident | witnessed | crash | images head | process what happened`,
  },
  {
    id: 'suicidal', themes: '2.6 2.1:.5', nl: 'Niet meer willen leven', en: 'Not wanting to live any more',
    near: 'low-mood:.45 talk:.4 mental-care:.4 self-harm:.5', roles: 'psychologist listener:.9 gp:.75',
    say: `zelfmoord | zelfdoding | suicide | suicidaal | suicidale | doodswens | wil dood | liever dood |
      dood willen | niet meer leven | @no willen leven | @no wil leven | uit het leven stappen | eind aan leven |
      einde maken leven | leven beeindigen | 113 | @no meer hier zijn | er niet meer zijn | @no wakker worden wil |
      leven @no zin | @no verder leven | verder leven wil @no | gedachten dood | levensmoe | van het leven af |
      wil niet meer | eruit stappen | suicidepreventie | leven hoeft @no | hoef @no meer leven |
      beter af zonder mij | zonder mij beter | er een eind aan | wou dat ik dood was | levend @no meer |
      voor de trein springen | uitstappen leven | verdwijnen wil | wil verdwijnen | leven hoeft | hoeft van mij |
      hoeft niet meer voor mij | dood zijn | doodgaan wil | wil doodgaan | denk aan dood | denk aan zelfmoord |
      denk aan zelfdoding | eind maken | eind aan maken | niet meer verder | wil @no verder |
      ik wil niet meer leven | ik wil slapen en nooit meer wakker | @no meer wakker | ~spring |
      niemand zou me missen | niemand mist me als | er niet meer was | er niet was | weg zijn voor altijd |
      klaar met leven | klaar met het leven | zat van het leven | leven zat | leven beu | geen toekomst |
      pillen nemen einde`,
    sayEn: `suicide | suicidal | kill myself | want die | end my life | end it all | @no live | better off dead |
      wish dead | @no want alive | @no wake up | better without me | disappear | @no be here | take my life |
      life @no worth | ending it | end it | thinking about dying | dont want exist | @no exist | wish i was dead |
      be dead | no reason live | tired of living | tired of life | nobody miss me | rather be dead |
      @no wanna live | ~die | unalive`,
  },
  {
    id: 'self-harm', themes: '2.6 1.3:.5', nl: 'Jezelf pijn doen', en: 'Hurting yourself',
    near: 'suicidal:.6 emotions:.45 low-mood:.4 mental-care:.45', roles: 'psychologist:1 gp:.6 listener:.6',
    say: `zelfbeschadiging | automutilatie | snij mezelf | mezelf snijden | snijden | krassen mezelf/armen/kras |
      kras mezelf | pijn doen mezelf | mezelf pijn | sla mezelf | mezelf slaan | brandplekken | zelfverminking |
      krab mezelf | bijt mezelf | beschadig mezelf | jezelf pijn | verwonden mezelf | verwond mezelf |
      doet zichzelf pijn | zichzelf pijn | zichzelf snijdt | armen snijden | kras armen | doe mezelf pijn |
      mezelf iets aandoen | mezelf beschadigen | mezelf branden`,
    sayEn: `self harm | self injury | cut myself | cutting myself | hurt myself | harm myself | burn myself |
      cutting | scratch myself | hurting myself | hurts herself/himself | cut my arms | cut my wrists`,
  },
  {
    id: 'worry-about-friend', themes: '7.4:.6 2.6:.6 4.6:.5', nl: 'Zorgen om iemand anders',
    en: 'Worried about somebody else', near: 'talk:.4 where-to-go:.45 suicidal:.45',
    roles: 'psychologist:.8 listener:.7 coach:.5 desk:.4 gp:.4',
    say: `zorgen @friend | zorgen maken anderen |
      @friend helpen/steunen/somber/depressief/eet/drinkt/drugs/snijdt/zelfmoord/suicidaal/gaat slecht |
      vriend steunen | signalen herkennen vriend | helpen vriend | zorgen om een ander | naaste zorgen |
      zorgen om iemand | ander helpen slecht | bezorgd | bezorgd @friend | @friend @no goed gaat |
      @friend komt kamer niet uit | @friend wil dood | @friend depressief/eetstoornis/verslaafd/somber |
      mental health first aid | mhfa | eerste hulp psychische | hoe help ik @friend | hoe steun ik | signaleren |
      signalen zien | wat zeg je tegen | omstanders | steunen vriend | @friend wil dood/leven/springen |
      @friend wil @no leven | @friend @no meer leven | @friend verslaafd/drinkt/blowt/gokt/gamet/gebruikt |
      @friend eenzaam/snijdt/huilt/gestopt/opgesloten/depressief/zelfmoord | vriend is verslaafd | huisgenoot eet |
      @friend eet @no | hoe help ik | ^@friend @no | @friend @unwell | @friend moeilijk | @friend doet zichzelf |
      @friend pijn | @friend hulp nodig | @friend @no oke | @friend in de knoop | iemand helpen die |
      hoe praat ik met iemand | hoe ga ik om met iemand | iemand depressief/suicidaal/helpen/steunen |
      hoe kan ik iemand helpen | hoe kan ik hem/haar helpen | hoe reageer ik op | @friend komt @no meer |
      @friend reageert @no meer | @friend zegt dood/leven | broertje/zusje/broer/zus @unwell |
      maak me zorgen om/over | ik maak me zorgen over |
      zusje/zus/broertje/broer eet/drinkt/blowt/snijdt @no/niks/weinig/veel | zusje eet | broertje eet | zus eet |
      vriend eet`,
    sayEn: `worry @friend | worried @friend | help @friend | support @friend |
      @friend depress/suicidal/drinks/drugs/struggling/cry/hurt/eat/sad/not okay | concerned @friend |
      mental health first aid | how can i help @friend | worried someone | concerned about | @friend @no live |
      @friend want die | @friend addicted/drinking/suicide/drug | friend @unwell | @friend @unwell |
      @friend @no ok/okay/well/good | help someone | how help friend | sister/brother @unwell | how do i support |
      @friend needs help | worried about my`,
    ask: `zorgen vriendin | zorgen vriend | zorgen huisgenoot | zorgen broer/broertje/zus/zusje/klasgenoot/iemand`,
  },
  {
    id: 'grief', themes: '1.3:.8 2.5:.6 2.1:.4', nl: 'Rouw en verlies', en: 'Grief and loss',
    near: 'meaning:.3 trauma:.3 talk:.35', roles: 'psychologist:.9 chaplain:.75 listener:.5 dean:.6 coach:.35 adviser:.45',
    say: `rouw | @family @lost | @lost @friend/klasgenoot/vriend/vriendin | overleden | overlijden | gestorven |
      dood van | rouwgroep | rouwproces | rouwverwerking | verlies dierbare | dierbare verloren/verliezen |
      nabestaande | nabestaanden | sterfgeval | begrafenis | uitvaart | "doodgegaan" | miskraam | dierbaar verlies |
      @family dood | mis mijn @family | afscheid genomen @family | afscheid nemen @family | terminaal |
      @family kanker | stervende | gaat dood @family | @family sterven | verlies verwerken | iemand verloren |
      kat dood | hond dood | huisdier dood/overleden | verlies | dierbaren | zelfmoord @family | crematie |
      condoleance`,
    sayEn: `grief | grieve | bereaved | bereavement | @family @lost | @friend died/passed | funeral | passed away |
      death in family | mourning | loss of loved | lost loved one | lost my @family | @family dying |
      @family cancer | miscarriage | @family terminal | my dog died | my cat died`,
  },
];
