/**
 * Everyday words of both languages that look like a word of the lexicon and are none: no typing errors, so never corrected.
 */
const WORDS = `
aanbieden aandeel aandelen aankan aanklacht aanklachten aantal aantrekken aanwijzing aanwijzingen academie academy
accept accepted access according achteraan achterliet achternaam achterste acteren administrative administrator
administrators adopt adopted advisory afgelopen afgesproken afsluiten afspreken afvragen akkoord allerlei amber
amount amounts angel angels apen apparaat apparently appear appeared appearing appears appropriate archive archives
armband arrestatie arresteer arresteren associate associates atmosfeer audit award awarded awards bailey banaan
basin batteries battery beads became bediende bedrag bedriegen bedroom bedrooms begaan began begrip beheersen
behoort behouden beide beiden beinvloeden beker beland belang belde beleefd beleid beleven belofte beloning beloof
beloofd beloofde belooft beloven benieuwd benzine bereid bereiden bereik bereiken bereikt beroemd beroemde
besproken bestaat bestond bestrijden betrekken bevat bevatten beveel bevel bevelen bevinden bevindt bevriend
bevrijd bevrijden bewaar bewaard bewaren beweert beweren bewerkt bewezen bezet bezit bezitten bezittingen bezocht
bidder bied bieden biedt bird birds bizar blijkt blogger blond blonde boter bound bread breuk broad broek broker
brokers bruin bruine buitenaardse businesses camel cancel canon cart carter catering chad chamber chapter chapters
charter checked cheese chemische cirkel clear clearly closer cluster coalition coding collect collected comfortable
command commands commit committed common commons communicate comparison compilation completion compliance
composition compression computing concept concepts conclusion conclusions conference conferences confirmation
connectie connecties connection connections connector conservation constitutional contant content contents contrast
controller conversion convert cooper coordinaten copper correct correction corrections correctly count counties
counts county cream criminal crown daarin daarop dadelijk decade decades dedicated defendant definitely degene
degenen delta demand demands demon demonen department departments depending depends dergelijke derived dertien
description descriptions desire desired despite destruction detection diagnostic dichter dienen dieper dimension
dimensions diner display displayed displaying displays district districts divided donder dozijn draaide draait
drawn dream dreams dringt duister duistere economic economics economy education eerwaarde effect effects eigenaar
eindigde eindigen eindigt election elections emissions employed employee employees enkel enkele erbuiten ernaar
ervan ervoor especially exact excel excellence exception exclusive executie execution expand expanded expansion
expert experts exploration explore explorer export extensive extract face faces facilitate familiar federation feit
feite feiten fewer fiber fiction filter filters fiscal flauw flight flights flink flinke flower font fonts foot
forgot formal formation formula forward fotograaf frank freeware fruit fusion gastheer gathering gearresteerd
gebakken gebeld gebeten gebied gebieden gebonden geboorte geboren gedag gedeelte gedicht geheel gehele gekeken
gekend gekkenhuis gekwetst geleden gelegd gelegen gelegenheid geleid geleverd gelogen gelukt gelul gemak
gemakkelijk gemeld gemiddelde genaaid genade generaal generate generated genezen geniaal genoten gepakt geraken
gered gereden gereed gereedschap geroepen gestoken gestoorde gestraft getest geval gevlogen geweer gewend geweren
gewild gewist gewond gewonden gewone gewonnen gewoonte gezag gezegend gezicht gezichten giant glorie glory grand
griep grijp grijpen groeide groeit groene groeten grond ground grounds grown guitar haak handel harder hardop
headlines heard height heights helder hemel herald herein herself holdem homer honderd honderden horror hout houten
identified identify identifying indeed independent indianen individual individuals informational ingebroken
injection innovation insecten insert inside instappen institution institutions instructies integrated integrity
intel inter interior investing ironisch judgment kapper kinds kliniek knippen koffer koffers kogel kogels komaan
komst konijn koning koper koppig krant kreng kritiek kwetsen ladder lancering larger laser latest latter leaf
leather legaal leger leider leiders letten leuker lever leveren levert lieg liegen liegt lieten lieveling lijst
liter liver locate located lock locked logeren logged loog losgeld lovely lower maandag magic magisch magische
majoor maker makers makker manga mankeert mannelijke manner manny maria marine martin materiaal mathematical matter
matters mayor means median medicare medicine meestal meester mening mention mentioned metaal metal metalen mijnheer
miller million millions minnaar minst minste mint minuutje mirror misdaan mobile modder model modeling models
modification moed motion mount mounted mulder multi neighborhood nummer nummers occupation offer offered offering
offers omgaat omgekomen ondergoed onderschat onderweg ongewoon onmiddellijk onschuldig onschuldige ontkennen
ontslaan ontstaan onzin opdagen operate operating opgehangen opgelucht opgezet ophangen opluchting opnemen oprecht
opzet opzetten opzij opzoeken order ordered ordering orders organen organic overdag overhalen overheen overhoop
overnight overste overwegen overwinning paard papier papieren paradise paranoide partij partly password patent
patient patients peak pension percent persen personalized personeel personnel peter philosophy photograph
photographer photographs photography piece pieces piloot pilot piloten pioneer piper piraten plant planten plants
player players pleased pleasure pocket policies policy positie possibility possibly poster posters potter pound
pounds powder praktijk precision preference preferences presence prevent prijzen print printed printer printers
printing prints procent process processes processing processor processors produce produced producing productie
proficiat profiel profit profits projection promotion promotional promotions proost proper protect protected
protection protest provide provided provider providers provides providing rachel radiation reached rebellen receipt
receive received receiver receives receiving recent recente reception rechtszaal recipe recipes recipient record
recorded recording recordings records redenen reduction refine regent regering regular regularly relating relative
reliability rende repair replacement replies reply reporter reputation resident residents resort resorts respecteer
respecteren respective revealed revenue revenues ridder rijden rijst river roman romeo rondom rose roses router
safari samenzwering schedel scherp scherpe schiet schieten schilderij schilderijen schrik schrikken schrok schudden
schurk schutter scoren section sections secure secured segment selection seller sensor serious seven several severe
sexo sexy sharp shirt shirts silver simulation singer sloot smaakt sneeuw socket solar solid specialized spent
spray spreuk sprong spuit stability stack standaard stank stark staten statistical steam sterkste sterling stierven
stijl stock stocks stoer stoere storage stout straal straf straffen strak straling strand strange strap strategic
strijd strike string strings stront stroom struct structural style styles suddenly suffering summary suppose
systeem tafel tand tanden taught techniek telephone tempel temple terrein terror teruggeven tevoren thread threads
throat ticket tickets tien tiener tieners tieten toestel toner tradition trail tranny transaction transactions
transit translation transmission trend trends triest troost tumor tunnel tunnels turkey uitgang uitgegeven
uitgekozen uitslag uitzending uitziet understood united vakantie vaker various verband verbannen verbeelding
verboden verborgen verdacht verdachte verdachten verdien verdiend verdiende verdienen verdient verdomd verdomde
verdomme verdragen verdwenen vereerd vereist vergat vergeef vergeleken vergeven vergif vergis vergissing vergist
verhoor verkennen verkiezingen verkocht verlangen verleiden verliet verlopen vermist vermiste vermoed vermoeden
vermogen veroordeeld veroordelen verraad verraden verrader verschijnen verschijnt verschuldigd versie verslaan
verspillen verstop verstoppen verstopt vertaald vertaling vertrek vertrekken vertrekt vertrok vertrokken verzet
verzetten verzin verzinnen verzonnen vijand village vinyl violation violet visioen visit visited visiting visits
vliegt vloer vlug voet voeten voordeel voordelen voorgesteld voorgoed voorstel voorstellen voorstelling voorwaarde
voorwaarden voorwaarts vorig vorige vrede vuurwerk waardeer waardeloze waardoor waarop walker weather weggooien
weghalen wegkomen wegkomt werknemer werknemers wetenschap width wiens winner winners witte womens wonder worst
wright zegene zeker zekere zender zeven zielen zijde zilver zilveren zolder zomer zover zowel zuiver zuster zusters
`;

export const EVERYDAY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
