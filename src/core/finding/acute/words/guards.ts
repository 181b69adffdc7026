/**
 * Everyday words that are one letter (or two, in long words) away from a key word: "leren" is not "leven", "woord" is
 * no "moord". They are taken as they are spelled.
 */
export const GUARDS: ReadonlySet<string> = new Set(
  `
    aangeboren aangegaan aangemaakt aangemoedigd aangenaam aangeraden aangesloten aangesproken aangewezen aanhanger
    aankon aanraking aanrijding aanspraken aansteken aantal aanvalt accidents achten achterkant achterom achtervolg
    achtervolging achtte acties actieve activa adder aderen afgaan afgegaan afgelost afgerond aflossing aftakking
    afwachten afwerking agressie airco akker alice alien alike allee allen amusing andersen andes andre angel angela
    angeles angelo angelus anger angers angles animatie anker announce announcer answers anyways apartments apen arent
    armed arrange attached awaiting baarde baken baking bakken bakker balkan balken ballen banden bandje banger banken
    banker banking barsten batter battle battles beach bearing beast beasts bedding bedoel bedoelde bedoelt bedraagt
    bedrag bedragen bedreig bedreven bedriegen bedrieger bedriegt bedroegen bedwingen beeldend beestje began begeven
    begging beging beginnend begins begrepen behalen behandeld beheer beheert beheren behoeften behoeftes behoord
    behouden beide beieren beings beken bekende bekeren bekering bekken beklimmen beklommen bekomen belang belangen
    belast belden beleefd belicht belief believed believer belle beller belongs beloning beloof beloofd belooft
    beloven beluisteren bemand benaderde benadert benoemen bepalen berecht berechten bereden bereiden bereiding
    bereidt bereik bereiken berichtte beroofde berucht beschadigde beschaving beschoren beschouwen beschreven
    beschrijven beschuldig beschuldigd beschuldigen beschuldiging beslaan beslaat besluiten bespaard bespelen
    bespioneren bespraken bespreken besproken bessen bestaand besteden bestemming besten bestreden bestrijden
    bestrijding bestuurd betekend betekenen betonnen betrapt betrekken betroffen betrokkene bette betting bevallen
    bevechten beveel beven beveren bevind bevochten bevond bevonden bevredigen bevrijden bevrijdt beweer beweert
    beweren bewezen bewind bewogen bezaten bezetten bezochten bezoeken bezorgen biertjes bijeen bilzen binden
    binnenkant binnenkomt birthdays bladder bladen blaffen blend bleven blije blijken blijkt blijvend blikken blocked
    bloei bloeide bloeien bloeit bloem blond blonde boarding boden boeien boekje boekten boeren boetes boeven bonden
    bonen bonnen boogschieten border bordes boren borstel boten bother bothers botsen botten bovendien braak bracht
    brachten brad brake brakel brakes brandend brander branding brandon brandy breach breaths brede breed breeding
    breek breidde breiden breken bremen brent brest breuken bride bridget broad broeden broedt brood brouwen browning
    bruine buffer bugger buigen buildings buitenkant buitenlander buitenlands buizen bummer bumped burglary buried
    buses bushes bussen butter callen camps cancel capsule carboon cared carriage carrie carried carrier catching
    certain champs changing charmed charming chasing chatter check cheeks chicks chopper chores chose christa
    christian christus close closer closes closet cocktails collapse collect collectie collectief collector
    combinaties commies compilatie complexe concept concern concerto condo condoms condooms condor confuse contacts
    contant continues control controle controleer controles convent convert convince cooked county cowards cracker
    cracks craps crashed crashen creatie criminal crimineel criminele cruise cunning cutler daagt daarom daartoe
    daarvoor dachten dadelijk daders dagger damages dancer danken danser daring daughters decade decent decides
    dedication deelden deken dekken delden deling demand denkend denker dennen dennis dental departement derven
    deserved desires dichter diens dienste dient dierbaren diertje diest difficult ding dinges director diversiteit
    diving dochters document doeken doelen donder dongen doorgaand doorgaans doorgaat doorgegaan doorgeven doorging
    doorheen doormaakt doormaken doorrijden doping doubled douches draag draai draaiden dragging draken dramatisch
    dranken drastische dreigden dreiging dring dringen drogen drogere dromer drongen dropping drops drowned drukke
    drukken drukste drukt drunken duiken duiker duivelse duiven dumpen dumping dwing dwongen echter echtgenoten
    educatie eerder eeuwige eigenlijke eigenwijs eindigden eindige eindigend eindigt eindjes eisten elder elevators
    eleven elkaars ellen engels engelsen enkelen entre episodes erkende erkent ernstigs erven escaped escorte essen
    etten etter even exclusief explains explode explosies explosieve explosions explosive export expose extreme
    faciliteit facing failing faking falen families fantasie farther feather feathers feeding feestjes fellow fellows
    females festivals fights figure figured figures fijne filed filled filling filmde filmen filmpjes finance fingers
    finishen finishes finishing firearms fishing fitting fixing flashing flauwe flikken flippen flowing fluister
    fluisterde fluiten fooien forged forgiven formed fought founded france fried fundering funerals fysieke gaatje
    galerie gallen gangen gather geacht geachte gebaar gebaren gebed gebeden gebeurde gebeurt geboden gebogen gebonden
    geboord geborgen gebouwd gebreken gecombineerde gecompenseerd gecomponeerd gecondoleerd gecontroleerde gedag
    gedeeld gedekt gedichten gedirigeerd gedomineerd gedraag gedraaide gedrongen gedroomd geduld geflikt gegoten
    gehakt gehandeld gehangen gehanteerd geheimen geheten geheven gehoor gehuwd gejaagd gekeerd gekost gekraakt
    gekweld geland gelden gelder geleend geleerd gelet gelicht geliefd gelieve gelogen gelokt geloofd geloot gelopen
    gelost gelovig geluisterd gelukkig gelukkige gelukt gemaakte gemeld gemengde gemert gemeten gemoord geneest
    geneukt geniaal geniale genomineerd genoten gepaard gepast geperst gepikt geplaatste geplakt geplande geplant
    geplast gepost geraak geraakte gerealiseerd geregeerd geregelde gericht gerichte germinal geroken gerst gerust
    geschapen geschokt geschonden geschonken geschoren geschoven geschut geslepen gesmolten gesnapt gespreid gestaakt
    gestaan gestalte gestapo gestart gesteld gestichte gestikt getallen geteeld geteld getipt getroffen getuigde
    getuigen getuigt gevaarlijke gevangene geven gevluchte gevochten gevoegd gevolg gevolge gevolgen gewaad gewed
    geweerd gewekt gewelf gewend gewenst gewest geweten geweven gewild gewogen gewonde gewone gewonnen gewoond
    geworden gezangen gezant gezegde gezonden gezongen gezonken gezworen gieten giftig giftige gilden gillen ginder
    ginger girlfriends gister gleed glijden glippen gloed glowing gnome goed goedmaken google gooiden goot gouden
    gouvernement governments grachten grafstenen grand grande grapes grappen grassen grensoverschrijdende grijp
    groepen groepjes grounds growing gunnen gutter hakken halfway hallen handed handel handing handled handles hangen
    hanger hannover hansen hanteert hanteren happen harding hardy haring hating haunted haven hayden headlines healing
    heave heavens hebbes hechten heengaat heilig heimelijk helden helder helen hellen helling helpe helped helper
    herbergt herder hereniging herhalen hering herinnerd herinneren herken herkend heroic herring herschreven
    herstellen hessen heupen hielpen hijzelf hilde hills hinder hingen hiring hitlijst hoede hoeden hoedje hoefden
    hoekse hoeren hoesten hoeve hoever hoger hokje holden holdings hollow homeless honden hondje honing hoofddorp
    hoofdprijs hooge hoogste hoogten hoogtes hoopt hoopten hoorden horde horden hostages houder houding houten hoven
    howard huilen hundreds hunter hutten iemands ijskoude immer inbreken inbrengen indicatie infected ingegeven
    ingepikt ingeschreven ingeslagen ingesneden ingesproken ingesteld ingestemd ingetrokken inhalen injuries innam
    innen inrichten insults intensive intent interesseren intimideren intrekken invest invested invoeren invoering
    jacket jappen jealous jensen joggen jonge jonger jongere kalium kammen kampen kanaat kanjer kapper kassen keken
    keller kennen keren kerken kernen kersen ketting keukens keulen keuren kidnapper killer killers kindjes kisser
    kisses kisten klaren klassen kleden kleed kleppen klets kleuren klieren klikken klikte klippen klokken kloppen
    klusje knappen knie knights knijp knippen knokke koekje koelen konden kondigden kooien kopenhagen koppen kostte
    kousen kraaien kracht kraken krijger krijt kringen kussen kusten kwaliteit kwartaal kwelling laagste laatje laatst
    laatsten lager landen landing lange langebaan langen langere lappen larger lasted lasten lastige lastigvallen
    leading leaking leaks leaning leden leed leeds leen leerkracht legaat legden legen leien leken lekken lekker
    leraren leren lesbische lester lette letten letting leugen leuke leuven leve levend levens levensloop lever
    levering levert lezen lichamelijke lichter licked licking lieden liefs liefste liegen liepen lieten lieverd liften
    liggend lighten lighting lijken lijkenhuis lijnen lijsten liking likken linden lining linnen listed listens
    litteken litter liver loading locate locaties locations locking loenen lokaas londen loner longen looked loting
    loving loyaal luchten luiken luisterden luisteren luiten lullen lusten maakten maatjes machten madras mafia
    magisch magische makkelijke makker maling mandje manen manner mannetjes marken marriages marrying massief matched
    matching mater mating matters meditatie meenamen meermalen meiden meldden meloen melting menen mengen mentaal
    mentale mention meppel meren merkel metal metalen meten methoden michel microfoon microphone mijden mijten mikken
    mills minder mining misbruiken missies missus misten mister moaning modder moeilijke moesten moments monden moord
    moorden moren morgan morgens morten moslims mossen mothers motten mourning mulder murders mutatie naartoe naaste
    nachtclub nachtje nadere naderen nageslacht naleving nasleep nasser neergestort neerschiet nerve nerveus netten
    neuzen nicest nichten niemands nissen nominatie nonsens noorden notering noticed notie nullen numbers nummers
    object obsessie ochtends oeral oesters offering older olijven olive olsen omgaan omgekocht omgeven omschreven
    omschrijven omvang onbekenden onderbrak onderbreek onderbroken onderdrukken onderen ondergrond onderhoud
    onderkomen ondernamen ondernemer onderneming onderteken ondervond onderwezen ongeacht ongedaan ongekend ongekende
    ongeldig ongelijk ongevaarlijk onhandig onmogelijke ontdek ontdekker ontdekking ontdekte ontdekten onthoofd
    onthouden ontmoeten ontmoeting ontnomen ontploffen ontplofte ontroerd ontslaan ontsnapping ontsnapten ontstaat
    onttrekken ontvoerde ontvoerder oosten opbrengen openen opengesteld openlucht openmaken opgaat opgang opgebeld
    opgebroken opgedeeld opgedoekt opgedoken opgefokt opgegraven opgeheven opgekocht opgelicht opgelopen opgelost
    opgemaakt opgenomen opgepast opgericht opgeschreven opgeslagen opgespoord opgestelde opgeteld opgetrokken
    opgevangen opgewonden opging ophalen opleggen oplichting opmaken opnam opnamen opnames oppervlakkige oprichten
    oprichting opschieten opschrijven opslaan opsluiting opstaat options optrekken opvangen opvoeren opvoering
    opwachten opwachting opzoek orden orders ouden oudere overall overdracht overeen overgave overhead overheden
    overhemd overlaten overledene overleven overmorgen overnamen overschrijden overtreden overtuig overtuigde
    overtuigend overtuigt overvaller overweg overwegend overweging overzijde owned packed padden painted pakten panden
    panne panting paren paring parish parken parket partners passen passend passes passie pasten patent paying
    peetvader pegged peking pending pennen perken permissie perrons persen persons peter peters picking pieken piekte
    piepen pieper pierson pijlen pikken pils pilsen pinnen pioneer piraten pissed pissen pitching plaatse plaatste
    plaatsten plaatsvervangend places plagen plakken plane planes planets planken planted plastisch plate platen
    platforms platworm played playing pleased pleases pleegden plekke pletter ploegen plukken pocket poeder poelen
    poepen poking pokken polder polen polite politiek pollen pompen poosje pootjes posing positie possession possibly
    poten potion potten pounds pracht praktisch pratende precise premies prent presidente pressed pretend print
    printing prison probeerden processor pronken proppen prostituee prostitute psychische pumped pumping purposes
    putten putting raakten raalte rachel racist racket raging rainer raining raising rally rampen randen randje ranger
    rapen rapid rarely rassen rating rationeel raving reaching reacties reageer reageerden realisatie realiseer
    realiseren recognized redactie refer regeerde regeert regenen regeren regrets reiken reisje rekenen relate
    relatief relaties relationships relative relieve rellen rembrandt remembers remmen remove rental reports reserve
    reserves resident residentie resort respons response resten returns richels richer riches richten ridge riding
    riepen rights rijder rijen rijken rijpen ringen ringing rings ripped ripper ritten rivaliteit robber robbers
    roeden roeien roeren rollen rollend roller ronden rondom rondrijden rood rooie rookie roomse rotsen round rounds
    ruilde ruimen ruining ruiten rukken rukte rukten ruling runnen rushed russen rustige sacred sailing sanders sands
    savings scaring schade schaden schaduw schalen schatten scheef scheen scheet scheids schelden schelpen scheme
    schep schepen scheppen schermen schermer scherven scheten scheur schie schiep schijf schijnen schijt schijten
    schijven schoen schoft schoften schok scholen scholten schools schoon schoonmaker schop schort schot schotel
    schotland schotten schotwonden schout schouwen schreeuw schreeuwend schreven schrift schrijn schroef schroeven
    schroot schud schuif schuil schuin schuiven schut schutters scoot scooters scored screening season seasons sedan
    seeds seeking selling sells serve serves services settling seven severed sewing shadow shallow shared shares
    sharing shark shaved shells shitting shoppen shopping shorter shouting shove shovel sigaren sights singer sisters
    slaaf slaagt slaapkamers slagen slakken slappe slaven slechter slechts sleeps sleepte slepen sleur slipped
    slipping slope sloten slowing sluipen sluiter sluizen smaakte smaken smashed smeden smeekt smeken smelling smelly
    smoked smokes smokey smullen snapped snappen snapte snaren snoepjes snuift snuiven sollen sometime soorten sought
    sounded sounds spannen spare spared sparks specht spellen spells spending spillen spinning spioneren spirits
    splitting spoken sporen spreuk springer springs sprongen spullen spuug squeeze staakt staakte staart stadion stads
    stains staken staking stakker stalen stallen stalling stammen standen stapels stapje stapten stare staren starling
    starten starting starved state stated stations staying steaks steden steed steelt steen steiner stelden stelen
    stellen stelling stemde stemden stenen stepped stepping ster sterfte sterk stern sterren steven steviger stichter
    stichtten stier stierven stift stink stinken stinking stinks stinky stippen stipt stoke stokken stomme stompe
    stomste stoot stopten storen storing stormen stoute straal straalt strak straling strangers strapped streed
    streeft streek streep streets streken strekt streven strike strikken strikt strikte string stripes stripped
    stripper stroken strong stronger struggle stuart studios stuit stukken substantie sucker suffer suikers summers
    superior survived survivors sweeping switching tables takken tanger tanken tanker taped tassen tasted taught
    teaches teaching tearing teasing tegelen teken telden telefoons tellende temmen tender terminals terribly
    terrorism terrorisme terrorists teruggekomen teruggeven terugkeer terugkerend terugkom terugkomst terugkwamen
    terugnemen tested thailand thanking thanks thirsty thorough though thread three throats thrown ticking tienen
    tieners tighter tijden tikt tillen timmer tinten tipped tippen toebrengen toegegeven toekomt toilets tongen
    tongeren tonijn toppen toppers torture tortured total touwen toward traces tracht trachtten tracked tracking
    trailer trained trainers training treason treat treats tricked tricks tripped trips troepen trokken trollen troops
    troubled troubles trouwden trouwe trouwens trucks turken turned turner turning twente tying uilen uiten uitgaat
    uitgebeeld uitgekomen uitgeleend uitgeweken uiting uitkomt uitslag uitverkorene uitvoering universitair utter
    vakanties vallei valley vandaan vandaar vangen vechtend vechter veilige veiling velde velden velen vellen veracht
    veranderd verband verbanden verbannen verberg verbergen verbeterd verbieden verbinden verbinding verbleven
    verboden verbond verbonden verborgen verbrande verbranding verbreden verbreken verdacht verdamping verdelen
    verdeling verdenken verdenking verdere verdienen verdient verdiepen verdikt verdoen verdoofd verdorven verdoven
    verdoving verdreven verdrijven verdrongen verdronk verdwijning vereerd verenigen verering vergaat vergaren
    vergeefs vergeeft vergelding vergeven vergeving vergezeld vergiftigde verging vergis vergissen vergissing vergist
    vergoeden vergoeding vergroten verhalen verhard verharde verhelpen verheven verhinderd verhogen verhoor verhoord
    verhoren verhouding verhullen verjagen verkeer verkeerd verkeerds verkeert verkende verkenning verkeren verkies
    verkiest verkiezen verklaring verkleden verklikker verkloten verknallen verkocht verkochten verkoos verkopen
    verkozen verlaagd verlaagde verlagen verlammen verlangens verlegen verleiden verlenen verlengd verlengde
    verlenging verlicht verlichten verliefde verliep verliepen verliet verlieten verliezend verliezer verlinken
    verlinkt verloofd verloop verloopt verlos verlossen verloving vermaken vermeden vermeld vermelden vermelding
    vermenging vermijden vermoeden vermogen vermoordden vermoorde vernederen vernielen vernieling vernietigd
    vernietigen vernietiging vernomen verongelukt verouderd verovering verplaatst verplichte verraden verrassen
    verrassend verrassing verrast verreden verricht verrichten verrijkt verschilt versieren versiering versies
    verslaafde verslaat versleten verslinden versloegen versmolten versnellen verspreide verspreiden verstop
    verstoppen verstopte verstoren verstreken verstrekken verstrikt versturen vertalen verte verteerd verteld
    vertelden verteller vertelt verteren vertolken vertonen vertoning vertrokken vervagen verval vervallen vervalsen
    vervalsing vervang vervangen vervanger vervangt vervelend verven vervening verving vervloekt vervolgen vervolging
    vervuiling vervullen vervulling verwaarloosde verwacht verwachten verwachting verwarmd verwart verweet verwend
    verwennen verwerking verweten verweven verwezen verwijten verwijzen verworpen verworven verzachten verzamelde
    verzamelden verzameling verzegeld verzekerd verzekerde verzenden verzinnen verzoenen verzonden verzonken verzonnen
    verzorg verzorgd verzorgden verzorging verzwegen verzwijgen vetten victims vielen villen vingers vinnen violen
    violet vlekken vliet vloed vlogen vluchtten vochten voedde voeden voegde voegen voelden voerde voeren voertuig
    volbrengen volgden volken volledige vonden vonken voorbereid voorbereiding voorbije voorkomen voorts vordering
    vorsten vraagt vracht vrachtwagens vreemden vreemder vreemds vreesde vriendjes vrijgekomen vrouwe vruchten vullen
    vulling waagde waait waarden waardoor waarop wachtend wachter wachtten wacker wagen wagens wailing waited waken
    walden walked walker wallen wanden warden warme warming warmste warmth washed washing wasting watches wearing
    weekends weeping weergegeven weergeven weetje wegbrengen wegdoen wegens weggekomen weggelaten weggenomen
    weggeweest weghalen wegjagen wegvallen weinige welpen wenden wending wenen wensten werden werelds weren werkend
    werkende werven westers wetten weven whispers whites wicked widow wielen wiener wijden wijlen wijten wijziging
    wilders wilgen willink winden windows winnen wippen wissen wisten witnesses witten woerden wonde wonder wonnen
    wooden woonden woord woorden wormen wrapped write writer writers yonder zaaien zachter zanger zegen zegge zelden
    zender zending zessen zette zeven zieke zieken ziekten ziektes zijden zijner zijzelf zimmer zingen zinnen zittend
    zitting zoeker zonden zonen zongen zorgden zouten zuidelijk zuidelijke zuiden zuigen zuilen zwaai zwager zwakker
    zwakte zwangere zware zwart zwarten zwelling
  `.trim().split(/\s+/u),
);
