import type { Entry } from './entry.ts';

/** Home, money, housing, care, and the world (FS-T 7). */
export const WORLD: readonly Entry[] = [
  {
    id: 'conflict-home', themes: '4.6:.7 7.4:.3 2.2:.3', nl: 'Gedoe thuis', en: 'Trouble at home',
    near: 'parents-divorce:.6 family-expectations:.6 domestic-violence:.3 talk:.4 parent-addicted:.4 homeless:.2',
    roles: 'psychologist:.85 listener:.5 coach:.6 social-work:.65 chaplain:.3 dean:.3',
    say: `ruzie thuis/@family/ouders | @family ruzie | problemen thuis/@family/ouders | gedoe thuis |
      thuissituatie | gezinsproblemen | thuis @hard/stress/problemen/gedoe | slechte band @family |
      @no contact @family | contact verbroken @family | bonje thuis | spanningen thuis | thuis gespannen |
      familieproblemen | familieruzie | thuis niet fijn | thuis gaat @no goed | thuis @no goed | conflict @family |
      thuis spanningen | moeilijke thuissituatie | @family boos | @no praten @family | thuis uit elkaar |
      thuis @no leuk | familie gedoe | familiedrama | @family begrijpt/begrijpen me @no | thuis schreeuwen |
      thuis @bad | @family @bad | stiefvader | stiefmoeder | thuis oorlog | problemen @family | geen goede band |
      band @family | relatie @family slecht/moeilijk | @family ruzie/schreeuwt/schreeuwen | weglopen van huis |
      weggelopen | thuis weg willen | wil weg thuis | moet weg thuis | kan thuis niet | thuis niet uithouden |
      gezin @bad | ouders ruzie`,
    sayEn: `fight @family | conflict @family | argue @family | problems home/family/parents |
      family problems/issues/trouble/drama | trouble home | home situation | @no contact @family |
      parents @no understand | bad home | toxic family/parents/mother/father | situation at home | @family @bad |
      relationship @family/mom/dad | mom dad | @family yell/yelling/shout/fighting | run away | stepfather |
      stepdad | @no get along @family | fights at home`,
    ask: '^@family',
    askEn: '^@family',
  },
  {
    id: 'parents-divorce', themes: '4.6:.6 1.3:.6 2.2:.3', nl: 'Ouders die uit elkaar gaan', en: 'Parents separating',
    near: 'conflict-home:.75 family-expectations:.35 talk:.4 grief:.1',
    roles: 'psychologist:.9 listener:.55 coach:.55 social-work:.4',
    say: `@family scheiden/uit/gescheiden/scheiding | vechtscheiding | echtscheiding | ouders uit elkaar |
      ouders gaan scheiden | gescheiden ouders | scheiding | ouders scheiding | pap en mam scheiden`,
    sayEn: `parents divorce/divorcing/separating/separate/split | divorce | divorced parents | parents divorce`,
  },
  {
    id: 'family-expectations', themes: '4.8:.6 2.2:.5 4.1:.3 1.4:.3', nl: 'Verwachtingen van thuis',
    en: 'Expectations from home', near: 'pressure:.55 conflict-home:.6 first-generation:.5 study-choice:.2 lhbtiq:.1',
    roles: 'psychologist:.65 coach:.6 chaplain:.6',
    say: `verwachtingen thuis/@family/ouders | druk van @family | druk van thuis |
      @family druk/verwacht/verwachten/eisen/trots/teleurgesteld/teleurstellen |
      @family streng/bemoeien/verbieden/dwingen/moet/willen/bepalen | strenge ouders | mag @no van @family |
      ouders op je schouders | ouders willen dat ik | ouders hebben verwachtingen | teleurstellen @family |
      moet van mijn @family | loskomen van familie | loskomen ouders | ouders weten niet dat |
      durf @no vertellen @family | @family vertellen durf | familie-eer | cultuur thuis streng | schaamte familie |
      ouders kwaad cijfers | @family bemoeit/bemoeien/beslist/kiezen/controleren/controleert/boos/keurt/trots |
      moet van vader/moeder/ouders/familie | moet worden van ouders/vader/moeder | arts advocaat ouders |
      @family willen anders/studie | studie gekozen door ouders | voor mijn ouders studeren |
      ouders accepteren niet | @family accepteert/accepteren @no | tussen ouders en | ~eer | cultuur thuis |
      twee werelden | thuis en school botsen | botsen thuis`,
    sayEn: `@family expect/expectations/pressure/strict/disappoint/force/proud/control/want |
      expectations of @family | strict parents | parents pressure | disappoint @family | tell my parents |
      @no tell @family | @family disappointed/disappoint/decide/choose/accept | for my parents |
      parents want/chose | parents @no accept`,
  },
  {
    id: 'room-search', themes: '7.1', nl: 'Een kamer zoeken', en: 'Finding a room',
    near: 'homeless:.55 rent-trouble:.35', roles: 'dean:.35 intl-desk:.5 desk:.4',
    say: `@room zoeken/vinden/nodig/geen/gezocht/tekort/woningnood/zoektocht/krijgen/huren/wil | kamernood |
      woningnood | huisvesting | op kamers | op kamers gaan | kamer huren | woonruimte | @no @room |
      studentenkamer | studentenwoning | studentenhuisvesting | hospiteren | hospiteeravond | kamertekort |
      kamernet | woonplek | huisvestingspunt | reistijd te lang | lang reizen | ver reizen | twee uur reizen |
      uit huis wil/gaan | wil uit huis | uit huis | antikraak | huurtoeslag kamer | reisafstand |
      woonruimte bemiddeling | ssh | duwo | ~wonen | tijdelijk onderdak | zelfstandig wonen | ik zoek een kamer |
      kan geen woning vinden | kamerbemiddeling | reistijd | ov reistijd | hospita | reis uur per dag | reis uren |
      uren reizen | uur reizen | lange reistijd | reizen te ver | woon ver | woon te ver weg | op mezelf wonen |
      op mezelf | thuis wonen @no meer | wil op kamers | @no woning | kamer krijgen | hospiteren @no |
      afgewezen kamer | ~woning | onderdak | ~verblijf | slaapplaats zoeken`,
    sayEn: `@room find/search/looking/need/no/rent | "housing" | accommodation | ~room | find a room | @no housing |
      place to live | student housing | somewhere to live | housing crisis | moving out | move out | commute long |
      long commute | house hunting | apartment hunting | commute | travel two hours | live far away | cheap room |
      cheap accommodation | live on my own | own place | dorm`,
    ask: '^@room | ^kamer',
    askEn: '^@room',
  },
  {
    id: 'rent-trouble', themes: '7.1 7.2:.4', nl: 'Problemen met huur of huisbaas',
    en: 'Trouble with rent or landlord', near: 'homeless:.4 legal:.75 room-search:.45 housemates:.25',
    roles: 'dean:.5 desk:.3 social-work:.45',
    say: `@landlord | @room opzeggen/opgezegd/uitgezet/schimmel/lekkage/lek/koud/kapot/eruit |
      @room duur/onderhoud/verwarming/uit/ontruimd/inbreken/kwijt/moet/onveilig | huur te hoog | huurcontract |
      huur opgezegd | huurverhoging | huur verhoogd | huurteam | huurprijs | te dure huur | huur duur | borg |
      waarborgsom | huurbescherming | servicekosten | huurcommissie | huurachterstand | schimmel | huurrecht |
      onderhuur | tijdelijk contract | kamer uitgezet | moet mijn @room uit | eruit gezet @room | uitzetting |
      contract loopt af | kamer @no meer | contract kamer | huurder | huurders | campuscontract | uitgezet |
      huurprobleem | huurproblemen | huisjesmelker | oplichting huur/kamer | huur omhoog | huur stijgt |
      huur duurder | huur betalen | huur kost | kamer kwijt | kamer raak kwijt | moet eruit |
      moet weg uit mijn kamer | contract niet verlengd | kamer te klein | kapotte verwarming | geen verwarming |
      ongedierte | muizen | ~vocht | huurbaas | verhuurder @bad | opgelicht kamer | kamer oplichting | nepkamer |
      huisbaas dreigt | ~sleutel | kamer @bad | opzegging huur`,
    sayEn: `@landlord | evict | rent too high | rent increase | deposit | rental contract | lease | tenant | mould |
      mold | kicked out @room/room/house | kicked out of my | leak | heating broken | rent | rent control |
      housing contract | contract ending | housing scam | rental scam | deposit back | rent up | rent raised |
      cold room | no heating | mice | bugs | landlord threatens | must leave my room | losing my room |
      contract ends | fake listing`,
    ask: '^@room',
  },
  {
    id: 'homeless', themes: '7.1 7.4:.3', nl: 'Geen plek om te slapen', en: 'No place to sleep',
    near: 'room-search:.7 rent-trouble:.5 emergency-fund:.55 domestic-violence:.2 social-work:.6',
    roles: 'dean:.75 social-work:.9 desk:.5 finance-help:.3',
    say: `dakloos | dak- en thuisloos | op straat | op straat gezet | uit huis gezet | huis uit gezet |
      uit huis getrapt/geschopt | thuis uitgezet | @no slaapplek | @no slaapplaats | slaapplek | nergens slapen |
      @no dak | bankslapen | slaap op de bank/station/auto/bij | slaap bank | slaap auto/straat/station/school |
      noodopvang | thuisloos | daklozen | couchsurfen | bankhoppen | @no plek slapen | nergens wonen |
      thuis niet meer welkom | waar moet ik slapen | @no huis meer | @no plek om te wonen | huis uit gezet ouders |
      uit huis gegooid/gezet/geschopt | huis uit gegooid | op straat staan | straks op straat | kan nergens heen |
      nergens heen | nergens terecht | geen plek | crisisopvang | opvang nodig | tijdelijk slapen |
      bij vrienden slapen | logeren bij vrienden | zwerf | crashen bij | crash bij | slapen bij vrienden`,
    sayEn: `homeless | on the street | @no place sleep/live/stay | nowhere sleep/live/stay/go |
      kicked out house/home | thrown out | couch surfing | shelter | sleep car | sleeping in my car |
      emergency housing | sleep on couch | nowhere | sleep friends couch | evicted nowhere | couch |
      thrown out by parents | crash at`,
  },
  {
    id: 'housemates', themes: '7.1 4.5:.5', nl: 'Gedoe met huisgenoten', en: 'Trouble with housemates',
    near: 'conflict-student:.55 rent-trouble:.4 room-search:.4 boundaries:.5 social-skills:.4 emotions:.2 talk:.45',
    roles: 'coach:.4 listener:.55 psychologist:.6 desk:.35',
    say: `huisgenoot/huisgenoten ruzie/herrie/vies/problemen/gedoe/lawaai/vervelend/conflict/pest |
      huisgenoot/huisgenoten steelt/rommel/asociaal/rot/gemeen/feest/schoonmaak/onveilig/luid | huisgenoten |
      studentenhuis ruzie/sfeer/problemen/gedoe | overlast huisgenoot/buren | geluidsoverlast | burenruzie |
      ruzie in huis | huisgenoot @no | overlast | "buren" | huisgenoten @bad | herrie |
      lawaai huis/huisgenoten/buren | huisgenoot @bad | vieze huisgenoten | afwas | schoonmaken | muziek te hard |
      samenwonen ruzie | huis sfeer | studentenhuis @bad`,
    sayEn: `
      roommate/housemate/flatmate fight/loud/dirty/problem/mean/noise/conflict/annoying/messy/steals/party/argue |
      noisy neighbours | neighbours | housemates | flatmates | roommates | roommates @bad | dishes | noisy |
      neighbors | housemate problem | flatmate problem | roommate @bad`,
    ask: '^huisgenoot',
    askEn: '^roommate | ^flatmate | ^housemate',
  },
  {
    id: 'money-tight', themes: '7.2', nl: 'Geld tekort', en: 'Short of money',
    near: 'debts:.6 emergency-fund:.65 budgeting:.75 student-finance:.45 allowances:.45 food-bank:.4 homeless:.2 laptop:.15',
    roles: 'finance-help dean:.7 social-work:.6',
    say: `@no geld | geld tekort | geldgebrek | geldproblemen | geldzorgen | geldstress | geldnood |
      geld op/problemen/zorgen/stress/nodig/kwijt/krap/weinig/tekort/hulp/rondkomen/kort | krap bij kas | blut |
      platzak | skeer | rood staan | sta rood | @no betalen | @no rondkomen | kan mijn huur @no betalen |
      financieel krap/problemen/zorgen/zwaar/stress/moeilijk/hulp/rot/tekort |
      financiele problemen/zorgen/stress/hulp/situatie/ondersteuning | ~arm | te duur alles | alles te duur |
      leven duur | rondkomen | financiële stress | financiele tegenslag | geldzaken | inkomen | studie @no betalen |
      dure studie | @no centen | @no doekoe | doekoe | saaf | brokko | bijna geen geld | rekeningen @no |
      schoolkosten | studiekosten | boeken @no betalen | boeken duur |
      @no betalen boeken/collegegeld/rekening/eten | energierekening | geldvragen | pinnen lukt @no | financien |
      geldtekort | eind van de maand | kom @no rond | rond @no komen | niet rondkom | geld @no | @no eurootje |
      geen euro | saldo | pinpas geweigerd | arm zijn | student en arm | alles kost geld | alles wordt duurder |
      inflatie | kan @no leven van | geld is op | geld op | moet geld hebben | meer geld | hoe kom ik aan geld |
      weinig geld | studie kost te veel | te duur | kan ik niet betalen | onbetaalbaar | geldgedoe | bank leeg |
      zit krap | krap | financieel`,
    sayEn: `@no money | broke | money problem | money problems/worries/trouble/stress/tight/help/need/short/issues |
      short of money | @no pay | @no afford |
      financial problem/trouble/stress/worries/difficulty/hardship/help/issues/situation | ~poor | make ends meet |
      too expensive | poverty | bills | finances | low income | overdraft | can not pay | cost of living |
      financially | need money | out of money | no cash | cannot pay | running out of money | too poor |
      little money | ~prices | bank account empty | earn money | ~money`,
  },
  {
    id: 'budgeting', themes: '7.2', nl: 'Overzicht over je geld', en: 'An overview of your money',
    near: 'money-tight:.65 debts:.5', roles: 'finance-help:1',
    say: `budget | budgetteren | budgetcoach | omgaan met geld | uitgaven | inkomsten uitgaven | geld uitgeven |
      te veel uitgeven | geld overzicht | administratie | "sparen" | besparen | goedkoper leven | geld beheren |
      grip op geld | grip op je geld | financieel overzicht | huishoudboekje | belasting | belastingaangifte |
      belastingdienst | geldvaardig | koop te veel | uitgaven @no grip | kasboek | kosten besparen |
      studentenkorting | administratie op orde | geldzaken op orde | geef te veel uit | veel uitgeven | uitgave |
      geld @no bijhouden | geld vliegt | gat in mijn hand | geld over te houden | geldtips | hoe spaar ik |
      beter geld | sparen lukt | goed met geld | impulsaankopen | waar blijft mijn geld | boekhouding`,
    sayEn: `budget | budgeting | spending | spend too much | save money | manage money | money management |
      expenses | taxes | tax return | income and expenses | spending too much | ~save | savings |
      better with money | bad with money | impulse buying | where does my money go`,
  },
  {
    id: 'debts', themes: '7.3 7.2:.7', nl: 'Schulden', en: 'Debts',
    near: 'money-tight:.65 budgeting:.55 student-finance:.5 allowances:.4 social-work:.4 gambling:.25', roles: 'finance-help dean:.6 social-work:.75',
    say: `schuld | schulden | schuld geld | achterstand betaling | betalingsachterstand | betalingsachterstanden |
      incasso | incassobureau | deurwaarder | aanmaning | aanmaningen | rekeningen open | klarna |
      achteraf betalen | studieschuld | lening aflossen | schuldhulp | schuldsanering | openstaande rekeningen |
      rekeningen stapelen | boetes stapelen | roodstand | ~rood | betalingsregeling | brieven @no open |
      post @no open durf | loan shark | schuldproblemen | schuldenproblematiek | in de schulden | boetes cjib |
      geld geleend | lening terugbetalen | rood bank | rood op de bank | sta rood | in het rood | schulden hebben |
      kan schuld @no | schulden stapelen | deurwaarders | geldschuld | rekening niet betaald |
      onbetaalde rekeningen | openstaand bedrag | afbetalen | achterstand huur | huurachterstand | belastingschuld |
      telefoonabonnement niet betalen | loan`,
    sayEn: `debt | debts | in debt | bailiff | collection agency | overdue | student debt | loan repay |
      payment arrears | unpaid bills | klarna | owe money | reminder letters | debt collector | in the red | owe |
      pay off | arrears | unpaid | debt collection | behind on rent | credit card`,
  },
  {
    id: 'student-finance', themes: '7.3', nl: 'Studiefinanciering en DUO', en: 'Student finance and DUO',
    near: 'allowances:.45 money-tight:.4 debts:.45 tuition:.5', roles: 'finance-help:.95 dean:.9',
    say: `duo | studiefinanciering | stufi | basisbeurs | aanvullende beurs | collegegeldkrediet | studielening |
      ov-chipkaart student | ov studenten | studentenreisproduct | reisproduct | "beurs" | lening duo |
      uitwonende beurs | lenen bij duo | studiebeurs | bijlenen | prestatiebeurs | diplomatermijn |
      terugbetalen duo | @no recht op stufi | studievoorschot | leenstelsel | pechgeneratie | ov-kaart |
      weigerouder | weigerachtige ouder | ouders betalen @no mee | studentenov |
      ov stopgezet/stop/kwijt/geblokkeerd | studentenproduct | stufi stopgezet/aanvragen/stopt/geen |
      duo aanvragen/vraag/brief/schuld/bellen | beurs aanvragen | lenen studie | studielening stoppen | toelage`,
    sayEn: `duo | student finance | student loan | student grant | scholarship | bursary | study grant |
      travel product | student ov | supplementary grant | financial aid | grant | loan study | duo loan |
      stop student finance | ov card | ov chipkaart | public transport card`,
    ask: `terugbetalen stop/stoppen/studie/diploma/alles | stoppen terugbetalen | gift omgezet`,
    askEn: `pay back quit/stop/study | repay quit/stop`,
  },
  {
    id: 'tuition', themes: '7.2 7.3:.5', nl: 'Collegegeld', en: 'Tuition fee',
    near: 'student-finance:.65 money-tight:.45 emergency-fund:.4', roles: 'dean:.8 finance-help:.8',
    say: `collegegeld | collegegeld @no betalen | schoolgeld | instellingscollegegeld | collegegeld terug |
      collegegeld gespreid/termijnen | lesgeld | halvering collegegeld`,
    sayEn: 'tuition | tuition fee | tuition fees | institutional fee | pay tuition',
  },
  {
    id: 'allowances', themes: '7.3:.6 7.2', nl: 'Toeslagen', en: 'Allowances',
    near: 'student-finance:.5 money-tight:.5 insurance:.4 budgeting:.35', roles: 'finance-help:1 dean:.6',
    say: `toeslag | toeslagen | zorgtoeslag | huurtoeslag | kinderopvangtoeslag | uitkering | bijstand |
      kindgebonden | individuele studietoeslag | studietoeslag | toeslagen terugbetalen | bijzondere bijstand |
      toeslagenaffaire | gemeente geld | wajong`,
    sayEn: `allowance | allowances | "benefits" | rent allowance | healthcare allowance | healthcare benefit |
      rent benefit | housing benefit | welfare`,
  },
  {
    id: 'emergency-fund', themes: '7.2', nl: 'Noodfonds', en: 'Emergency fund',
    near: 'money-tight:.7 graduation-fund:.55 food-bank:.4 budgeting:.45', roles: 'dean:.9 finance-help:.85',
    say: `noodfonds | acuut geld | acuut @no geld | geld nood | snel geld | acute geldnood | financiële nood |
      financieel noodgeval | "gift" | gift of lening | renteloze lening | geld lenen school | ineens @no geld |
      ~fonds | studentenfonds | noodhulp geld | geld direct nodig | onverwachte kosten | studiefonds | steunfonds |
      studentennoodfonds | overmacht geld | gestolen geld | wasmachine kapot | fiets gestolen | direct geld |
      nu geld nodig | snel aan geld | ~acuut | spoed geld | dringend geld | onverwachte rekening | voorschot |
      lening krijgen school | geld lenen van school | @no inkomen`,
    sayEn: `emergency fund | urgent money | need money now | gift or loan | hardship fund | emergency money/loan |
      financial emergency | ~fund | unexpected costs | urgent financial | money immediately | money fast |
      unexpected bill | borrow money school | ~urgent | no income | lost income`,
  },
  {
    id: 'graduation-fund', themes: '7.3 3.3:.5', nl: 'Geld bij studievertraging', en: 'Money for study delay',
    near: 'delay:.55 emergency-fund:.45 student-finance:.5 top-sport:.25 associations:.15', roles: 'dean finance-help:.6',
    say: `profileringsfonds | afstudeerfonds | afstudeersteun |
      vertraging geld/fonds/financieel/ziekte/compensatie/vergoeding | financiële ondersteuning studievertraging |
      bestuursbeurs | bestuursjaar geld | fonds topsporters/bestuur/vertraging | tegemoetkoming |
      studievertraging door | studievertraging overmacht`,
    sayEn: `profiling fund | profile fund | graduation fund | graduation support | financial support delay |
      board grant | compensation delay`,
    ask: `bestuursjaar vergoeding/geld/beurs/financieel | bestuursvergoeding | bestuursmaanden | bestuursfunctie vertraging/geld`,
    askEn: `board year money/grant/compensation`,
  },
  {
    id: 'food-bank', themes: '7.2 6.2:.5', nl: 'Geld voor eten', en: 'Money for food',
    near: 'money-tight:.7 emergency-fund:.75 nutrition:.4 budgeting:.6 allowances:.35', roles: 'finance-help:.9 dean:.7 social-work:.65',
    say: `voedselbank | @no geld eten | geld eten | eten @no betalen | honger | boodschappen @no betalen |
      boodschappen | niks te eten | @no ontbijt geld | gratis eten | gratis maaltijd | te weinig eten geld |
      voedselpakket | voedselhulp | gratis ontbijt | @no eten kopen | weggeefkast | goedkope maaltijd |
      menstruatieproducten | geen geld boodschappen | eten kopen @no | kan @no eten kopen | goedkoop boodschappen |
      gratis lunch | honger school | lege koelkast | koelkast leeg | maaltijden gratis | voedsel`,
    sayEn: `food bank | hungry | @no money food | @no afford food/groceries | free food/meal | nothing to eat |
      groceries | food pantry | free breakfast | no food | cannot buy food | empty fridge | ~food`,
  },
  {
    id: 'laptop', themes: '7.2 3.5:.3', nl: 'Laptop of spullen lenen', en: 'Borrowing a laptop or things',
    near: 'emergency-fund:.5 money-tight:.35 aids:.35',
    roles: 'dean:.5 finance-help:.3',
    say: `~laptop | laptop lenen/kapot/geen/uitleen/stuk/gestolen/betalen/lening | uitleenlaptop | @no laptop |
      computer kapot | apparatuur lenen | computer @no | leenlaptop | boeken lenen | rekenmachine lenen |
      tweedehands boeken | ~computer | laptopuitleen | uitleenservice |
      laptop gejat/gestolen/kwijt/stuk/crasht/traag/oud`,
    sayEn: `~laptop | borrow laptop | laptop broken | @no laptop | computer broken | loan laptop | equipment loan |
      borrow equipment | laptop stolen/crashed/old/slow`,
  },
  {
    id: 'find-gp', themes: '7.4', nl: 'Een huisarts vinden', en: 'Finding a doctor',
    near: 'insurance:.4 mental-care:.25', roles: 'gp:1 intl-desk:.45',
    say: `huisarts vinden/zoeken/geen/inschrijven/nodig | dokter vinden/nodig/geen | @no huisarts | arts nodig |
      huisartsenpost | ggd | tandarts | apotheek | medische hulp/zorg/vraag/vragen | vaccinatie |
      spoedeisende hulp | tandpijn | ziek huisarts | huisarts in de buurt | inschrijven bij huisarts |
      medicijnen halen | recept medicijnen | bloedprikken | inenting`,
    sayEn: `find doctor | need doctor | @no doctor | general practitioner | register doctor | medical help/care |
      health care | healthcare | dentist | ~medical | pharmacy | see doctor | toothache | find a gp |
      register with doctor | family doctor | prescription | vaccination`,
    ask: 'huisarts | arts | dokter',
    askEn: 'doctor | gp',
  },
  {
    id: 'war', themes: '7.5 2.1:.3', nl: 'Oorlog en nieuws', en: 'War and the news',
    near: 'climate:.55 refugee:.3 ukraine:.4 anxiety:.3 talk:.3 crisis-world:.8',
    roles: 'psychologist:.5 listener:.5 chaplain:.6',
    say: `oorlog | gaza | palestina | ~israel | conflict land | nieuws bang/somber/angst/stress/slecht |
      oorlog familie | aardbeving | mijn land | land oorlog | midden-oosten | ~iran | sudan | soedan | ~rusland |
      bombardement | familie in oorlogsgebied | oorlogsgebied | libanon | turkije aardbeving | dienstplicht |
      familie gaza/oekraine/syrie/israel/libanon/sudan/iran/oorlog | bombardementen | nieuws bang`,
    sayEn: `war | gaza | palestine | ~israel | news anxious/scared/anxiety/depress/stress | conflict home country |
      earthquake | my country | middle east | ~iran | sudan | ~russia | lebanon | bombing |
      family gaza/ukraine/syria/israel/lebanon/sudan/iran/war`,
  },
  {
    id: 'climate', themes: '7.5', nl: 'Zorgen om het klimaat', en: 'Worries about the climate',
    near: 'war:.4 anxiety:.25 volunteering:.25 crisis-world:.7 talk:.25',
    roles: 'chaplain:.5 listener:.35 psychologist:.4',
    say: `klimaat | klimaatangst | klimaatzorgen | klimaatstress | klimaatverandering | opwarming | duurzaamheid |
      klimaatcrisis | toekomst aarde | toekomst planeet | eco-angst | toekomst wereld | milieu | klimaatdepressie`,
    sayEn: `climate | climate anxiety/change/worries/stress/crisis | global warming | eco anxiety | planet |
      sustainability`,
  },
  {
    id: 'crisis-world', themes: '7.5', nl: 'Zorgen om de wereld', en: 'Worries about the world',
    near: 'war:.7 climate:.6 talk:.3 meaning:.3 anxiety:.3', roles: 'chaplain:.6 listener:.5 psychologist:.55',
    say: `wereld zorgen/slecht/bang/angst/gek/brand/kapot | wereldnieuws | "nieuws" | ~politiek | polarisatie |
      corona | lockdown | pandemie | crisis maatschappij | wereldproblemen | maatschappelijke crises | actualiteit |
      toestand wereld | verdeeldheid | extremisme | radicalisering | wat er in de wereld gebeurt | wereld @hard`,
    sayEn: `world scary/anxious/worries/crisis/bad/burning/mess | "news" | ~politics | polarisation | corona |
      covid | pandemic | state of the world`,
  },
];
