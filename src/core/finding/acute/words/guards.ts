/**
 * Everyday words that are one letter (or two, in long words) away from a key word: "leren" is not "leven", "woord" is
 * no "moord". They are taken as they are spelled.
 */
export const GUARDS: ReadonlySet<string> = new Set(
  `
    aangeboren aangegaan aangemaakt aangemoedigd aangenaam aangeraden aangesloten aangesproken aangewezen aanhanger
    aanklagen aanklager aankon aanraking aanrijding aanspraken aansteken aantal aanvalt accent accepteer accepteren
    accepts accidents aching achten achterkant achterom achtervolg achtervolging achtte acteur acties actieve activa
    actor adder addressed aderen advantages afgegaan afgelost afgeronde aflossing afsluiting aftakking afwachten
    afwerking agent agente aggression agressie airco akker alice alien alike allee allen amounts amused amusing
    andersen andes andre angel angela angeles angelo angelus anger angers angles animatie anker announce announcer
    answers antwoordt anyways apartments apen arent armed arrange arrests attach attached auteurs avonden awaiting
    baarde bailed baken baking bakken bakker balkan balken ballen ballet banden bandje banger banken banker banking
    banned barsten bathing bathrooms batter battle battles beach bearing beast beasts bedding bedoel bedoelde
    bedoeling bedoelt bedraagt bedrag bedragen bedreven bedriegen bedrieger bedriegt bedroegen bedwingen beeldend
    beeping beesten beestje beetle began begeven begging beging beginnend begins begrepen behalen behandel behandelde
    behandelen behandelt beheer beheert beheren behoeften behoeftes behoord behouden beide beieren beings beken
    bekende bekeren bekering bekken beklimmen beklommen bekomen belandt belang belangen belast belden beleefd belegd
    beleven belicht belief believed believer belle beller belonen belonging belongs beloning beloofd belooft beloved
    beluisteren bemand benaderde benadert bending benoemen bepalen berecht berechten bereden bereiden bereiding bereik
    bereiken bereikt berichtte beroepen beroofde berucht berust beschadigde beschaving beschoren beschouwen beschreven
    beschrijven beschuldig beschuldigd beschuldigen beschuldiging beslaan beslaat besluiten bespaard bespelen
    bespioneren bespraken bespreken besproken bessen bestaand besteden bestemming besten bestreden bestrijden
    bestrijding bestuurd betekend betekenen betonnen betrapt betrekken betroffen betrokkene bette betting bevallen
    bevechten beveel beven beveren bevind bevochten bevond bevonden bevredigen bevrijden bevrijdt beweer beweert
    beweren bewezen bewind bewogen bewuste bezaten bezetten bezochten bezoeken bezorgen biertjes bijeen billing
    billings bilzen binden binnenkant binnenkomt binnenlopen birthdays bladder bladen blaffen blames bleep bleken
    blend bleven blije blijken blijkt blijvend blikken blocked bloei bloeide bloeien bloeit bloem blond blonde boarded
    boarding boden boeiend boekje boekten boeren boetes boeven bonden bonen bonnen boodschapper boogschieten booking
    border bordes boren borstel boten bothers botsen botten bottled bounds bovendien bowling braak bracht brachten
    brad brake brakel brakes brandend brander branding brandon brandy breach breaths brede breed breeding breek
    breidde breiden bremen brent brest breuken bride bridget brigades britten broad broeden broedt broeken brood
    brouwen brouwerij browning bruine bruised buffer bugger buigen buildings buitenkant buitenlander buitenlands
    buizen bulle bullets bummer bumped burglars burglary buried burying buses bushes bussen butter callen caller camps
    cancel capsule carboon cared carriage carrie carried carrier carriers catching certain chains champs changed
    changing charmed charming chasing chatter check cheeks chicks chipped chopper chores chose christa christian
    christians christus clapping clipped clone close closer closes closet cocktails colder collapse collect collectie
    collectief collection collective collector combinaties combination comfortable commies compilatie complete
    completed complexe concept concern concerto condo condoms condooms condor confined confuse connected considers
    constante consume consumer contacts contant continu continues control controle controleer controles convent
    convert convince cooked corrected countless county cowards cracker cracks cramp craps crashed crashte creaking
    creatie criminal crimineel criminele cross cruise crushing cunning cutler daagt daarom daartoe daarvoor dachten
    dadelijk daders dagger damages dancer dangers danish danken danser daring daughters dearly decade decent decides
    decisions dedicate dedication deelden deken dekens dekken delden deling delusion demand denkend denker dennen
    dennis dental departement derven deserved desired desires dichter diens dienste dient dierbaren diertje diest
    difficult ding dinges director diversiteit diving dochters document doeken doelen donder dongen doorgaand
    doorgaans doorgaat doorgegaan doorgeven doorging doorheen doormaakt doormaken doorrijden doping doubled doubles
    douchen douches draag draai draaiden dragging draken dramatisch dranken drastische dreigden drievoudig drift
    drijft dring dringen drogen drogere dromer drongen dropping drops drukke drukken drukste drunken drunks duiken
    duiker duivelse duiven dumpen dumping dwing dwongen echter echtgenoten educatie education eerder eeuwige eindigden
    eindige eindigend eindjes eisten elaborate eland elder elevators eleven elkaars ellen endings engels engelsen
    enkelen entre episodes ergers erkende erkent ernaar ernstigs ervaart erven escaped escapes escorte essen etten
    etter even evenings evidence exclusief exhaust explains explode explosies explosieve explosions explosive
    explosives export expose express expulsion expulsions extreme faciliteit facing factors fading failing faking
    falen families fantasie farther feather feathers feeding feesten feestjes fellow fellows females fester festivals
    fiend fierce fights figure figured fijne filed filled filling fills filmen filmpjes finance finer finishen
    finishes finishing firearms fishes fishing fitting fixing flaming flashes flashing flauwe flikken flippen flowing
    fluister fluisterde fluiten folding fooien foreigner forgave forged forgiven formed forming fought founded frames
    france fried frighten frightens frustrating frustration frying fundering funerals fysieke gaatje galerie gallen
    gangen garandeer gather geacht geachte gebaren gebed gebeden gebeurde gebeurden gebeurt geboden gebogen gebonden
    geboord geborgen gebouwd gebreken gebruik gebruikte gecombineerde gecompenseerd gecomponeerd gecondoleerd
    gecontroleerde gedaante gedag gedeeld gedekt gedichten gedirigeerd gedomineerd gedraag gedraaide gedragen gedroomd
    geduurd geflikt gegoten gehakt gehandeld gehangen gehanteerd geheimen geheten geheven gehoor gehuurd gehuwd
    gejaagd gekeerd gekost gekraakt gekweld geland gelast gelden gelder geleen geleend geleerd geleid gelet gelicht
    geliefd gelieve gelogen gelokt geloofd geloot gelopen geloven gelovig geluisterd gelukkige gelukt gemaakte gemeld
    gemengde gemert gemeten gemoord geneest geneukt geniaal geniale genomineerd genoten gents gepaard gepast geperst
    gepikt geplaatste geplakt geplande geplant geplast gepost geraak geraakte gerealiseerd geregeerd geregelde gericht
    gerichte germinal geroken gerst gerust geschapen gescheurde geschokt geschonden geschonken geschoren geschoven
    geschut geslepen gesmolten gespreid gestaakt gestaan gestalte gestart gesteld gestichte getallen geteeld geteld
    getikt getipt getroffen getuigde getuigen getuigt gevaarlijke gevangene gevechten geven gevluchte gevoed gevoegd
    gevoerd gevolg gevolge gevolgen gewaad gewed geweerd gewekt gewelf gewend gewenst gewest gewesten geweten geweven
    gewild gewogen gewonde gewone gewonnen gewoond geworden gezangen gezant gezegde gezonden gezongen gezonken
    gezworen gieten giftig giftige gilden gillen ginder ginger girlfriends gister glazen gleed glijden glippen gloed
    glowing gnome goed goedmaken google gooiden goot gordels gouden gouvernement governments grachten graden
    grafstenen grand grande granen grapes grappen grassen graven grensoverschrijdende grijp groepen groepjes grounds
    growing gunnen gutter hagen hairs hakken halfway hallen hallowed handed handel handing handled handler handles
    hangen hanger hannover hansen hanteert hanteren harding hardy haring hating haunting haven hayden headline
    headlines healing heartbreak heating heave heavens hebbes hechten heengaat heilig heimelijk helden helder helen
    hellen helling helpe helped helper herbergt herder hereniging herhalen hering herinnerd herinneren herken herkend
    herleven heroic herring herschreven herstellen hessen heupen hielpen highness hijzelf hilde hills hinder hingen
    hiring hitlijst hoede hoeden hoedje hoefden hoekse hoeren hoesten hoeve hoever hoger hokje holden holdings hollow
    homeless honden hondje honing hoofddorp hoofdprijs hooge hoogste hoogten hoogtes hooking hoopt hoopten hoorden
    hopping horde horden hostages houder houding houten hoven howard huilend huizen humility humping hundreds hunter
    hutten iemands ijskoude illusions immer immigrant implants impuls impulses inappropriate inbraken inbrengen
    indicatie indication indringers ineen infected ingegeven ingepikt ingeschreven ingeslagen ingesneden ingesproken
    ingesteld ingestemd ingetrokken inhale injuries innam innen inrichten insides inspiring institute insults insured
    intens intensive intent interesseren intrekken intrude intrusion invest invested invited invoeren invoering jacket
    jappen jealous jeetje jensen jester joggen jonge jonger jongere jumper kalium kammen kampen kanaat kanjer kapper
    kassen keken keller kennen keren kerken kernen kersen ketting keukens keulen keuren kidnapper kidnappers killer
    killers kindjes kisser kisses kissing kisten klaren klassen kleden kleed kleppen klets klieren klikken klikte
    klippen klokken kloppen klusje knappen knie knights knijp knippen knokke koeien koekje koelen komende konden
    kondigden kooien kopenhagen koppen kostte kouder kousen kraaien kracht kraken krijger krijt kringen kussen kusten
    kwaliteit kwartaal kwelling laagste laatje laatst laatsten lager landen landing lange langebaan langen langere
    lappen larger lasted lasten lastige lastigvallen lasting leading leaking leaks leaning leden leed leeds leen
    leerkracht legaat legden legen leien leken lekken lekker leraren leren lesbians lesbische lester lette letten
    letting leugen leuke leuven leve levend levens levensloop lever levering levert lezen lichamelijke lichter licked
    licking lieden liefs liefste liegen liepen lieten lieverd liften liggend lighten lighting lijken lijkenhuis lijnen
    lijntje lijsten liking likken linden lining linnen listed listens litteken litter liver loading locate locaties
    locations locking loenen lokaas londen loner longen looked loting louter loving loyaal luchten luide luiden luier
    luiken luisterden luisteren luistert luiten lullen lumber lunches lusten maakten maatjes machten madras mafia
    magisch magische makker maling mandje manen manner mannetjes marken marriages marrying martelen masses massief
    matched matching mater mating matters medische meditatie meenamen meermalen meesten meiden meldden meloen melting
    menen mengen menselijk mentaal mentale mention meppel meren merkel messes messing metal metalen meten methoden
    michel microfoon microphone mijden mijten mikken milde mills minden minder mining misbruiken missies missus misten
    mister moaning modder moeilijke moesten mogelijk moments monden moord moorden moren morgan morgens morten moslims
    mossen mothers motten mount mourning mulder murders mutatie naartoe naaste nachtclub nachtje nachtmerries nadere
    naderen nageslacht nailed naleving nasleep nasser nearby neergehaald neergestort neerschiet neerstorten nerve
    netten neuzen nicest nichten niemands nissen nominatie nonsens noorden noticed notices notie nullen numbers object
    obsessie obsession ochtends oeral oesters offering older olijven olive olsen omgaan omgekocht omgekomen omgeven
    omschreven omschrijven omvang onbekenden onderbrak onderbreek onderbroken onderdrukken onderen ondergrond
    onderhoud onderkomen ondernamen ondernemer onderneming onderteken ondervond onderwezen oneens ongeacht ongedaan
    ongekend ongekende ongeldig ongelijk ongevaarlijk onhandig onmogelijke onregelmatige ontdek ontdekker ontdekking
    ontdekte ontdekten onthoofd onthouden ontmoeten ontmoeting ontnomen ontploffen ontplofte ontroerd ontslaan
    ontsnapping ontsnapten ontstaat onttrekken ontvoerde ontvoerder oosten opbrengen opdrinken openen opengesteld
    openlucht openmaken opgaat opgang opgebeld opgebroken opgedeeld opgedoekt opgedoken opgedragen opgefokt opgegraven
    opgeheven opgekocht opgekomen opgelicht opgelopen opgelost opgemaakt opgepast opgericht opgeschreven opgeslagen
    opgespoord opgestelde opgeteld opgetrokken opgevangen opgewonden opging ophalen opleggen oplichting opmaken opnam
    opnamen opnames oppervlakkige oprichten oprichting opschieten opschrijven opslaan opsluiting opstaat options
    optrekken opvangen opvoeren opvoering opwachting opzoek orden orders ouden oudere outsider overall overbleef
    overcome overdracht overeen overgave overhead overheard overheden overhemd overlaten overledene overleefd
    overleeft overleving overmorgen overnamen override overschrijden overtreden overtuig overtuigde overtuigend
    overtuigt overvaller overweg overwegend overweging overzijde owned owning packed padden paging painted pakten
    panden panne panting paralysis paren paring parish parken parket participation partners passen passend passes
    passports pasten patent paying pearson peeing peeping peetvader pegged peking pending pennen peoples peppers
    perken permissie perrons persen persons peter peters physical picket picking pictured piece pieken piekte piepen
    pieper pierced pierre pierson pijlen pijnlijke pikken pils pilsen pinched pinnen pioneer piraten pissed pissen
    pisses pissing pitching plaats plaatse plaatsje plaatsten plaatsvervangend places plagen plakken planes planets
    planken plaster plastisch plate platen platforms platworm played playing pleased pleases pleegden plekke pletter
    ploegen plukken pocket poeder poelen poepen poking pokken polder polen polite politiek pollen polls pompen poosje
    pootjes posed posing positie possess possession possibly poten potion potten pounds pracht praktisch pratende
    precise prefers preken premies prent presidency presidente pressed pretend print printing prison probeerden
    processor profession promised promises pronken proppen prostituee prostitute prostitutes psychic psychische
    publishing pumped pumping purposes putten putting raakten raalte rachel racist racket radiation raging rainer
    raining raising rally rampen randen randje rangen ranger rapen rapid rarely rassen rating rationeel raving
    reaching reacties reactions reageer reageerden realisatie realiseer realiseren recognized recorder redactie refer
    regeerde regeert regelmatig regenen regeren regering regrets regular reiken reisje reken rekenen relate relatief
    relaties relationships relative relieve rellen rembrandt remembers remmen remove rental reports reserve reserves
    resident residentie residents resort respons response responsible resten returns revenue richels richer riches
    richten ridden ridge riding riepen rights rijder rijen rijken rijpen ringen ringing rings ripped ripper ritten
    rivaliteit robber robbers robbing rocked roeden roeien roeren rollen rollend roller ronden rondom rondrijden rood
    rooie rookie roomse roots rotsen round rounds rubber rugged ruilde ruimen ruining ruiten rukken rukte rukten
    ruling runnen rushed russen rustige sacred sailed salvation sanders sands savings scanning scaring schade schaden
    schaduw schalen schatten scheen scheet scheids schelden schelpen scheme schep schepen scheppen schermen schermer
    scherven scheten scheur scheurde scheurt schie schiep schijf schijnen schijt schijten schijven schikken schoen
    schoft schoften schok schokkend scholen scholten schools schoon schoonmaker schort schot schotel schotland
    schotten schotwonden schout schouwen schreeuw schreeuwend schreven schrift schrijn schroef schroeven schroot schud
    schuif schuil schuin schuiven schut schutters scoot scooters scored scream season seasons seating sedan seeds
    seeking selling sells serieus serve serves services settling seven severed sewing shadow shared shares sharing
    shark shaved shells shitting shooters shoppen shopping shores shorter shouting shove shovel showers sigaren sights
    singer singers sinned sisters situaties skilled skipper slaaf slaagt slaapkamers slagen slakken slappe slaven
    slechter slechts sleeps sleepte slepen sleur slipped slippers slippery slipping slokje slope slowed slower slowing
    sluipen sluiter sluizen smaakte smashed smeden smeekt smeken smelling smelly smoked smoker smokes smokey smuggling
    smullen snapped snappen snapte snaren snellen sneller snelst snoepjes snowing snuift snuit snuiven soaking sollen
    sometime soorten soothing sorted sought sounded sounding sounds spannen spare spared sparks spears specht spellen
    spells spending spillen spinning spioneren spirits splitting spoelen spoken sporen spraken spree sprekend spreker
    spreuk spreuken springer springs sprongen sprung spullen spuug squeeze staakt staakte staart stacked stadion stads
    stains staken staking stakker stalen stallen stalling stammen standen stapels stapje stapten stare stared staren
    starling starring starten starter starting startled starved state stated stations staying steaks stealth steden
    steed steelt steen steep steiner stekker stelden stelen stellen stelling stemde stemden stenen stepped ster
    sterfte sterk sterke sterkere sterkers stern sterren steven steviger stichter stichtten sticky stier stierven
    stift stink stinken stinking stinks stinky stippen stipt stocking stocks stoke stomme stompe stomste stoot storen
    storing stormen stoute straal straalt strak straling strangers strangler strapped straws streed streeft streek
    streets streken strekt stretching streven strike strikken strikt strikte string stripes stripped stripper stroken
    strokes strong struggle struggled stuart studios stuit stukje stukken stuurden subconscious substantie sucker
    suffer suikers summers superior supervision survived survivors suture swearing sweeping switching tables takken
    tanger tanken tanker taped taping tapping tassen tasted taught teaches teaching tearing teasing tegelen teken
    tekent telden telefoons tellende temmen tempting tender terechtkomen terminals terribly terrific terrorism
    terrorisme terrorists teruggekomen teruggeven terugkeer terugkerend terugkom terugkomst terugkwamen terugnemen
    tested tevens thailand thanking thanks theaters thingy thirsty thorough thread three throats thrown ticking tienen
    tieners tighter tights tijden tikt tillen timmer tinker tinten tipped tippen toebrengen toegegeven toegenomen
    toekomt toilets tongen tongeren tonijn topper toppers total tough touwen toward traces tracht trachtten tracked
    tracking trailer trained trainers training treason treat treats tricked tricks trifle tripped trips troepen
    trokken trollen troops troubled troubles trouwden trouwe trouwens trucks tuned turken turner twente twijfels
    twijfelt tying uilen uiten uitgaat uitgebeeld uitgekomen uitgeleend uitgeweken uiting uitkomt uitslag uitverkorene
    uitvoering underway universitair utter vakanties vallei valley vandaan vandaar vangen vastgemaakt vechtend vechter
    veilige veiling velde velden velen vellen vending veracht veranderd veranderen verband verbanden verbannen verberg
    verbergen verbeterd verbieden verbinden verbleven verboden verbond verbonden verborgen verbouwen verbrande
    verbranding verbreden verbreken verdacht verdamping verdelen verdeling verdenken verdenking verdere verdienen
    verdient verdiepen verdikt verdoen verdoofd verdorven verdoven verdoving verdreven verdrijven verdrongen verdronk
    verdronken verdwalen verdwijning vereerd vereist verenigen verering vergaat vergaren vergeefs vergeeft vergelding
    vergeven vergeving vergezeld verging vergis vergissen vergissing vergist vergoeden vergoeding vergroten verhalen
    verhard verharde verhelpen verheven verhinderd verhogen verhoor verhoord verhoren verhouding verhullen verified
    verjagen verkeerd verkeert verkende verkenning verkeren verkies verkiest verkiezen verklaring verkleden verklikker
    verkloten verknallen verkocht verkochten verkoos verkopen verkozen verkregen verlaagd verlaagde verlagen verlammen
    verlangens verlegen verleiden verlenen verlengd verlengde verlenging verlicht verlichten verliefde verliep
    verliepen verliet verlieten verliezend verliezer verlinken verlinkt verloofd verloop verloopt verlos verlossen
    verloving vermaken vermeden vermeld vermelden vermelding vermenging vermijden vermiste vermoeden vermogen
    vermoordden vermoorde vernederen vernielen vernieling vernietigd vernietigen vernietiging vernomen verongelukte
    verouderd verovering verplaatst verplichte verraden verrassen verrassend verrassing verrast verreden verricht
    verrichten verrijkt verscheurd verschilt versieren versiering versies verslaafde verslaat versleten verslinden
    versloegen versmolten versnellen verspreide verspreiden versterking verstop verstoppen verstopte verstoren
    verstrikt versturen vertalen verte verteerd verteld vertelden verteller vertelt verteren vertolken vertonen
    vertoning vertrokken vertrouwd vertrouwden vertrouwt vervagen verval vervallen vervalsen vervalsing vervang
    vervangen vervanger vervangt vervelend verven vervening verving vervloekt vervolgen vervolging vervuiling
    vervullen vervulling verwaarloosde verwacht verwachten verwachting verwarmd verwart verweet verwend verwennen
    verwerking verwerpen verweten verweven verwezen verwijten verwijzen verworpen verworven verzachten verzamelde
    verzamelden verzameling verzegeld verzekerd verzekerde verzenden verzinnen verzoenen verzonden verzonken verzonnen
    verzorg verzorgd verzorgden verzorging verzwegen verzwijgen vetten victims vielen villen vinnen violate violen
    violet vlekken vliet vloed vlogen vluchtten vochten voedde voeden voegde voegen voelden voerde voeren voertuig
    volbrengen volgden volgens volken volledige vondel vonken voorbereid voorbereiding voorbije voorkomen voorkomend
    voortkomen voorts vordering vorsten vraagt vracht vrachtwagens vreemden vreemder vreemds vreesde vriendjes
    vrijgekomen vroege vroegen vroegere vrouwe vruchten vullen vulling waagde waait waarden waardoor waarop wachtend
    wachter wachtten wacker wagen wagens wailing waited waken walden walked walker wallen wanden wander wanker warden
    warme warmed warming warmste warmth washed washing wasting watches wearing wedden weddings weekends weeping
    weergegeven weergeven weetje wegbrengen wegdoen wegens weggehaald weggekomen weggelaten weggenomen weggeweest
    weghalen wegjagen wegvallen weiden weigerden weinige welpen wenden wending wenen wensten werelds weren werkend
    werkende werven western westers wetten weven whimpering whiskers whites wicked wider widow wielen wiener wierden
    wijden wijlen wijten wijziging wilders wilgen willink wills winden windows winnen wippen wissen wisten witnesses
    witten woerden wonde wonders wonnen wooden woonden woord woorden wormen wrapped wreken wrijf writer writers yonder
    zaaien zachter zanger zegen zegge zelden zender zending zessen zette zeven zieke zieken ziekten ziektes zijden
    zijner zijzelf zimmer zingen zinnen zittend zitting zoeker zonden zonen zongen zorgden zouten zuidelijk zuidelijke
    zuiden zuigen zuilen zwaai zwager zwakken zwakker zwakte zwangere zware zwart zwarten zwelling
  `.trim().split(/\s+/u),
);
