/**
 * Words a student in need also types, used for something else: pressure, room, sleep, money, weight, exam, focus.
 * Parted by `|`.
 */
export const ELSEWHERE_4 = {
  'elsewhere-4': {
    nl: `depressie bij ijsland weerkaart | trekt de depressie naar het noorden | atlantische depressie met storm |
      grote depressie 1929 beurskrach uitleg | kern van een lagedrukgebied depressie |
      tropische depressie caribisch gebied | weerman depressie betekenis kaart | hoge druk boven de azoren |
      hogedrukgebied betekent zon | bandendruk te laag lampje | cv ketel druk bijvullen | waterdruk douche te laag |
      eerste druk boek waarde | hoeveelste druk is dit studieboek isbn | drukwerk flyers bestellen a5 |
      posters laten drukken | t shirt bedrukken eigen logo | hoe druk is het in de trein nu |
      is het druk op de efteling vandaag | drukte strand zandvoort | drukte barometer winkelstraat zaterdag |
      druk op de bel scene ik vertrek | drukknoop kapot jas | luchtdruk hectopascal | drukpers uitgevonden door wie |
      drukknop deurbel vervangen | formule druk kracht gedeeld door oppervlakte | snelkookpan druk aflaten |
      zeefdruk workshop materiaal | netspanning nederland volt | spanning meten multimeter |
      spanning accu 12 volt te laag | spannende film netflix thriller | formule spanning stroom weerstand |
      ketting spanning fiets | snaarspanning tennisracket | spanningzoeker gebruiken | v snaar op spanning brengen |
      oppervlaktespanning water proefje | treksterkte en spanning staal | ontspanningstuin sauna entree |
      wisselspanning gelijkspanning verschil | spanningsregelaar brommer | stresstest processor software |
      stress test videokaart | cpu stress programma temperatuur | stresstest banken ecb uitslag |
      stressbal knijpfiguur bestellen logo | klemtoon stress in engelse woorden uitspraak |
      burnout met achterwielen auto | burn out banden rook motor | burnout paradise game pc |
      hoe doe je een burnout met een mustang | lamp doorgebrand halogeen | angst film regisseur |
      enge horrorfilm top tien | hoe heet die film over clowns | fobie voor lange woorden naam |
      latijns woord voor angst puzzel | angstgegner ajax betekenis | bangkok hoofdstad welk land |
      spookhuis leeftijd walibi | griezelbus paul van loon volgorde | paniek op de titanic film |
      panic at the disco nummers | panic room film | paniekvoetbal betekenis | paniekknop alarmsysteem installeren |
      paniekzaaier synoniem | trauma film cast | traumahelikopter geluid waar | traumaheli vandaag geland nieuws |
      serie over traumachirurgen amerika | trauma center game nintendo | kamerplant gele bladeren |
      kamerplanten die weinig water nodig hebben | slaapkamer verven welke tint | kamertemperatuur boter hoe lang |
      temperatuur woonkamer thermostaat 19 | tweede kamer zetels aantal | tweede kamer debat live |
      eerste kamer voorzitter | kamer van koophandel uittreksel | badkamer tegels wit | hotelkamer met jacuzzi |
      kamermuziek concertgebouw | donkere kamer fotos ontwikkelen | donkere kamer van damokles samenvatting |
      kamerscherm bamboe | airco mobiel voor slaapkamer 20m2 | kamerthermostaat instellen honeywell |
      hartkamers hoeveel heeft een vis | camera obscura kamer | escape kamer breda | kinderkamer behang dino |
      kamers hotel van der valk prijs | eenzaam eiland kruiswoord | drie dingen mee naar onbewoond eiland |
      eenzaamste boom ter wereld | eenzame walvis 52 hertz | meest afgelegen eiland tristan da cunha |
      lonely planet gids peru | lonely island liedjes | alleen op de wereld boek schrijver |
      alleen thuis film kerst wanneer op tv | home alone deel 2 terugkijken | soloreis camper ijsland route |
      metaalmoeheid vliegtuig | hoe heet metaal moe worden natuurkunde | moeder en dochter schroefdraad moer |
      moer en bout m8 | moeras planten | moerstaal boek | hoeveel uur slaapt een kat per dag | slapen paarden staand |
      winterslaap egel maanden | slaapmodus laptop uitzetten | slaapstand windows knop | slaapzak comforttemperatuur |
      slaapbank ikea maten | doornroosje en andere sprookjes slaap | slaaptrein naar praag |
      slaapliedje tekst slaap kindje slaap | schildpad slaapt met open ogen | matras 160x200 aanbieding |
      wekker geluid iphone wijzigen | dekbedovertrek 2 persoons satijn | huis kopen kosten koper |
      huizenprijzen amersfoort | woz waarde opvragen | hypotheek berekenen starters | rente hypotheek 20 jaar vast |
      taxatie huis prijs | makelaar courtage | tiny house bouwen | huis schilderen buitenkozijnen | vogelhuis maken |
      poppenhuis meubels | huisnummer bordje | huisregels kaartspel hartenjagen | huis anubis afleveringen |
      thuis serie een belgie | thuisbioscoop speakers | thuiskapper prijzen | thuiswedstrijd nec kaartjes |
      thuisbatterij kosten | thuistap bier fusten | huisstofmijt matras stofzuiger | wisselkantoor geld schiphol |
      euro naar dollar | geld wisselen turkse lira | oude guldens inwisselen | geldkoffer nagemaakt filmrekwisiet |
      monopoly geld uitprinten | geld tellen machine | spaarrente vergelijken banken | koers van het pond |
      goudprijs per gram | dividend shell datum | etf beginnen | ethereum koers verwachting | crypto wallet |
      ideal storing rabobank | bank open op zaterdag ing | contactloos limiet pinpas | oud biljet 500 euro waarde |
      staatsschuld nederland bedrag | schuldvraag eerste wereldoorlog | crisisjaren dertig samenvatting |
      bankencrisis 2008 oorzaak | zwarte maandag beurs | crisis on infinite earths volgorde |
      crysis game systeemeisen | cubacrisis jaar | inflatie nederland cbs | lease auto zakelijk bijtelling |
      auto lening berekenen occasion rente | private lease fiat panda | belastingaangifte eigen woning |
      formulier ozb bezwaar waarde woning | btw aangifte eenmanszaak | motorrijtuigenbelasting oldtimer |
      eigen risico autoverzekering ruitschade | opstalverzekering stormschade |
      reisverzekering annuleren wintersport | inboedel fiets gestolen verzekerd | trui pilt wat doen | ontpiller wol |
      pillendoosje zilver antiek | alcoholstift van whiteboard halen | alcoholstift op tafel verwijderen |
      spiritus of alcohol vlekken lijm | alcoholvrij bier merken | promille in rumbonen | drankenhandel open zondag |
      cocktail zonder drank recept | rookmelder piept | rookoven zalm | zalm roken thuis barbecue |
      gerookte makreel pate | rookworst hema hoe warm | rookgordijn wielrennen | waarom rookt mijn dieselauto |
      blauwe rook uit uitlaat | rookmachine huren feest | verslavend lekker koekjes recept |
      verslavend spelletje offline telefoon gratis | documentaire over drugskartel netflix | narcos seizoen acteurs |
      breaking bad volgorde | blowtorch creme brulee | poker handen volgorde | casino royale film cast |
      eurojackpot uitslag | staatslot prijs december | bingo kaarten printen | dood spoor modelbaan wissel |
      dode zee zoutgehalte | dode hoek spiegel vrachtwagen | doodshoofdvlinder rups | doodstil boek kluun |
      dode link website repareren | dodo uitgestorven jaar | dia de muertos schmink | doodlopende straat bord |
      telefoon batterij helemaal dood laadt niet | dead pixel scherm | dead by daylight killers lijst |
      walking dead seizoen 11 | grateful dead shirt | piratenvlag doodskop | zombie film korea trein |
      dood hout in de tuin nut | begraafplaats pere lachaise beroemde graven | hunebed grafheuvel drenthe |
      graftombe toetanchamon | rouwrand onder nagels tuinhandschoen | rouwmantel vlinder |
      kaart met zwarte rand in word | gewicht pakket postnl maximaal | koffer gewicht klm ruimbagage |
      hoeveel weegt een piano tillen | gewicht auto met aanhanger rijbewijs | soortelijk gewicht goud |
      gewicht van een olifant | weegschaal keuken kalibreren | briefgewicht postzegel | hunger games volgorde boeken |
      hongaarse goulash recept | hongarije munteenheid | hongerwinter jaar | hond heeft altijd honger brokken |
      snack voor filmavond | eten tropische vissen | eten bestellen chinees | eten laten bezorgen shoarma |
      wat eten koala's | wat eet een axolotl | etenstijd leeuwen artis | kattenvoer nat of droog |
      overgeven kat haarbal | haarbal kat pasta | hulp bij verhuizen dozen sjouwen | verhuisdozen gratis ophalen |
      verhuisbus huren per uur | verhuislift prijs | hulpmotor fiets | hulpwerkwoord franse voorbeelden |
      hulplijnen photoshop | help knop excel waar | helpdesk ziggo nummer | wegenwacht hulp lekke band |
      hulpstuk stofzuiger | sinterklaas hulppiet kleding | help mijn man is klusser kijken |
      help mijn hamster is ontsnapt | buddy holly nummers | buddy de hond film | buddyseat vespa |
      elf buddy kerstfilm | touringcar coach huren | coach bus naar parijs vertrek | nieuwe coach van ajax |
      coach van oranje basket | trainer feyenoord ontslagen | trainer psv salaris | schaatscoach jumbo |
      mentor aquaman harry potter | homerus odyssee mentor wie was dat | mentorpoint geitenkaas |
      dekenaat kruiswoord | decanteren wijn | decathlon fiets | counselor serie cast | psycho film hitchcock |
      wie speelde de psychiater in hannibal | dokter who volgorde | dr oetker pizza oven |
      dokter bibber spel batterijen | dokter tinus waar kijken | grey's anatomy seizoen | dierenarts open in weekend |
      poppendokter berenreparatie | wachtlijst tesla model y | wachtlijst volkstuin | wachtrij droomvlucht efteling |
      wachtrij ticketmaster hoe werkt | stage lights huren | podium bouwen stage delen | stage diving betekenis |
      etappe tour stage 12 | eindbaas stage 4 mario | geluidstechnicus podium mixer | stageblok motor tuning |
      motor stage 1 chiptuning golf | afterparty hoofdpodium line up | rijexamen cbr reserveren |
      theorie examen auto fouten | duikbrevet examen padi | vaarbewijs 1 examen oefenen | motor avb examen |
      jachtexamen vragen | examen hondengeleider politiehond | bijzondere verrichtingen rijexamen lijst |
      examen zwemdiploma c | toets delete op macbook | toetsen toetsenbord blijven hangen | toetsenbord schoonmaken |
      sneltoets plakken zonder opmaak | sneltoets scherm splitsen | f12 toets werkt niet |
      toetsinstrument kruiswoord | zwarte toetsen piano heten | toetsenbordindeling us international |
      enter toets kapot | printscreen toets waar | herkansing lingo finale | herkansing darten bdo |
      cijfers achter de komma excel | cijfers rummikub | cijfer van de film imdb | cijfercode 3 raadsel |
      puntentelling darts | credits filmmuziek | eindcredits marvel | studio 100 liedjes | studio ghibli volgorde |
      studio sport hoe laat | lightroom studio | fotostudio huren | studiolampen kopen | college tour gast vandaag |
      college van b en w wie | community college usa serie | les mis film liedjes | lesauto te koop |
      leswagen bord magnetisch | blokfluit les noten | tentamen kruiswoord 5 letters | scriptorium betekenis |
      verslag wedstrijd vitesse | deadline film release | deadline day transfers | deadliest catch kijken |
      deadpool volgorde | agenda 2026 met feestdagen printen | planner outlook delen |
      route planner fiets knooppunten | planetarium tickets | concentratie zoutoplossing berekenen |
      molariteit concentratie formule | concentraat limonade verhouding | concentratie co2 in lucht ppm |
      concentrische cirkels tekenen | memory spel concentratie regels | ford focus occasion | ford focus koppakking |
      focus camera scherpstellen canon | autofocus werkt niet nikon | focus stacking foto | hocus pocus 2 kijken |
      focus bike derailleur | focusmodus iphone uitzetten | wielen balanceren kosten | balans opstellen boekhouden |
      activa en passiva balans | balansfiets 2 jaar | balance board wii | new balance 550 maat |
      evenwichtsbalk turnen | weegbalans museum | balans links rechts oortjes iphone |
      balanceren chemische vergelijking | relatie tussen kolommen in excel | relaties maken in access database |
      lineaire relatie grafiek | relativiteitstheorie simpel | relatiegeschenken bedrukken |
      relatie tabel sql foreign key | vergelijking oplossen met x | recurrente relatie wiskunde |
      databaserelatie een op veel | ex machina film | exporteren naar pdf | energiecontract vergelijken vast |
      energielabel a huis | energieprijzen vandaag dynamisch | kinetische energie formule |
      energiedrank monster smaken | energiebedrijf overstappen bonus | windenergie aandeel | energie van foton |
      energie pokemon kaarten | kernenergie nederland | partij vertrouwen stemming kabinet |
      motie van wantrouwen uitleg | vertrouwensvotum betekenis | zelfvertrouwen spits ajax analyse |
      certificaat niet vertrouwd browser | computer vertrouwen iphone kabel | vertrouwd apparaat google verwijderen`,
    en: `depression over the north sea forecast | tropical depression path map | great depression 1929 causes |
      low pressure system meaning weather | tyre pressure light | boiler pressure too low |
      pressure cooker chickpeas | pressure washer rental | air pressure unit | blood orange pressed juice |
      print pressure screen printing | water pressure shower | how busy is the train now | battery voltage tension |
      spring tension garage door | surface tension experiment | thriller movie suspense | cpu stress test tool |
      gpu stress test download | bank stress test results | stress strain curve steel |
      word stress in english pronunciation | stress ball with logo bulk | burnout paradise pc |
      how to do a burnout in a mustang | light bulb burnt out replace | burnout tyre smoke video |
      scariest horror film | panic at the disco songs | panic room cast | panic button alarm system |
      kernel panic linux fix | trauma center game | air ambulance sound today | living room paint colour |
      room temperature butter | hotel room with jacuzzi | escape room amsterdam | chat room 1990s history |
      bedroom wallpaper | house plants low water | house prices utrecht | dollhouse furniture | dr house episodes |
      home alone on tv | home screen iphone widgets | google home setup | mortgage calculator | lonely planet peru |
      loneliest whale 52 hertz | lonely island songs | most remote island | metal fatigue aircraft |
      sleep mode windows laptop | how long do cats sleep | do horses sleep standing up |
      sleeping bag temperature rating | sleeping beauty story | sofa bed sizes | night train to prague |
      exchange rate euro dollar | old banknotes worth | money heist season order | monopoly money printable |
      gold price per gram | national debt usa | crisis on infinite earths order | cuban missile crisis year |
      crysis system requirements | car loan interest calculator | lease a fiat panda |
      remove alcohol marker from whiteboard | sweater pilling remove | smoked salmon recipe | smoke detector beeping |
      smoke machine hire | non alcoholic beer brands | breaking bad order | drug cartel documentary netflix |
      poker hands ranking | casino royale cast | addictive mobile game offline free | deadpool 3 cast |
      dead pixel monitor | dead sea salt level | walking dead spin off order | dead link website |
      phone dead will not charge cable | dead end road sign | day of the dead face paint | parcel weight limit |
      suitcase weight klm | weight of an elephant | hunger games book order | hungry caterpillar author |
      hungary currency | what do koalas eat | cat throws up hairball | chinese takeaway menu |
      eat pray love film location`,
  },
} as const;
