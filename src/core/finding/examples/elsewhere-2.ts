/**
 * Everyday life that is nothing here: weather, travel, cooking, shops, parcels, clothes, cars, the house and pets.
 * Parted by `|`.
 */
export const ELSEWHERE_2 = {
  'elsewhere-2': {
    nl: `wat wordt het weer dit weekend | regent het vanmiddag in utrecht | buienradar groningen |
      moet ik een paraplu mee | hoeveel graden wordt het zaterdag | code geel knmi |
      hoe hard waait het in den helder | wanneer komt de hittegolf | is er kans op ijzel vannacht |
      onweer morgen limburg | zonsondergang tijd vandaag | zeewater temperatuur scheveningen |
      pollen vandaag hooikoorts kaart | uv index morgen | gaat het vriezen deze week |
      hoeveel sneeuw ligt er in winterberg | mist op de snelweg | weer in lissabon oktober |
      rijden er treinen naar zwolle | laatste trein van amsterdam naar leiden | ns storing utrecht centraal |
      op welk perron stopt de sprinter naar gouda | hoe duur is een dagkaart trein | dalvrij abonnement prijs |
      ov chipkaart opladen waar | inchecken met bankpas ov | uitchecken vergeten geld terug ns |
      bus 15 vertrektijden | rijdt de tram in de nacht | metro rotterdam kaart | staking streekvervoer wanneer |
      flixbus naar berlijn | eurostar tickets londen | nachttrein naar wenen boeken | mag mijn fiets mee in de trein |
      veerboot texel dienstregeling | deelscooter app welke stad | taxi schiphol prijs | hoe werkt 9292 |
      trein gemist welke volgende | waar stopt de intercity | file a12 nu | wegwerkzaamheden a27 weekend |
      flitsers op de a4 | hoe hard mag je op de snelweg overdag | parkeren centrum haarlem goedkoop |
      p en r amsterdam tarief | milieuzone diesel welke steden | boete door rood hoogte |
      snelste route naar maastricht zonder tol | vignet oostenrijk kopen | tankstation in de buurt open |
      laadpaal elektrische auto waar | brug open a44 storing | vliegtickets kreta mei |
      handbagage afmetingen ryanair | wat mag mee in het vliegtuig vloeistof | online inchecken transavia |
      hoe laat moet ik op schiphol zijn | camping aan zee met zwembad | huisje op de veluwe met sauna |
      airbnb kopenhagen | stedentrip praag drie dagen | wat te doen in antwerpen |
      is het water in griekenland drinkbaar | stekker adapter engeland nodig | tijdsverschil met japan |
      roaming kosten turkije | wintersport goedkoop oostenrijk | skipas val thorens prijs | interrail route tips |
      tent opzetten hoe | welke kant rijden ze in ierland | beste reistijd bali | fooi geven in italie hoeveel |
      mooiste stranden portugal | reisgids boeken over noorwegen | paspoort verlopen hoe snel nieuwe |
      koffer kwijt klm | recept spaghetti carbonara | hoe maak je wentelteefjes | appeltaart van oma recept |
      pompoensoep met gember | nasi zonder pakje | hoe lang gehaktballen braden | kip in de airfryer hoeveel minuten |
      rijst koken verhouding water | zelf pizzadeeg maken met gist | deeg rijst niet wat nu bakken |
      bakpoeder of baksoda verschil | vervanger voor ei in cake | slagroom stijf kloppen lukt niet |
      hoelang blijft soep goed in koelkast | kan je paddenstoelen invriezen | aardappelpuree zonder klontjes |
      oliebollen bakken temperatuur olie | boerenkool stamppot met worst | ovenschotel zoete aardappel feta |
      wat kan ik met restje courgette | shakshuka recept | sushi rijst azijn hoeveel |
      curry te heet gemaakt wat toevoegen | bananenbrood zonder suiker | koekjes versieren met kinderen recept |
      marinade voor spareribs | bbq salades makkelijk | mayonaise geschift redden | brownies in magnetron |
      vegan kwarktaart | hoe pel je een mango | zalm uit de oven hoe lang | erwtensoep hoeveel personen per pan |
      kaasfondue verhouding wijn | tiramisu voor 8 personen | pannenkoek plakt aan de pan | hummus maken blender |
      welke wijn bij lamsvlees | falafel uit elkaar gevallen | soesjes vullen | dl naar ml omrekenen bakken |
      eetlepel meel hoeveel gram | thais restaurant arnhem | pannenkoekenhuis bij het bos |
      waar kan je lekker brunchen in den bosch | thuisbezorgd kortingscode | mcdonalds dichtbij open |
      tafel voor zes reserveren | michelin ster restaurant nederland | all you can eat sushi eindhoven prijs |
      high tea tilburg | beste friet van nederland | ijssalon open | dominos pizza menu | terras aan het water |
      escape room breda | bowlen met groep | openingstijden action zondag | is de ikea open op tweede paasdag |
      jumbo koopavond | hema folder | kruidvat 1 plus 1 | wat kost een pak melk | ah bonuskaart kwijt |
      lidl wasmachine aanbieding | waar verkopen ze grote plantenbakken | gamma of praxis goedkoper |
      mediamarkt garantie | decathlon retourneren zonder bon | zalando kortingscode | wanneer is black friday |
      vinted verzenden hoe | marktplaats bieden intrekken | kringloop open zaterdag | gouden ring inruilen waarde |
      batterijen inleveren waar | bloemenwinkel dichtbij | waar koop ik vuurwerk oud en nieuw |
      statiegeld blikje hoeveel | boodschappen bezorgen picknick of ah | prijs van eieren |
      coolblue bezorging vandaag | rituals cadeauset | postnl track and trace | pakket is niet aangekomen dhl |
      hoeveel kost een pakketje naar belgie | brievenbuspakje maximale afmeting | postzegels kopen online |
      pakketpunt in de buurt | retourlabel printen zonder printer | dpd bezorger belde niet aan |
      invoerkosten pakket china | brief aangetekend versturen kosten | waar staat de brievenbus |
      jeans te lang inkorten | schoenmaat 39 in uk | witte sneakers schoonmaken | winterjas dames sale |
      pak huren gala | stropdas knopen stap voor stap | welke kleur past bij olijfgroen | ring maat opmeten |
      trouwjurk tweedehands | hoe rek je leren laarzen op | adidas samba op voorraad | feestjurk pailletten |
      trui gekrompen in de was | rits kapot jas repareren | kapper zonder afspraak | gordijnpony zelf knippen |
      highlights kosten kapper | haarverf uit handdoek krijgen | krultang of stijltang | welke foundation kleur |
      wenkbrauwen epileren vorm | gellak verwijderen thuis | tattoo klein pols ideeen |
      piercing neus wanneer wisselen | mascara waterproof beste | krullen methode producten | baard trimmen stand |
      zelfbruiner strepen weg | nepwimpers plakken | parfum dupe baccarat | auto start niet accu leeg |
      apk keuring prijs | winterbanden verwisselen garage | motorkap openen volkswagen polo | olielampje brandt |
      wegenbelasting berekenen gewicht auto | kenteken check | auto exporteren rdw | schadevrije jaren opvragen |
      autoverzekering allrisk of wa | ruitenwissers vervangen maat | elektrische auto actieradius winter |
      tweedehands toyota aygo | bandenspanning fiat 500 | scooter rijbewijs leeftijd | helm snorfiets verplicht |
      vespa onderdelen | motorrijbewijs kosten | rijschool in almere | voorrangsregels rotonde |
      caravan trekken met b rijbewijs | auto poetsen krassen | ketting fiets loopt eraf | fietslicht verplicht kleur |
      e bike accu vervangen | binnenband maat 28 inch | ventieldopje | fiets versnelling afstellen |
      bakfiets tweedehands | fietsenmaker zaterdag open | gat in muur vullen | plamuren en schuren |
      kraan lekt druppelt | toilet loopt door | behang verwijderen tips | laminaat leggen welke richting |
      plug en schroef maat 6 | tl buis vervangen door led | stopcontact verplaatsen | zeil op balkon |
      schutting plaatsen kosten | kit verwijderen badkamer | radiator borrelt | ketel vullen hoeveel bar |
      deur klemt schaven | houten tafel olien of lakken | hoe heet zo'n zeskant sleuteltje | waterpas gebruiken |
      wat is een bahco | verschil kruiskop en torx | tegels voegen | zolder isoleren subsidie |
      zonnepanelen terugverdientijd | dakgoot schoonmaken | betonboor huren | spiegel ophangen zonder boren |
      rode wijn vlek tapijt | kalkaanslag douche azijn | oven schoonmaken met soda | kauwgom uit broek |
      muffe geur uit handdoeken | ramen zemen zonder strepen | zilver poetsen tandpasta |
      vaatwasser wasmiddel op alternatief | stofzuiger zuigt niet meer | koelkast ontdooien |
      wassymbolen driehoek betekenis | wol wassen op hoeveel graden | schimmel voegen badkamer |
      gft bak maandag of dinsdag | grofvuil ophalen afspraak | fruitvliegjes val maken | mieren in keuken |
      zilvervisjes in badkamer | muis achter de plint | wanneer tulpenbollen planten | hortensia snoeien maand |
      orchidee bloeit niet meer | monstera stekken in water | gras inzaaien najaar | slakken in de moestuin |
      welke plant voor weinig licht | sanseveria water geven | lavendel verhout | composthoop beginnen |
      basilicum gaat dood in pot | kerstboom met kluit bewaren | courgette zaaien binnen |
      rozen luis bestrijden zeep | vijver algen groen | buxusmot | aardbeien verplanten | cactus verpotten |
      witte vliegjes potgrond | haag van beuk of liguster | puppy zindelijk maken | hoeveel brokken labrador |
      kat niest | kattenbak stinkt | namen voor een kater | leuke naam voor hond met e | papegaai leren praten |
      konijn en cavia samen | hamster wiel maakt lawaai | schildpad winterslaap | vissen voor klein aquarium |
      teek bij hond verwijderen | kat ontwormen hoe vaak | wat mogen cavia's eten | hondenlosloopgebied |
      kippen leggen niet meer | paard hoefijzer kosten | goudhamster leeftijd | poes krols hoe lang | hond eet gras |
      dierenasiel kitten adopteren | hondenbelasting | hondenpoep opruimzakjes | egel in tuin wat voeren |
      vogelhuisje ophangen welke kant | dierenpaspoort | hondenschool`,
    en: `is it going to snow on friday | weather in amsterdam next week | do i need an umbrella today |
      how windy is it at the beach | sunset time tonight | heat wave when | temperature in rome in april |
      rain radar | last train to rotterdam | which platform for the intercity | day ticket for the tram price |
      night bus from the station | how to top up ov chipkaart | can i take my bike on the train |
      ferry to texel timetable | train strike dates | traffic on the a10 | speed limit motorway netherlands |
      where to park near the centre | charging station for my car | how early to be at schiphol |
      hand luggage size easyjet | lost suitcase airline | cheap ski trip austria | things to do in bruges |
      campsite near the coast | interrail pass price | tipping in france | power plug type in uk |
      time difference with new york | best month to go to thailand | tulip fields when to visit |
      recipe for chicken curry | how long to bake potatoes | substitute for eggs in brownies |
      how to make pizza dough | cups to grams flour | why is my bread not rising | how to cook rice in a pan |
      stroopwafel recipe | easy pasta sauce | air fryer salmon time | pancakes without milk | how to cut a mango |
      vegan restaurant the hague | sushi delivery near me | is mcdonalds open now | brunch places utrecht |
      book a table for four | ikea opening hours sunday | albert heijn bonus card | price of milk in the netherlands |
      black friday date | where to buy a rice cooker | zara sale start | discount code zalando | track my parcel |
      return label dhl | stamps for a letter to germany | customs fee parcel from china | shoe size 8 in eu |
      clean white sneakers | how to tie a tie | suit rental | hairdresser for curly hair | remove gel nail polish |
      best mascara | small tattoo ideas | nose piercing price | car battery flat jump start |
      change windscreen wipers | used toyota yaris price | car insurance quote | tyre pressure hatchback |
      moped licence age | helmet rules scooter | bike chain falls off | bike lights rules |
      where to buy a second hand bike | fill a hole in the wall | toilet keeps running |
      hang a shelf without drilling | what is an allen key | bleed a radiator | laminate flooring how to |
      red wine stain on carpet | descale kettle | get gum out of jeans | washing symbols meaning |
      fruit flies in kitchen | bulky waste collection | clean an oven | when to plant tulips | orchid not flowering |
      repot a cactus | prune roses | snails in my vegetable garden | indoor plants low light | puppy biting shoes |
      kitten names | how much to feed a labrador | cat litter smell | can rabbits eat carrots |
      aquarium filter noise | tick on dog | hamster wheel squeaks | parrot lifespan | dog park nearby`,
  },
} as const;
