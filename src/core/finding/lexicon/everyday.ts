/**
 * Everyday words of both languages that look like a word of the lexicon and are none: no typing errors, so never corrected.
 */
const WORDS = `
aanbieden aandeel aandelen aanklacht aanklachten aantal aantrekken aanvaard aanvaarden aanwijzing aanwijzingen aard
academie academy according achieve achterin achterkant achterliet achterste acteren active actual admin
administrative administrator administrators adopt adopted advisory afgelopen afgesproken afsluiten afspreken
afstand afvragen akkoord allang allerlei allow ambassade amber among amount amounts anal analyse angel angels
annual anti apen apparaat apparently appear appeared appearing appears appropriate arbeiders archive archives
armband arrestatie arresteer arresteren assess assigned assist associate associates atmosfeer attend audit auditie
award awarded awards axis bailey banaan basin basis basket batteries battery beads beast became bedacht bedekt
bediende bedriegen bedroom bedrooms begaan began begrip beheersen behoort behouden beide beiden beinvloeden bekend
bekende bekennen beker bekijk bekijken bekijkt beland belang belangrijker belangrijkste beleefd beleid beleven
belofte beloning beloof beloofd beloofde belooft beloven benieuwd benzine bereid bereiden bereik bereiken bereikt
beroemd beroemde besproken bestaat bestond bestrijden betreft bevat bevatten beveel bevel bevelen bevinden bevindt
bevriend bevrijd bevrijden bewaar bewaard bewaren beweert beweren bewerkt bewezen bewijs bezet bezit bezitten
bezittingen bezocht bidder bigger bird birds bizar blad blijkt bloed blogger blond blonde bood boot border boter
bound bread broad broek broker brokers bruid bruin bruine buitenaardse burger burgers businesses came camel camp
cancel canon cart carter catering chad chamber chapter chapters char charter cheese chip clear clearly closer
cluster coalition code coding collect collected coma comfortable command commands commentary commit committed
common commons communicate comparison compilation compleet completion compliance composition compression computing
concept concepts conclusion conclusions conference conferences confirmation connectie connecties connection
connections connector conservation const constitutional contant content contents context contrast controller
conversion convert cooper coordinaten copper correct correction corrections correctly count counties counts county
cream criminal crown daarin daarop dadelijk daisy decade decades dedicated defendant definitely degene degenen
delta demand demands demo demon demonen department departments depending depends dergelijke derived dertien
description descriptions desire desired despite destruction detection devel develop diagnostic dichter dien dienen
dienst dieper dier diff dimension dimensions diner disc discuss display displayed displaying displays district
districts divided document donate donder doodgaat doorgaan dozijn draaide drawn dream dreams dringt droge duister
duistere dwars earth economic economics economy education eerwaarde eeuw effect effects eigenaar eindigde eindigen
eindigt election elections emissions employed employee employees enge enkel enkele epinions erbuiten erdoor ernaar
eronder ervan ervoor especially exact examine excel excellence exception exciting exclusive executie execution exit
expand expanded expansion expert experts exploration explore explorer export extensive extract eyes face faces
facilitate familiar federation feed feit feite feiten fewer fiber fiction filter filters fiscal flash flauw flight
flights flink flinke flower foot forgot forgotten form formal formation formula fort fotograaf frank freeware fresh
fruit fusion gastheer gathering gearresteerd gebaar gebakken gebeten gebied gebieden gebonden gedag gedeelte
gedicht geest geheel gehele gekkenhuis gekwetst geladen geleden geleid geleverd gelogen gelul gemakkelijk
gemiddelde genaaid genade gene generaal generate generated geniaal genie genoten geraken gered gereden gereed
gereedschap geroepen geschoten gestoken gestoorde gestraft getekend geval gevangen gevlogen geweer geweren gewonden
gewone gewonnen gewoonte gezag gezegend gezicht gezichten gezworen giant glorie glory goeie grand griep grijp
grijpen groeide groeit groene groeten grond ground grounds grow grown guitar haak hakken halve handel harder hardop
haven headlines heard hecht height heights helder hemel herald herein herken hero hersens hold holdem homer honderd
honderden hope hopen horror hout houten human identified identify identifying indeed independent indianen indien
individual individuals info inform informational ingebroken injection innovation inpakken insecten insert inside
instappen institution institutions instructies intact integrated integrity intel inter interaction interactions
interessant interessante interior intro investing inzicht iris ironisch jonger jongere jongeren judgment juli
kapper ketting kliniek knal knippen koffer koffers kogel kogels komaan konijn koning koper koppig krant kreng
kritiek kwart kwetsen ladder lancering larger laser latest latter leaf leather legaal leger leid leider leiders
leiding leidt letten leuker leve lever leveren levert lieg liegen liegt liet lieten lieveling lijdt linked lite
liter liver locate located logged loog losgeld lovely lower lust maandag macht magic magisch magische majoor maker
makers makker manga mankeert mannelijke manner manny maria marine martin mass massa materiaal mathematical matter
matters mayor means median medicare medicine meestal meeste meester mention mentioned metaal metal metalen micro
midden mijnheer miller million millions mini minimum mining minnaar minst minste mint minuutje misc misdaan mobile
modder model modeling models modification moed momentje mooi mooie motion mount mounted mulder multi municipal
naakt nader naderen nadert nagels nation near nearby neer neighborhood neither nova nummer nummers object
occupation offer offered offering offers omgaat omgekomen ondergoed onderschat onderweg ongedeerd ongewoon
onmiddellijk onschuldig onschuldige ontkennen ontslaan ontstaan onzin oosten opdagen opera operate operating
opgehangen opgelucht opgezet ophangen opluchting opname opnames oprecht opzet opzetten opzij opzoeken order ordered
ordering orders organen organic ouwe overgeplaatst overhalen overheen overhoop overkant overnight overste overwegen
overwinning paard papier papieren para paradise paranoide park participants partij partly password patent patient
patients peak pech pension percent pers persen personalized personeel personnel peter philosophy photograph
photographer photographs photography piece pieces piloot pilot piloten pioneer piper piraten plank player players
pleased pleasure plus pocket policies policy positie possibility possibly poster posters potter powder praktijk
precision preference preferences presence press prev prevent prijzen print printed printer printers printing prints
prior proceedings procent proces processor processors produce produced producing productie proef proficiat profiel
profit profits projection promotion promotional promotions proof proost proper protect protected protection protest
provide provided provider providers provides providing quest rachel radiation rain raket raketten rated ratten
rebellen receipt receive received receiver receives receiving recent recente reception rechtszaal recipient record
recorded recording recordings records redenen reduction refer referred refers refine reflect regard regarding
regards regen regent regering regular regularly relating relation relations relative reliability rende repair
replacement reporter represent represented reputation resident residents resort resorts respect respecteer
respecteren respective retail revealed revenue revenues ridder ride rijden rijst ring river roep roll roman romeo
rondom roof roos rose roses route router safari samenzwering schakel schande schedel schei scherp scherpe schiet
schieten schild schilderij schilderijen schoen schok schoon schrok schudden schurk schutter scoren script section
sections secure secured seek segment select selection seller semi sensor sent serious seven several severe sexo
sharp shirt shirts silver simulation singer sloot smaakt sneeuw socket soft solar solid solo specialized spent
spirit spray spreuk sprong spuit stability stack stal stalen stam standaard stank stark staten statistical steam
steek step ster sterkste sterling stierven stijl stock stocks stoelen stoer stoere storage storm stout straal straf
straffen straling strand strap strategic strijd strike string strings stront stroom struct structural style styles
successful successfully suddenly suffering summary summer supplement suppose systeem tafel taught teach tegemoet
tekenen telephone teleur temp tempel temple terrein terror terrorism teruggeven tevoren thread threads throat
ticket tickets tien tiener tieners tire toegelaten toelaten toestel tone toner totaal total totale totally tour
trace tradition trail tranny transaction transactions transit translation transmission trekker trend trends triest
trim troost tucker tuin tumor tunnel tunnels turkey uitgang uitgegeven uitgekozen uitslag uitzending uitzicht
uitziet understood united vakantie vaker valid various verband verbannen verbeelding verboden verborgen verdacht
verdachte verdachten verdien verdiend verdiende verdienen verdient verdomd verdomde verdomme verdragen verdwenen
vereerd vereist vergat vergeef vergeleken vergeven vergif vergis vergissing vergist verhoor verkennen verkiezingen
verkocht verleiden verliet verlopen vermist vermiste vermoed vermoeden vermogen veroordeeld veroordelen verraad
verraden verrader verschijnen verschijnt verschuldigd versie verslaan verspillen verstop verstoppen verstopt
vertaald vertaling vertrek vertrekken vertrekt vertrok vertrokken vervangen verzin verzinnen verzonnen vijand
village vinyl violation violet visioen visit visited visiting visits vloer vlug voet voeten voordeel voordelen
voorgesteld voorgoed voorstel voorstellen voorstelling voorwaarde voorwaarden voorwaarts vorig vorige vrede vrijdag
vuurwerk waardeer waardeloze waardigheid waardoor waarin waarop walker wear weather weggooien weghalen wegkomen
wegkomt werknemer werknemers wetenschap wheel width wiens winner winners wint witness witte womens wonder wraak
wright zake zegene zeker zekere zender zeven zicht ziel zielen zilver zilveren zolder zomer zover zowel zuiver
zuster zusters
`;

export const EVERYDAY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
