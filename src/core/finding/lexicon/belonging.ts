import type { Entry } from './entry.ts';

/** People around you, belonging, and where you come from (FS-T 4, without safety). */
export const BELONGING: readonly Entry[] = [
  {
    id: 'making-friends', themes: '4.3:.8 2.3:.8 4.6:.7 4.4:.5', nl: 'Mensen leren kennen',
    en: 'Getting to know people',
    near: 'loneliness:.75 buddy:.75 associations:.7 meeting-place:.65 activities:.65 study-buddy:.4 social-skills:.4 volunteering:.3 sport:.25 homesick:.25 culture-shock:.25',
    roles: 'peer:.3',
    say: `vrienden maken | vrienden vinden | nieuwe vrienden | @no vrienden | mensen leren kennen |
      @no @person aansluiting | aansluiting zoeken/missen/vinden/geen | sociale contacten | contact maken |
      vriendschap | vriendschappen | ken niemand | @no mensen kennen | nieuwe mensen | leuke mensen |
      elkaar ontmoeten | contact medestudenten | contact studenten | leren kennen | vriendengroep |
      weinig vrienden | vrienden kwijt/zoek | zoek vrienden | zoek @person | ontmoeten studenten |
      sociale leven opbouwen | sociaal leven | contacten opdoen | netwerk opbouwen | ontmoeting | mensen ontmoeten |
      gelijkgestemden | @no aansluiting | maatje gezocht | vriendengroepje | chillen iemand | iemand chillen |
      wie wil | iemand om mee | mensen om mee | hoe kom ik in contact | in contact komen | nieuwe contacten |
      meer vrienden | echte vrienden | goede vrienden | vriend maken | klik met iemand | aansluiting klas |
      aansluiting bij klasgenoten | @no aansluiting klas | vriendin/vriendinnen maken/vinden/zoeken |
      sociale integratie | academische integratie | sociale/academische binding`,
    sayEn: `~friends | make friends | new friends | @no friends | meet people | meet new | get to know people |
      meet students | friendship | social life | find friends | @no know anyone | connect students | new people |
      social network | social circle | hang out someone | make new friends | real friends | more friends |
      people to hang out | meeting people | met anyone | get to know others | making friends |
      social/academic integration`,
  },
  {
    id: 'not-belonging', themes: '4.4', nl: 'Erbij horen', en: 'Belonging',
    near: 'making-friends:.65 loneliness:.6 first-generation:.25 diversity:.4 meeting-place:.5 associations:.4',
    say: `hoor er @no bij | erbij horen | @no thuis voelen | thuisvoelen | thuis voelen school/opleiding/hier |
      buitengesloten | buitensluiten | buitenbeentje | anders dan anderen | voel me anders | pas hier @no |
      pas @no bij | pas er @no | past @no tussen | niemand begrijpt me | @no begrepen | genegeerd | word genegeerd |
      @no gezien | buiten de groep | outsider | laten me links liggen | niet welkom | @no welkom | welkom voelen |
      sense of belonging | binding | verbinding | verbondenheid | kliekjes | val buiten de groep | valt buiten |
      sluiten me uit | niemand kiest mij | samen verbonden | ~community | gemeenschap | @no op mijn plek |
      sluiten me buiten | sluiten buiten | buiten gesloten | buitengesloten voelen | val overal buiten |
      er niet bij | @no bij horen | hoor nergens bij | hoor ik hier wel | pas ik hier wel | onbegrepen |
      begrepen voelen | begrijpen me niet | begrijpt me niet | voel me vreemd | voel me een vreemde | raar eendje |
      vreemde eend | apart | anders dan de rest | word overgeslagen | niemand betrekt me | telt niet mee |
      tel @no mee | @no plek hier | op mijn plek @no | @no mijn plek | plek niet hier | thuis op school |
      buitenstaander | alsof ik er niet ben | alsof ik niet besta | alsof ik lucht ben | word niet gezien |
      onzichtbaar voelen`,
    sayEn: `belong | @no belong | left out | excluded | outsider | fit in | @no fit | feel at home | ignored |
      nobody understands | @no welcome | sense of belonging | ~community | out of place | misfit | cliques |
      misunderstood | i do not belong | not part of | invisible | feel different | strange here | everyone ignores |
      feel excluded | feel like outsider | do not fit`,
  },
  {
    id: 'meeting-place', themes: '4.4 4.3:.6 4.6:.5 2.3:.4', nl: 'Een plek om binnen te lopen',
    en: 'A place to drop in', near: 'activities:.5 making-friends:.4',
    say: `huiskamer | inloop koffie | woonkamer | ontmoetingsplek | koffie drinken | koffie spelletjes/aanspraak |
      "spelletjes" | cafe alcoholvrij/non-alcohol/student | inloopplek | inloophuis | bordspellen | samen eten |
      eten samen | studentencafe | lunch samen | gezellige plek | gezelligheid | hangplek |
      plek hangen/chillen/zitten pauze | gezellig | ~aanspraak | buurthuis | samen koken eten | maaltijd samen |
      kletsen | spelletjesavond | plek ontmoeten | ontmoetingsruimte | wie eet mee | bakkie | ergens zitten |
      plek om te zitten | gezelschap | samen lunchen | samen avondeten | iets drinken samen | "spelletje" |
      tafeltennis | pannenkoeken`,
    sayEn: `living room | drop in coffee | coffee | meeting place | board games | games night | eat together |
      place hang out | hang out | cosy place | lunch together | dinner together | place meet | chill place |
      sit with people | have coffee | someone to eat with`,
  },
  {
    id: 'buddy', themes: '4.3 4.7:.5 4.4:.4 2.3:.3', nl: 'Een buddy of maatje', en: 'A buddy',
    near: 'making-friends:.6 peer:.5 international:.35 study-buddy:.4',
    say: `buddy | maatje | maatjes | maatjesproject | gekoppeld student | koppelen studenten | buddyproject |
      buddysysteem | buddyprogramma | student circle | match studenten | match student |
      iemand om dingen mee te doen | dingen samen ondernemen | samen ondernemen | taalmaatje | gekoppeld |
      iemand wegwijs | mentorproject | maatje gezocht | iemand die me rondleidt | ~rondleiden | wegwijs maken |
      koppelen | ~match | tandem`,
    sayEn: `buddy | buddy programme/program/project/system | match student | matched student | paired student |
      student circle | someone to show around | show me around | local student | language buddy |
      do things together | someone show | show around | guide me around | tandem | buddies`,
  },
  {
    id: 'associations', themes: '4.6 4.3:.5', nl: 'Verenigingen', en: 'Student associations',
    near: 'activities:.65 making-friends:.5 taking-part:.35 sport:.25',
    say: `vereniging | studentenvereniging | studievereniging | studieverenigingen | verenigingen |
      lid worden vereniging | lid worden | studentenclub | clubs | commissie | sportvereniging | bestuursjaar |
      disputen | dispuut | studentenleven | studententijd | studentikoos | ~bestuur | commissies |
      gezelligheidsvereniging | netwerkvereniging`,
    sayEn: `association | student association | study association | club | ~society | societies | student life |
      join club | fraternity | sorority | committee | ~board year`,
  },
  {
    id: 'activities', themes: '4.6 4.3:.4 1.5:.2', nl: 'Iets leuks doen met anderen',
    en: 'Doing something fun with others',
    near: 'associations:.55 meeting-place:.55 making-friends:.4 volunteering:.25',
    say: `gitaar spelen/leren | instrument spelen | samen muziek | bandje | activiteiten studenten | ~activiteiten | "uitjes" | ~cultuur | culturele activiteiten | ~muziek | ~dans |
      ~dansen | ~zingen | koor | ~theater | ~toneel | creatief | ~schilderen | ~kunst | ~film | ~concert | ~band |
      ~feest | ~feesten | evenementen | ~uitgaan | ~hobby | ~hobbys | leuke dingen doen | iets leuks | vrije tijd |
      wandelingen | fietstochten | kledingruil | ~festival | muzieklessen | fotografie | schaken | cultuurcentrum |
      iets te doen | workshop schilderen/muziek/dans | gitaar | instrument | handwerken | keramiek | moestuin |
      tuinieren | breien | dingen te doen | muziek maken | muziek anderen | band zoeken | leuke dingen |
      iets doen vanavond | vanavond doen | uitje | spelen samen | zingen in koor | toneel spelen | creatief bezig`,
    sayEn: `play guitar/music/instrument | ~activities | ~culture | cultural | ~music | dance | choir | ~theatre | ~theater | creative |
      ~painting | ~party | ~parties | ~events | ~hobby | something fun | things to do | ~art | ~band | ~movie |
      chess | crafts | singing | music with others | do tonight | fun tonight | play music | make music`,
  },
  {
    id: 'taking-part', themes: '4.6', nl: 'Meepraten en meebeslissen', en: 'Having a say',
    near: 'associations:.3 volunteering:.25 complaint:.35',
    roles: 'adviser:.45 ombuds:.3',
    say: `medezeggenschap | medezeggenschapsraad | opleidingscommissie | studentenpanel | meepraten | meebeslissen |
      studentenraad | inspraak | meedenken | studentassessor | stem laten horen | iets veranderen school/opleiding |
      verbeteren opleiding | invloed opleiding/school | klankbordgroep | faculteitsraad | ambassadeur |
      student-ambassadeur | panel | opleiding beter maken | idee voor school | studentinitiatief |
      initiatief studenten | studentenvertegenwoordiger | klassenvertegenwoordiger | welzijnsambassadeur |
      studentenpartij | idee opleiding | raad studenten | bijdragen school | iets doen voor school |
      iets organiseren | ~organiseren | evenement organiseren | mijn mening | mening geven | student stem`,
    sayEn: `participation council | programme committee | student council | student panel | have a say | influence |
      student representative | ambassador | improve programme/school/course | co decide | student voice |
      student initiative | change something school | ~organise | organize event | ~opinion |
      give feedback programme | contribute school`,
    ask: `iets over zeggen rooster/lessen/onderwijs/school | rooster/onderwijs/lessen @bad | rooster slaat nergens op | invloed rooster/onderwijs/school/opleiding | iets veranderen rooster/onderwijs/school/opleiding | inspraak | meebeslissen`,
    askEn: `change something university/school/programme/timetable | timetable terrible/bad | influence university/school/programme`,
  },
  {
    id: 'volunteering', themes: '4.6 1.4:.5', nl: 'Iets doen voor een ander', en: 'Doing something for others',
    near: 'activities:.3 meaning:.25 taking-part:.45 buddy:.3',
    say: `vrijwilligerswerk | vrijwilliger | vrijwillig | iets voor een ander | anderen helpen | mensen helpen |
      nuttig doen | iets nuttigs | maatschappelijk betrokken | goed doel | benefiet | steentje bijdragen |
      iets betekenen | iets terugdoen | burgerschap | inzetten voor anderen | doneren | maatschappelijke inzet |
      bijdragen | bijdragen aan | iets terug doen | helpen in de wijk | huiswerk begeleiden kinderen`,
    sayEn: `volunteer | volunteering | help others | give back | charity | something useful | do good | fundraiser |
      contribute | make difference | helping people`,
  },
  {
    id: 'international', themes: '4.7', nl: 'Internationale student zijn', en: 'Being an international student',
    near: 'buddy:.5 culture-shock:.6 visa:.55 dutch-course:.45 homesick:.35 making-friends:.35', roles: 'intl-desk:1',
    say: `internationale student | internationale studenten | internationals | buitenlandse student |
      internationaal | uit het buitenland | international | niet uit nederland | nieuw in nederland |
      nieuw nederland`,
    sayEn: `international student | international students | internationals | foreigner | foreign student |
      new in netherlands/holland/country | moved netherlands | from abroad | international | moved country | expat |
      internationals help | non dutch | ~foreign | as an international`,
  },
  {
    id: 'culture-shock', themes: '4.7 4.4:.4', nl: 'Wennen aan een andere cultuur',
    en: 'Getting used to another culture',
    near: 'international:.7 homesick:.55 buddy:.6 dutch-course:.35 not-belonging:.3',
    roles: 'intl-desk:.8 psychologist:.4',
    say: `cultuurverschillen | cultuurschok | culturele aanpassing | andere cultuur | wennen nederland |
      cultuur wennen | nederlandse cultuur | nederlanders direct/koud/afstandelijk | interculturele |
      intercultureel | cultuur anders | aanpassen nederland | living in rotterdam | inburgeren | hard adapt`,
    sayEn: `culture shock | cultural difference | cultural adjustment | dutch people/culture/directness |
      adapt culture/netherlands/country | adjusting netherlands | get used netherlands | ~culture | intercultural |
      dutch students @no/only/cold/distant | dutch direct | only dutch | speak only dutch | ~adapt | adapting |
      fit in dutch | life in netherlands | dutch way | different culture | dutch rude | ~customs`,
  },
  {
    id: 'homesick', themes: '4.7 4.4:.6 2.3:.5 2.1:.3', nl: 'Heimwee', en: 'Homesick',
    near: 'loneliness:.6 buddy:.6 international:.5 making-friends:.5 talk:.4 culture-shock:.5 meeting-place:.35 caribbean:.35 low-mood:.25',
    roles: 'psychologist:.65 listener:.5',
    say: `heimwee | mis thuis | mis mijn @family | mis mijn land | thuis missen | ver van huis | ver van familie |
      familie ver | mis het thuis | mis mijn vrienden | mis mijn ouders | missen familie | mis oude vrienden |
      heimwee @much | mis mijn thuis | mis mijn familie | verlang naar huis | wil terug naar huis |
      mis eten van thuis | wil naar huis | mis mijn moeder | mis mijn oude leven`,
    sayEn: `homesick | miss home | miss my @family | miss my country | far from home | far from family |
      away from home | missing home | miss my friends | want to go home | go back home | miss my friends family |
      miss my parents`,
  },
  {
    id: 'making-home', themes: '4.3 4.4:.6 7.1:.2', nl: 'Nieuw in de stad', en: 'New in town',
    near: 'making-friends:.7 associations:.5 activities:.4 buddy:.5 transition:.35 homesick:.35',
    say: `nieuw stad | nieuw in de stad | net verhuisd | verhuisd | nieuwe stad | pas verhuisd | stad leren kennen |
      ken de stad niet | op kamers net | nieuw hier | net op kamers | verhuisd voor studie`,
    sayEn: 'new city | new in town | just moved | moved here | new town | new here | moved to the city',
  },
  {
    id: 'visa', themes: '4.7 7.4:.3', nl: 'Visum, papieren en inschrijven', en: 'Visa, papers and registration',
    near: 'international:.75 insurance:.5 refugee:.35 legal:.3', roles: 'intl-desk dean:.55',
    say: `visum | verblijfsvergunning | "ind" | verblijf | inschrijving gemeente | bsn | burgerservicenummer |
      digid | tewerkstellingsvergunning | werkvergunning | paspoort | gemeente inschrijven | ~vergunning | ~permit`,
    sayEn: `visa | residence permit | ~permit | immigration | "ind" | registration municipality | bsn |
      register municipality/city | work permit | passport | digid | bank account | municipality | ~registration`,
  },
  {
    id: 'insurance', themes: '7.4:.7 4.7:.6 7.2:.3', nl: 'Verzekering', en: 'Insurance',
    near: 'visa:.55 allowances:.4 international:.4 find-gp:.35', roles: 'intl-desk:.9 finance-help:.4 dean:.3 gp:.4',
    say: `verzekering | zorgverzekering | aansprakelijkheidsverzekering | verzekerd | eigen risico | zorgpremie |
      ziektekosten | onverzekerd | verzekeren`,
    sayEn: 'insurance | health insurance | insured | liability insurance | medical costs | own risk',
  },
  {
    id: 'dutch-course', themes: '4.7 3.5:.6', nl: 'Nederlands leren', en: 'Learning Dutch',
    near: 'writing-language:.65 international:.45 refugee:.25 buddy:.5',
    say: `nederlands leren | nt2 | nederlandse taal leren | taalcursus | nederlandse les | "taalles" |
      gesprekstafel | taalcafe | inburgering | nederlands spreken | nederlands tweede taal | taalmaatje |
      @no goed nederlands | taalbarriere | staatsexamen |
      @nl leren/spreken/oefenen/slecht/moeilijk/cursus/les/verbeteren/begrijpen | slecht @nl | spreek @no @nl |
      mijn nederlands`,
    sayEn: `learn dutch | dutch course | dutch class | dutch lessons | language course | speak dutch |
      @no speak dutch | dutch language | language cafe | language barrier | practice dutch | dutch lesson |
      my dutch | dutch bad/poor/difficult/improve/practise/practice/learning/course | learn the language |
      @no understand dutch`,
  },
  {
    id: 'refugee', themes: '4.7 7.5:.7 4.1:.5', nl: 'Studeren na een vlucht', en: 'Studying after fleeing',
    near: 'dutch-course:.35 ukraine:.4 trauma:.3 visa:.35 war:.3', roles: 'dean:.8 intl-desk:.5',
    say: `vluchteling | vluchtelingen | gevlucht | vluchtelingstudent | statushouder | asiel | asielzoeker | azc |
      uaf | syrie | afghanistan | eritrea | vluchtelingstudenten | gevluchte | asielprocedure | gezinshereniging |
      iran gevlucht | ongedocumenteerd | nareis | syrisch`,
    sayEn: `refugee | asylum | fled | asylum seeker | displaced | uaf | syria | afghanistan | undocumented |
      status holder`,
  },
  {
    id: 'ukraine', themes: '7.5 4.7:.7', nl: 'Studenten uit Oekraïne', en: 'Students from Ukraine',
    near: 'refugee:.7 war:.6 international:.3', roles: 'intl-desk:.6 dean:.5',
    say: 'oekraine | oekraiens | oekraiense | kiev | kyiv | oekrainer',
    sayEn: 'ukraine | ukrainian | kyiv',
  },
  {
    id: 'caribbean', themes: '4.7 4.1:.6 4.4:.4', nl: 'Caribische studenten', en: 'Caribbean students',
    near: 'international:.4 homesick:.5 buddy:.3 making-home:.3 discrimination:.15 transition:.25 student-finance:.2',
    say: `caribisch | caribische | antillen | antilliaans | antilliaan | curacao | aruba | arubaans | arubaan |
      bonaire | sint maarten | st maarten | saba | sint eustatius | papiaments | papiamento | papiamentu |
      suriname | surinaams | ~eilanden | ~eiland | ~bes`,
    sayEn: `caribbean | antilles | curacao | aruba | bonaire | st maarten | sint maarten | saba | papiamento |
      suriname | ~island | ~islands | antillean`,
    ask: `yudansa | ayudo | papiamento | papiamentu | dushi mis | mi ta busca | busca`,
    askEn: `papiamento | papiamentu`,
  },
  {
    id: 'first-generation', themes: '4.8 4.4:.4', nl: 'Als eerste thuis studeren', en: 'First at home to study',
    near: 'family-expectations:.4 not-belonging:.4 transition:.35 mbo-hbo:.35',
    say: `eerstegeneratie | eerste generatie | eerste familie/gezin studeert/studeren/gaat/hbo/thuis |
      eerste thuis studeert/studeren | eerste van de familie | ouders @no gestudeerd | ouders snappen studeren @no |
      ouders begrijpen @no studie/studeren/hbo | ouders snappen niks studie/studeren |
      niemand thuis studeert/studeerde/snapt/gestudeerd | familie @no gestudeerd | ouders weten @no studeren/hbo |
      ouders @no helpen studie/school | arbeidersgezin | ouders laagopgeleid | pionier familie |
      eerste die gaat studeren | niemand in mijn familie | ouders kunnen me @no helpen met studie |
      ouders/familie/thuis nooit/@no gestudeerd/studeerde/uni/hbo/universiteit/snapt/begrijpt |
      enige familie studeert/hbo/studeren/school/doet | enige thuis studeert/studeren/hbo |
      ouders weten niks van studeren | niemand familie hbo/studie/gestudeerd | ouders geen opleiding |
      thuis snapt niemand | eerste hoogopgeleid`,
    sayEn: `first generation | first in family | parents @no study/college/university/understand/studied |
      first family study/university/college | nobody family study/university/studied/college | parents @no degree |
      working class | parents/family never university/uni/college/studied |
      only one family university/study/college | parents did not study | nobody in my family | no one in family`,
  },
  {
    id: 'lhbtiq', themes: '4.1 4.4:.4', nl: 'Lhbtiq+', en: 'LGBTQI+',
    near: 'discrimination:.3 gender:.7 not-belonging:.3 talk:.35 sexual-health:.35 boundaries:.2',
    roles: 'psychologist:.45 listener:.5 peer:.35 chaplain:.3',
    say: `lhbti | lhbtiq | lgbt | lgbtq | lhbt | homo | gay | lesbisch | lesbo | ~bi | biseksueel | queer |
      geaardheid | seksuele orientatie | uit de kast | kast komen | coming out | regenboog | pride |
      val op jongens | val op mannen | val op meisjes | val op vrouwen | gsa | panseksueel | aseksueel | homofobie |
      homofoob | roze | seksuele identiteit | ik denk dat ik gay ben | op hetzelfde geslacht |
      verliefd op jongen/meisje zelfde | op mannen en vrouwen | val op | homoseksueel | ben ik lesbisch |
      mijn geaardheid | durf @no uit de kast`,
    sayEn: `lgbt | lgbtq | lgbtqi | gay | lesbian | bisexual | queer | coming out | "come out" |
      sexual orientation | pride | rainbow | homophobia | pansexual | asexual | like girls | like boys | same sex |
      im gay | questioning sexuality | sexuality`,
  },
  {
    id: 'gender', themes: '4.1 1.2:.3', nl: 'Gender', en: 'Gender', near: 'lhbtiq:.9 facilities:.1',
    roles: 'psychologist:.5 dean:.6 confidential:.35 gp:.45',
    say: `transgender | trans | genderidentiteit | gender | non-binair | nonbinair | genderdysforie |
      voornaamwoorden | transitie geslacht | genderneutraal | naam wijzigen | geslacht | roepnaam |
      verkeerd lichaam | transvrouw | transman | intersekse | aanspreekvorm | voornaam | andere voornaam |
      andere naam | naam pas | naam veranderen | aangesproken als | hij zij hen | niet mijn geboortegeslacht |
      man of vrouw | geboren als | transitie | in transitie`,
    sayEn: `transgender | trans | gender | gender identity | non binary | nonbinary | pronouns | dysphoria |
      name change | misgendered | deadname | preferred name | chosen name | name on card | they them |
      change my name | genderqueer | transition gender`,
  },
  {
    id: 'faith', themes: '4.1:.7 1.4:.7', nl: 'Geloof en levensbeschouwing', en: 'Faith and belief',
    near: 'prayer-room:.6 meaning:.4 discrimination:.2', roles: 'chaplain:1',
    say: `geloof | religie | gelovig | god | allah | islam | moslim | christen | christelijk | kerk | moskee |
      joods | hindoe | boeddhisme | twijfel geloof | levensbeschouwing | spiritueel | spiritualiteit |
      levensovertuiging | bijbel | koran | ramadan | ramadan tentamens | vasten ramadan | hoofddoek |
      studentenkerk | geloven | dagopening | bidden`,
    sayEn: `faith | religion | god | islam | muslim | christian | church | mosque | jewish | hindu | buddhist |
      spiritual | belief | ramadan | hijab | headscarf | pray`,
  },
  {
    id: 'prayer-room', themes: '4.1 1.5:.4 4.4:.3', nl: 'Een plek om te bidden of stil te zijn',
    en: 'A place to pray or be quiet', near: 'quiet-place:.85 faith:.5',
    say: `gebedsruimte | gebedsruimtes | bidden | bidden plek/ruimte/school/waar | gebed | gebedsplek |
      wassen voor gebed | bezinningscentrum | plek om te bidden | gebedskleed`,
    sayEn: 'prayer room | pray | prayer | place pray | praying',
  },
  {
    id: 'quiet-place', themes: '1.5 4.4:.4 4.1:.3', nl: 'Een stille plek', en: 'A quiet place',
    near: 'prayer-room:.7 relaxation:.35 sensory:.4 study-place:.3',
    say: `stilteruimte | stille ruimte/plek/plaats | rustige plek | rustruimte | prikkelarme ruimte | prikkelarm |
      prikkelvrije/prikkelvrij | stiltecentrum | rust plek | even alleen zijn plek | terugtrekken | plek bijkomen |
      bijkomen | slaapplek campus | powernap | rustplek | plek tot rust | stilteplek | stilte |
      stil zitten/zijn plek | ergens stil | stil plekje | rustig plekje | plekje rust | rust op school |
      plek om te slapen overdag | even liggen | even weg uit de drukte`,
    sayEn: `quiet room | quiet place | silent room | silence room | low stimulus | rest room lie down |
      place to rest | nap | quiet space | silent space | calm place | silence | be quiet | somewhere quiet |
      calm room | lie down`,
  },
  {
    id: 'diversity', themes: '4.1 4.4:.5', nl: 'Iedereen hoort erbij', en: 'Inclusion',
    near: 'discrimination:.5 not-belonging:.4 lhbtiq:.25 first-generation:.2 faith:.2',
    say: `diversiteit | inclusie | inclusief | inclusiviteit | migratieachtergrond | afkomst | biculturele |
      bicultureel | culturele achtergrond | twee culturen | tussen twee culturen | "minderheid" | dei |
      gelijke kansen | kansengelijkheid | team inclusief | etniciteit | mensen van kleur | marokkaans | turks |
      enige van kleur | enige vrouw | enige meisje | enige jongen | enige met hoofddoek | neurodiversiteit |
      kleurtje | enige kleur | enige zwarte | enige donkere | donkere huid | vrouw in de techniek | tussen mannen |
      enige buitenlander | hoofddoek | representatie | ~anders`,
    sayEn: `diversity | inclusion | inclusive | migration background | minority | two cultures |
      equal opportunities | ethnicity | people of colour/color | equity | only woman | only girl |
      person of colour | black student | only black | woman in tech | muslim student`,
  },
];
