/**
 * More such words used for something else: family, rest, language, break, conflict, stop, switch.
 * Parted by `|`.
 */
export const ELSEWHERE_5 = {
  'elsewhere-5': {
    nl: `tweestaps verificatie | groep 8 musical liedjes | groepsfoto poses bruiloft |
      groepsapp namen grappig voetbal | groep e wk | groepsreis ijsland | groepsticket efteling |
      groep 7 topo europa | bloedgroepen kat | whatsapp groep deelnemers maximum | rockgroep jaren 70 kruiswoord |
      groepsfase loting | ouders van nu tv programma | ouders van prins harry | ouderavond cabaret kaarten |
      ouder worden app gezichtsfilter | ouders van mozart | oudste mens ter wereld | moederbord socket |
      moederdag cadeau | moedervlek van gorbatsjov | vaderdag wanneer | vader van luke skywalker |
      broertje van mario | zus van elsa frozen | stiefmoeder assepoester | oma's appelmoes |
      familie serie vtm gemist | familie van de tijger | familie monster film | woordfamilie puzzel |
      familie flintstone hond | familiehotel zeeland | modern family streamen | family guy seizoenen |
      kinderen van willem alexander | kinderen voor kinderen dansje | kinderfeestje thema | kinderfiets 16 inch |
      speelgoed voor kind van 3 | kinderwagen bugaboo wiel | lego voor 8 jaar | kindermenu | kind in het spaans |
      hoe lang is een panda zwanger | drachtige kat hoeveel weken | zwangere zeepaardje mannetje | draagtijd olifant |
      merrie drachtig | cavia jongen hoeveel | zwanger gup aquarium | babyfoon app | babybokje kinderboerderij |
      baby shark tekst | spice girls baby naam | rust roest gezegde | roest verwijderen fiets |
      rusthuis paarden adres | rust in voetbal hoe lang | rustteken muziek | rusttijd vlees biefstuk |
      rust programmeertaal installeren | pistolets laten rusten deeg | deeg een uur laten rusten | rustieke eettafel |
      rust game server | rustplaats snelweg camper | ruststroom auto accu meten | stiltegebied veluwe kaart |
      stille disco huren | ademen vissen hoe | ademhaling kikker huid | luchtbevochtiger | rolstoel huren schiphol |
      scootmobiel marktplaats | rolstoelbasketbal regels | rolstoeltennis wimbledon uitslag |
      kaars doven zonder rook | dooft de kaars in potje natuurkunde proef | dovenetel plant | blindgordijn op maat |
      rolgordijn verduisterend | blind date programma tv | blinde vink bereiden | blinde kaart europa oefenen |
      blinde vlek auto spiegel | blindschaken record | jaloezieen inkorten | auto tint folie |
      lenzen bestellen maand | gehoorbescherming concert | ooruil of bosuil geluid | handicap golf berekenen |
      handicap golf 54 | beperking aantal rijen excel | beperkte oplage lego | limiet berekenen wiskunde |
      hyperlinks word | hyperloop delft | add in excel installeren | dyson stofzuiger |
      welke programmeertaal voor apps | taalinstelling word wijzigen | taal netflix veranderen |
      nederlandse ondertiteling aanzetten | oudste taal ter wereld | tolk film | hoe schrijf je gebeurt |
      is het hun of hen | stationair of stationnair | cadeau spelling meervoud | het of de meisje |
      hoe zeg je goedemorgen in het turks | latijnse spreuk carpe diem | betekenis joie de vivre |
      spaans voor schildpad | duits naamval mit | vertaal zin naar japans | hiragana lijst | morse alfabet |
      spreekwoord met koe | rijmwoord op oranje | palindroom | scrabble woord met q | cryptogram 7 letters vogel |
      kruiswoord rivier in italie 2 letters | zweedse puzzel muzieknoot | wie schreef max havelaar |
      brief auto verkopen voorbeeld | koopcontract auto formulier | schrijven naar sinterklaas adres |
      brief naar de koning adres | liefdesbrief film | schrijffout tattoo | pen lekt inkt vlek |
      schoonschrijven lettertypes | schrijver van de hobbit | schrijfbeveiliging usb |
      presentatie powerpoint opent niet | presentatie klikker batterij | presentatie van zomergasten wie |
      presentator wie is de mol | presentatiemodus twee schermen | spreekbeurt over hamsters weetjes |
      spreekbeurt dolfijnen groep 6 | internationaal vliegveld brussel | internationale bellen kosten vodafone |
      international space station bemanning | internationale vrouwendag datum | internationaal rijbewijs anwb |
      interland oranje | heimwee liedje tekst | heimwee naar het noorden boek | nummer over heimwee jaren 80 |
      cultuurshock boek schrijver | kosmopoliet kruiswoord | buitenlandse munten inleveren |
      verbroken verbinding wifi steeds | verbinding verbroken valorant | bluetooth verbinding verbroken |
      uit elkaar halen fietsnaaf | geliefd kruiswoord | liefde is blind netflix deelnemers | love island winnaar |
      bachelorette wie won | hartenjagen regels | gebroken scherm ipad | gebroken mok lijmen |
      schermprotector gebarsten | gebroken getallen optellen | breuklijn aardbeving turkije | kapotte rits tas |
      as wiel aanhanger gebroken | klacht pakket niet geleverd | klacht over ns indienen vertraging |
      klachtenformulier bol | recensie restaurant | klaagmuur jeruzalem | bezwaar parkeerboete |
      ruzie serie netflix beef | ruzie tussen kanye en taylor | ruzie max en lewis | pesten kaartspel regels |
      pesten met kaarten joker wat doet | welke kaart bij pesten is overslaan | pestvogel spotten | pesto maken |
      pest middeleeuwen jaartal | plagen insecten rozen | zwarte dood jaar europa | roddelblad story abonnement |
      story uitkomst rtl boulevard | geweldige taart recept | geweld in games leeftijd pegi | pegi 18 betekenis |
      beste wapen fortnite | wapen van utrecht gemeente vlag | wapens in zelda breken | wapen familie heraldiek |
      wespennest weghalen | wespensteek ui | steeksleutel 13 | steekwagen huren | steken breien recht averecht |
      haaksteken | slagroom kloppen | slagzij schip betekenis | slagboom parkeergarage kaart kwijt |
      slagveld waterloo bezoeken | aanval pokemon type water | aanvaller van het jaar | belegering leiden ontzet |
      grens belgie nederland baarle | grensrechter regels | grenswaarden wiskunde | grenzeloos verliefd programma |
      stalker film tarkovsky | stalker 2 systeemeisen | discriminant formule | discriminant kleiner dan nul |
      rassen kippen | gender reveal taart | transport pianos | transmissie auto automaat |
      trans siberie express route | regenboog hoe ontstaat | regenboogtrui wielrennen | regenboogtaart |
      homoniemen voorbeelden | id kaart verlengen gemeente | identity v game | moslim feestdagen kalender |
      ramadan wanneer begint | hoeveel bijbelboeken | pasen datum | hemelvaart winkels open | boeddha beeld tuin |
      wie was maarten luther | wat is chanoeka | carnaval wanneer | koningsdag vrijmarkt plek | avondvierdaagse |
      wanneer is zomertijd klok | welke week is het nu | prinsjesdag hoedjes | prinses amalia leeftijd |
      hoeveel zetels vvd | wie is burgemeester van zwolle | europese verkiezingen stembureau | stempas kwijt |
      nieuws bonaire | rangen landmacht | tank leopard | hoe hard gaat een f35 | kleur brandweerauto waarom rood |
      brandweer sirene | oefening luchtalarm maandag | politieserie baantjer | steenbok horoscoop |
      ascendant berekenen | sterrenbeeld 3 maart | raadsel wat heeft tanden maar bijt niet | mop over belgen |
      grappige quizvragen | 1 april grap | cadeau collega 25 euro | surprise maken voetbal |
      verjaardagskaart tekst 50 | photobooth huren | slingers ophangen | thema feest jaren 90 | bruiloft locatie |
      vrijgezellenfeest ideeen | kerstmenu | tijd in sydney nu | tijdmachine film | tijdlijn maken word |
      tijd instellen oven siemens | uitstel release game | uitstel wedstrijd door regen |
      uitgestelde vlucht vergoeding | motivatie auto accu | motief sjaal breien | perfect tense engels |
      perfectum latijn | voltooid tegenwoordige tijd frans | pitch perfect liedjes | faalhaas kruiswoord |
      foutcode e18 vaatwasser | foutmelding 404 | fout in excel naam | vast scherm android herstarten |
      vastgelopen slot auto | vastgevroren autodeur | printer vastgelopen papier | stop met abonnement sportblad |
      stoppen met viaplay opzeggen | stopverf raam | stopwatch online | wisselen winterbanden | switch oled prijs |
      overstappen simyo | overstappen rotterdam trein | keuzehulp wasmachine | keuze rood of wit wijn |
      toekomst back to the future volgorde | doelpunt van gisteren | doel net voetbal kopen |
      zinsontleding lijdend voorwerp | lege pagina word verwijderen | donkere modus whatsapp |
      donkere chocolade taart | donkerblauw verf | dark seizoen 3 uitleg | huilende wolf | huilende baby emoji |
      treurwilg snoeien | treurvink | tranende ogen ui snijden | traanplaat aluminium |
      somber weer verwachting november | grijze lucht foto bewerken | blauwe maandag herkomst | boze konijn meme |
      angry birds levels | boze stiefmoeder sprookje | stemmingmakerij betekenis | stemming eerste kamer wet |
      stemvork 440 | stem siri veranderen | waan van de dag rubriek | waanzinnige boomhut volgorde |
      dwangpasta pastasoort | controle apk | controlepaneel windows 11 | spuitbus verf | ritme gitaar |
      dagritme kippen | ritmesectie | nachtmerrie voor kerst film | nightmare before christmas | dromenvanger maken |
      dromedaris bulten | zelfstudie gitaar app | zelfrijzend bakmeel | zelfbeeld van van gogh museum |
      zelfportret rembrandt | zelfontspanner camera | onzekerheidsrelatie heisenberg | schaambloem struik |
      mislukte cake redden | weerstand 220 ohm kleuren | draagkracht vloer balken | belastbaarheid vloer kilo per m2 |
      belasting trap berekenen hout | overbelasting groep meterkast | overspannen stalen ligger lengte |
      overspanning balk tabel | prikkeldraad | prikbord kurk | prikkebeen | prikspel bier | ruis op speakers |
      herrie uitlaat | lawaai wasmachine centrifuge | buren netflix serie | buurman en buurman stemmen |
      burenrecht schutting hoogte boom | huurauto lissabon | huurfiets texel | huurcaravan | deposito rente |
      contract verstappen | baan bowlen | baantjer terugkijken | baan van de aarde | werkbank hout |
      werkwoord zijn frans | werkgeheugen 16 gb | recht hoek tekenen | rechten stockfoto |
      auteursrecht muziek youtube | schuld en boete schrijver | schuld auteursrecht claim twitch |
      advocaat drank maken | advocaatgebak | privacyglas | privacyinstellingen facebook | geheim recept big mac |
      geheime level mario | anonymous masker | vereniging van eigenaren bijdrage | vereniging volkstuin |
      clubkleuren nac | vrienden serie jaren 90 central perk | friends reunion kijken | facebook vrienden verbergen |
      vriendschapsband knopen patroon | contacten sim kaart | contactlens kwijt | contactlijm |
      contactsleutel draait niet | sociale kaart bordspel | sociale zekerheid film the social network |
      praatpaal snelweg | pratende klok | pratende papegaai soort | praatjesmaker betekenis | luisterboek gratis |
      begeleidingsband karaoke | zorro film | noodstroom aggregaat | noodrem roltrap | noodwiel skoda |
      spoedcursus theorie auto | serie over een huisarts op het platteland | nutteloze weetjes |
      transformers films op volgorde | stoppen doorgebrand in de meterkast | hoge druk reiniger huren |
      onder druk staande leiding lassen | spanning op het stopcontact verenigde staten`,
    en: `help moving boxes van hire | moving boxes free | help menu excel missing | help song beatles lyrics |
      helping verbs list | buddy holly songs | elf buddy quotes | coach bus to paris | new ajax coach |
      coach bag outlet | stage lights rental | tour de france stage 12 | golf gti stage 1 tune |
      driving test booking cbr | scuba diving exam padi | theory test car practice | boat licence exam |
      test drive tesla | key stuck on keyboard | piano black keys names | print screen key mac |
      concentration of salt solution | molarity formula | concentration card game rules | ford focus used |
      camera focus not sharp | hocus pocus cast | balance sheet example accounting | wheel balancing cost |
      new balance sizing | balance chemical equation | relationship tables in access | linear relationship graph |
      theory of relativity simple | energy contract compare | kinetic energy formula | energy drink flavours |
      pokemon energy cards | vote of no confidence meaning | trust this computer iphone |
      untrusted certificate browser | group stage draw | whatsapp group limit | group names funny quiz team |
      parent trap cast | modern family stream | family guy seasons | family tickets efteling | motherboard socket |
      luke skywalker father | how long is a panda pregnant | pregnant seahorse male | toys for three year old |
      baby shark lyrics | rust remover bike | rust programming install | rest symbol music | let dough rest |
      rest area motorway camper | wheelchair basketball rules | blind date tv show | roller blinds blackout |
      blinds made to measure | golf handicap calculator | limited edition lego | which programming language for apps |
      change language netflix | oldest language in the world | morse code alphabet | crossword five letters bird |
      its or it's spelling | how do you say hello in turkish | write a letter to santa address |
      sell my car contract template | powerpoint will not open | presenter of top gear |
      international airport brussels | international space station crew | homesick song 80s | connection lost wifi |
      cracked phone screen cost | glue broken mug | love island winner | heartbreak hotel elvis | beef netflix cast |
      missing parcel complaint | appeal a parking fine | crazy eights rules | game age rating pegi |
      best weapon fortnite | coat of arms maker | wasp nest removal | sting like a bee quote who |
      drop a stitch knitting | attack on titan order | attack type water pokemon | borderlands 4 release |
      border collie puppies | stalker 2 requirements | transformers film order | gender reveal cake |
      rainbow six operators | when is ramadan | easter date | clock change summer time | rank of a sergeant |
      fire engine why red | size of an f35 | capricorn horoscope | april fools prank | gift for colleague |
      90s party theme | best man jokes | king's day flea market | how many seats in parliament |
      who is prime minister of spain | perfect tense english | pitch perfect songs | error code e18 dishwasher |
      excel error name | frozen screen android | frozen songs | papers please game | paper jam printer |
      stop watch online | cancel subscription viaplay | dark mode whatsapp | dark season 3 explained |
      blank page word remove | weeping willow prune | crying emoji copy | tears for fears songs |
      resistor colour code | floor load per square metre | overloaded fuse box | overwatch ranks | barbed wire tool |
      neighbours tv show | rental car lisbon | rent a bouncy castle | work formula physics | bank holiday dates |
      copyright claim youtube | crime and punishment author | secret mario level | friends reunion watch |
      facebook hide friends list | talk show tonight guest | audiobook free | karaoke backing track |
      spare wheel skoda | self raising flour substitute | self portrait rembrandt | self timer camera`,
  },
} as const;
