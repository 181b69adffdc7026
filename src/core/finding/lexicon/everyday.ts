/**
 * Everyday words of both languages that look like a word of the lexicon and are none: no typing errors, so never corrected.
 */
const WORDS = `
aanbieden aandeel aandelen aanklacht aanklachten aantal aantrekken aanvaard aanvaarden aanwijzing aanwijzingen
academie academy access according achterin achterkant achterliet achterste acteren active administrative
administrator administrators adopt adopted advisory afgelopen afgesproken afsluiten afspreken afvragen akkoord
allang allerlei amber among amount amounts angel angels annual apen apparaat apparently appear appeared appearing
appears appropriate archive archives armband arrestatie arresteer arresteren assigned associate associates
atmosfeer audit award awarded awards axis bailey banaan basin batteries battery beads beast became bedacht bedekt
bediende bedriegen bedroom bedrooms begaan began begrip beheersen behoort behouden beide beiden beinvloeden bekend
bekende bekennen beker bekijk bekijken bekijkt beland belang belangrijker belangrijkste belde beleefd beleid
beleven belofte beloning beloof beloofd beloofde belooft beloven benieuwd benzine bereid bereiden bereik bereiken
bereikt beroemd beroemde besproken bestaat bestond bestrijden betreft bevat bevatten beveel bevel bevelen bevinden
bevindt bevriend bevrijd bevrijden bewaar bewaard bewaren beweert beweren bewerkt bewezen bezet bezit bezitten
bezittingen bezocht bidder bigger bird birds bizar blijkt blogger blond blonde boter bound bread broad broek broker
brokers bruid bruin bruine buitenaardse businesses camel cancel canon cart carter catering chad chamber chapter
chapters charter cheese chemische clear clearly closer cluster coalition coding collect collected comfortable
command commands commentary commit committed common commons communicate comparison compilation compleet completion
compliance composition compression computing concept concepts conclusion conclusions conference conferences
confirmation connectie connecties connection connections connector conservation constitutional contant content
contents context contrast controller conversion convert cooper coordinaten copper correct correction corrections
correctly count counties counts county cream criminal crown daarin daarop dadelijk daisy decade decades dedicated
defendant definitely degene degenen delta demand demands demon demonen department departments depending depends
dergelijke derived dertien description descriptions desire desired despite destruction detection diagnostic dichter
dienen dieper dimension dimensions diner discuss display displayed displaying displays district districts divided
donate donder doodgaat doorgaan dozijn draaide drawn dream dreams dringt duister duistere economic economics
economy education eerwaarde effect effects eigenaar eindigde eindigen eindigt election elections emissions employed
employee employees enkel enkele epinions erbuiten erdoor ernaar ervan ervoor especially exact excel excellence
exception exciting exclusive executie execution exit expand expanded expansion expert experts exploration explore
explorer export extensive extract face faces facilitate familiar federation feit feite feiten fewer fiber fiction
filter filters fiscal flauw flight flights flink flinke flower font fonts foot forgot forgotten formal formation
formula fotograaf frank freeware fruit fusion gastheer gathering gearresteerd gebaar gebakken gebeld gebeten gebied
gebieden gebonden gedag gedeelte gedicht geheel gehele gejat gekeken gekend gekkenhuis gekwetst geladen geland
geleden gelegd gelegen gelegenheid geleid geleverd gelogen gelukt gelul gemakkelijk gemeld gemiddelde genaaid
genade generaal generate generated genezen geniaal genoten gepakt geraken gered gereden gereed gereedschap geroepen
geschoten gestoken gestoorde gestraft getekend getest geval gevlogen geweer gewend geweren gewild gewist gewond
gewonden gewone gewonnen gewoonte gezag gezegend gezicht gezichten gezworen giant glorie glory goeie grand griep
grijp grijpen groeide groeit groene groeten grond ground grounds grown guitar haak hakken handel harder hardop
haven headlines heard height heights helder hemel herald herein holdem homer honderd honderden hopen horror hout
houten identified identify identifying indeed independent indianen individual individuals informational ingebroken
injection innovation inpakken insecten insert inside instappen institution institutions instructies intact
integrated integrity intel inter interessant interessante interior investing inzicht ironisch judgment juli kapper
kliniek knippen koffer koffers kogel kogels komaan konijn koning koper koppig krant kreng kritiek kwetsen ladder
lancering larger laser latest latter leaf leather legaal leger leid leider leiders leiding leidt letten leuker
lever leveren levert lieg liegen liegt liet lieten lieveling lijdt liter liver locate located logged loog losgeld
lovely lower maandag magic magisch magische majoor maker makers makker manga mankeert mannelijke manner manny maria
marine martin materiaal mathematical matter matters mayor means median medicare medicine meestal meester mention
mentioned metaal metal metalen mijnheer miller million millions mining minnaar minst minste mint minuutje misdaan
mobile modder model modeling models modification moed momentje motion mount mounted mulder multi nader naderen
nadert nagels nearby neighborhood neither nummer nummers occupation offer offered offering offers omgaat omgekomen
ondergoed onderschat onderweg ongedeerd ongewoon onmiddellijk onschuldig onschuldige ontkennen ontslaan ontstaan
onzin oosten opdagen operate operating opgehangen opgelucht opgezet ophangen opluchting opname opnames oprecht
opzet opzetten opzij opzoeken order ordered ordering orders organen organic overgeplaatst overhalen overheen
overhoop overkant overnight overste overwegen overwinning paard papier papieren paradise paranoide participants
partij partly password patent patient patients peak pension percent persen personalized personeel personnel peter
philosophy photograph photographer photographs photography piece pieces piloot pilot piloten pioneer piper piraten
player players pleased pleasure pocket policies policy positie possibility possibly poster posters potter powder
praktijk precision preference preferences presence prevent prijzen print printed printer printers printing prints
proceedings procent processor processors produce produced producing productie proficiat profiel profit profits
projection promotion promotional promotions proost proper protect protected protection protest provide provided
provider providers provides providing rachel radiation raket raketten rated ratten rebellen receipt receive
received receiver receives receiving recent recente reception rechtszaal recipient record recorded recording
recordings records redenen reduction refer referred refers refine regard regarding regards regent regering regular
regularly relating relative reliability rende repair replacement reporter represented reputation resident residents
resort resorts respecteer respecteren respective retail revealed revenue revenues ridder rijden rijst river roman
romeo rondom rose roses router safari samenzwering schande schedel scherp scherpe schiet schieten schilderij
schilderijen schrok schudden schurk schutter scoren section sections secure secured segment selection seller sensor
serious seven several severe sexo sexy sharp shirt shirts silver simulation singer sloot smaakt sneeuw socket solar
solid specialized spent spray spreuk sprong spuit stability stack standaard stank stark staten statistical steam
sterkste sterling stierven stijl stock stocks stoer stoere storage storm stout straal straf straffen straling
strand strap strategic strijd strike string strings stront stroom struct structural style styles successful
successfully suddenly suffering summary suppose systeem tafel tand tanden taught tekenen telephone tempel temple
terrein terror teruggeven tevoren thread threads throat ticket tickets tien tiener tieners tieten toegelaten
toelaten toestel toner totaal total totale totally trace tradition trail tranny transaction transactions transit
translation transmission trekker trend trends triest troost tucker tumor tunnel tunnels turkey uitgang uitgegeven
uitgekozen uitslag uitzending uitziet understood united vakantie vaker various verband verbannen verbeelding
verboden verborgen verdacht verdachte verdachten verdien verdiend verdiende verdienen verdient verdomd verdomde
verdomme verdragen verdwenen vereerd vereist vergat vergeef vergeleken vergeven vergif vergis vergissing vergist
verhoor verkennen verkiezingen verkocht verleiden verliet verlopen vermist vermiste vermoed vermoeden vermogen
veroordeeld veroordelen verraad verraden verrader verschijnen verschijnt verschuldigd versie verslaan verspillen
verstop verstoppen verstopt vertaald vertaling vertrek vertrekken vertrekt vertrok vertrokken vervangen verzin
verzinnen verzonnen vijand village vinyl violation violet visioen visit visited visiting visits vloer vlug voet
voeten voordeel voordelen voorgesteld voorgoed voorstel voorstellen voorstelling voorwaarde voorwaarden voorwaarts
vorig vorige vrede vrijdag vuurwerk waardeer waardeloze waardigheid waardoor waarin waarop walker ward weather
weggooien weghalen wegkomen wegkomt werknemer werknemers wetenschap width wiens winner winners witte womens wonder
wright zegene zeker zekere zender zeven zielen zijde zilver zilveren zolder zomer zover zowel zuiver zuster zusters
`;

export const EVERYDAY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
