/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_5 = {
  everyday: {
    nl: `
      liever dood dan nog een groepsopdracht | nog liever dood dan in die kantine eten |
      liever dood dan een acht uur college | ik ga nog liever dood dan dat ik karaoke zing op de borrel |
      moord en brand geschreeuwd over mn cijfer | de hele klas schreeuwde moord en brand over het rooster |
      hij schreeuwde moord en brand omdat de printer leeg was | overdosis koffie gehad vandaag kan niet stilzitten |
      overdosis aan mails van school | een overdosis powerpoint vandaag |
      overdosis tiktok en nu weer te laat begonnen | ik zat aan een overdosis suiker na sinterklaas |
      bewusteloos geslapen na de introweek | lag bewusteloos te slapen en miste mijn herkansing |
      ik sliep zo diep alsof ik bewusteloos was lol | mijn planning is ontploft |
      planning ontploft door 2 herkansingen help | groepsapp ontploft elke avond kan ik m op stil zetten |
      mijn mailbox ontploft van canvas meldingen | de docent ontplofte toen we te laat waren |
      mijn moeder ontplofte toen ze de rekening zag | mn hoofd ontplofte bij boekhouden |
      hij sloeg mijn idee plat in de vergadering | ze sloeg elk voorstel van mij dood in het overleg |
      docent slaat elke discussie dood | doodgeslagen bier op de borrel | mijn idee werd doodgeslagen met cijfers |
      de motivatie is er bij mij uitgeslagen door dit vak | mijn plan werd kapotgeschoten in de presentatie |
      kapotgeschoten tijdens mijn verdediging van de scriptie | de jury schoot ons concept helemaal kapot |
      mijn onderzoeksvraag werd afgeschoten | voorstel afgeschoten door de opleidingscommissie |
      neergesabeld door de docent | mijn essay werd neergesabeld in de peer review |
      neergesabelt in de feedback wat nu | afgeslacht met 5-0 | gister afgeslacht met futsal 9-1 |
      we zijn weggevaagd door de eerstejaars met hockey | in de pan gehakt met debatteren |
      in de pan gehakt door de examinator | met de grond gelijk gemaakt in de beoordeling |
      mijn verslag werd met de grond gelijk gemaakt | ze hebben mijn stageplan de grond in geboord |
      afgekraakt voor de hele klas voel me klein | gefileerd door de tweede lezer |
      ik werd levend gevild bij het mondeling | levend gevild door de examencommissie haha |
      die prof eet je met huid en haar op | ik word opgegeten door de zenuwen |
      gevierendeeld worden is leuker dan dit practicum | aan de galg met dat rooster |
      ik ben de galg bij galgje altijd | galgje spelen met de taalles |
      kop eraf zei mn mentor grappend toen ik te laat was | mijn kop gaat eraf als ik dit niet inlever |
      mn kop eraf als dit lukt haha | koppen gaan rollen bij de examencommissie |
      ze maken me een kopje kleiner als ik weer te laat kom | iemand een kopje kleiner maken in het debat |
      hij heeft mij een hak gezet met dat cijfer | mes op de keel met die deadline |
      met het mes op de keel inleveren vanavond | huisbaas zet me het mes op de keel met die servicekosten |
      mes tussen de ribben die feedback | dolksteek in de rug dat ze zonder mij inleverden |
      het mes gaat in het budget van de opleiding |
      ik sta onder schot bij die docent altijd de eerste vraag voor mij |
      buiten schot blijven bij de mondelinge vragen | ik zit in de vuurlinie bij mijn stagebegeleider |
      onder vuur genomen tijdens mijn pitch | spervuur aan vragen van de jury |
      met losse flodders komen in je scriptie | een kogel door mijn planning dat extra vak |
      wacht op het genadeschot van de beoordelaar | genadeklap voor mijn motivatie |
      dat vak was de genadeklap voor mijn bsa | doodsteek voor onze vereniging die huurverhoging |
      nekslag voor mijn planning | laatste nagel aan mijn doodskist dit vak |
      die huisgenoot is een nagel aan mijn doodskist | een spijker aan mn doodskist die statistiekdocent |
      ik graaf mijn eigen graf met dat uitstellen | eigen graf gegraven door twee minors te kiezen |
      met een been in het graf na de sportdag | ik lig al bijna in mijn kist na die 10 km |
      mijn opa zou zich omdraaien in zijn graf bij dat cijfer | ik zwijg als het graf over het cadeau |
      tot de dood ons scheidt ik en mijn rekenmachine | een kwestie van leven of dood zeg maar ik moet een printer |
      het is erop of eronder met dit tentamen | erop of eronder morgen in de finale |
      op leven en dood gestreden met mario kart | strijd op leven en dood om een studieplek in de bieb |
      levensgevaarlijk druk op de fietsenstalling | levensgevaarlijk leuk dat vak |
      levensmoe word je van dat roosterprogramma | levensmoe om zonder licht te fietsen zei mijn moeder |
      zelfmoordactie om 3 vakken tegelijk te doen haha | sociale zelfmoord om nee te zeggen op de vereniging |
      dat is carriere zelfmoord zei mijn stagebegeleider | commerciele zelfmoord was de conclusie van onze casus |
      academische zelfmoord om bij die prof af te studeren lol | kamikaze planning dit blok |
      russische roulette met multiple choice vragen | ik speel russische roulette met mijn ov kaart |
      harakiri planning ik leer alles in 1 nacht | die dt-fouten doen pijn aan mn ogen |
      ik krijg er een punthoofd van | ik krijg wat van die docent |
      ik kreeg een hartstilstand van die rekening van de tandarts | hartverzakking toen de beamer uitviel |
      ik stierf duizend doden bij die presentatie | duizend doden gestorven op het podium |
      gestorven van schaamte in de zoom call camera stond aan | ik ben net gestorven lol docent riep me mama |
      zo dood als een deurnier die les | dood aan de groepsopdracht haha | dood aan multiple choice |
      de doodskus voor ons project | doodsbenauwd voor de rijles | ik had de doodsschrik toen canvas eruit lag |
      de schrik sloeg me om het hart bij die mail | ik ga over lijken voor een kamer in delft |
      zij gaat over lijken voor een hoger cijfer irritant groepslid | lijkenpikkers die boekenverkopers |
      lijk in de kast gevonden zei de accountant in de casus | het lijk van mijn fiets ligt nog in de gracht |
      lijken uit de kast bij de jaarrekening van de vereniging | half lijk vandaag na de cantus |
      ik ben een wandelend lijk in week 9 | ik ben echt gebroken na die nachtdiensten |
      gesloopt gesloopt gesloopt tentamenweek | total loss van de stage | ben total loss na kamp |
      compleet naar de klote van de kermis | naar de tyfus geslapen door de buren | kapotmoe en nog 40 paginas |
      ik ga stuk op die docent zo grappig | ik ga kapot haha die meme over bsa | ik brak ff van die sommen |
      die toets heeft mij vermoord | vermoord door thermodynamica rip | rip ik bij het tentamen morgen |
      rip mijn bankrekening na de introweek | rip in vrede mijn ov saldo |
      ik word vermoord als mijn zus merkt dat ik haar trui leen |
      als ik dit verpest vermoord ik mezelf niet hoor maar wel mijn laptop | ik vermoord die wekker |
      ik kan die duif op mijn balkon wel schieten | kon mn fiets wel de gracht in gooien |
      ik kan mn broertje wel achter het behang plakken | mijn broertje is een terrorist hij pakt steeds mn oplader |
      ik steek de fik in mijn syllabus haha na het tentamen | boeken verbranden na het eindexamen traditie |
      ik steek dat vak in de hens zodra ik slaag | mijn cv in de fik gezet door de coach |
      er zit vuur in onze groep en dat bedoel ik goed | ik sta in vuur en vlam voor die jongen uit mijn werkgroep |
      brand los met je vragen stond er in de mail | opgebrand lampje in de keuken wie belt de huismeester |
      die gast is een beest op het veld | die gast slacht iedereen in fifa |
      ik heb iedereen gekild in warzone en nu is het 4 uur | gekild door een hacker in cs |
      wie wil met mij zombies killen in cod | 10 kills gehaald en toen moest ik leren |
      ik word steeds neergeschoten in pubg door een noob |
      ik kan niet stoppen met gamen elke avond mensen afknallen in cs2 |
      mensen neersteken in among us en dan liegen | ik was de moordenaar in among us met de klas |
      in minecraft gestorven en alles kwijt | hoe dood je de eindbaas in elden ring vraag voor game design |
      bug in onze game vijand gaat niet dood unity | enemy health in unity hoe laat ik hem doodgaan |
      ik bouw een shooter voor mijn game dev project | wapenmodel maken in blender voor project |
      wapens tekenen voor concept art opleiding | wapenschild van de stad ontwerpen voor grafische vormgeving |
      wapen van utrecht in mijn werkstuk | wapenbeheersing les mbo veva wanneer |
      schietbaan bij de studentenschietvereniging proefles | schietvereniging lid worden student |
      boogschieten proefles | pijl en boog mag dat in huis | airsoft replica bewaren op kamer mag dat |
      airsoft geweer in de trein naar toernooi regels | airsoft met de jongens dit weekend te duur |
      nerf oorlog in het studentenhuis | nerf guns tijdens de intro mag dat |
      waterpistolen gevecht op campus wie doet mee | zwaarden bij larp vereniging |
      schermen degen kopen tweedehands | degen en floret schermvereniging | bijl werpen als uitje met dispuut |
      bijlwerpen boeken voor 12 man | mes slijpen koksopleiding les gemist |
      messen set kwijtgeraakt op horecaschool | scalpel nodig voor maquette bouwkunde |
      stanleymes mag dat mee in het lokaal voor maquette | hakbijl voor slagersopleiding |
      slagersopleiding zelf slachten vind ik moeilijk | slachten op stage dierverzorging mag ik weigeren |
      dieren inslapen op stage paraveterinair valt me zwaar | proefdieren doden bij biologie kan ik dat weigeren |
      muis doodmaken bij practicum wil ik niet | insecten doden voor practicum entomologie |
      ratten in het studentenhuis wie belt de bestrijder |
      muizen vergif neergelegd door huisbaas is dat veilig voor mijn kat | mierengif in de keuken |
      wespensteek en morgen toets | gestoken door een wesp op kamp | muggen houden me uit mn slaap ik maak ze af |
      ik heb een spin doodgeslagen en voel me schuldig | vlieg doodgeslagen op mijn laptopscherm nu vlek |
      slaande ruzie in de huisapp over de afwas | slaande ruzie maar dan via whatsapp over wc papier |
      om je oren geslagen worden met theorie | ik werd om de oren geslagen met begrippen | knock out van de griep |
      knock-out na nachtdienst | uitgeschakeld in de kwartfinale | we zijn eruit geknikkerd in de beker |
      ze hebben ons gekraakt met schaken | schaakmat binnen tien zetten ik schaam me |
      dode hoek oefenen voor rijexamen | dode letter in de wet betekenis | dode talen studeren latijn grieks |
      dood kapitaal bij bedrijfseconomie | dood spoor met mijn data analyse | dode link in canvas |
      dode pixel op mijn scherm garantie | doodlopende straat achter het station is de ingang |
      het dode punt bij het hardlopen | dode zee reis met de studievereniging |
      dodenherdenking mag ik vrij van bijbaan | 4 mei dodenherdenking kranslegging studenten |
      dodendans als kunstgeschiedenis onderwerp | dodenrit naar school met die wind |
      dia de los muertos feest spaans | dodelijk effectief die spreker | dodelijke blik van de surveillant |
      dodelijk ongeluk als onderwerp verslaggeving journalistiek | killing die deadlines broer |
      kill me now nog een brightspace quiz haha | kms dit rooster is zo slecht lol |
      deze les is letterlijk mijn dood bro | ik ben ded van die filmpjes | dooood van verveling |
      doodvervelend dat parkeren | dodemoe van al dat reizen | doodmoi van mn werk | ik ga doooood zo heet |
      ik schrok me de tering van die rekening | ik schrik me het leplazarus van de collegegeld factuur |
      werd bijna gek van blijdschap geslaagd | ik ga wel huilen in een hoekje haha onvoldoende |
      ik ga mezelf opsluiten in de bieb tot zondag | zet me maar af bij het grofvuil na deze week |
      begraven onder het werk | ik lig begraven onder de readers | levend begraven onder opdrachten |
      bedolven onder de mails | verzopen in de regen op weg naar school | ik ben verzopen in stof voor biochemie |
      gewurgd door regels van de examencommissie | wurgcontract van mijn verhuurder wat kan ik doen |
      wurgende werkdruk bij stage | keiharde klap in mn gezicht dat cijfer |
      klap in het gezicht dat ze mij niet vroegen | schop onder mijn kont nodig om te beginnen |
      iemand moet mij een schop geven anders begin ik nooit | ik kan mezelf wel voor de kop slaan deadline vergeten |
      kan mezelf wel slaan dat ik niet heb geleerd | met mijn hoofd tegen de muur van die code |
      ik loop met mijn kop tegen de muur bij de administratie |
      de muren komen op me af in mijn kamertje even naar buiten dus`,
    en: `
      i'd rather die than do another group project | would rather die than sing at the open mic |
      overdosed on coffee before my exam | od'd on memes instead of studying lol | overdose of powerpoint today |
      we got beaten in futsal | got beaten 7-2 in the final | they beat us badly at basketball |
      beaten by a first year at chess | i got roasted in the peer review |
      roasted by my supervisor in front of the class | absolutely slain by that exam | slayed my presentation today |
      you killed it in the debate how do i get that confident | she killed it at the poster session |
      the brownies in the canteen are to die for | that view from the library is to die for |
      dead tired and two more chapters | told the group to drop dead as a joke now its awkward |
      drop dead gorgeous dress code for the gala | drop dead date for the thesis is friday |
      my supervisor shot down my proposal | idea was shot down in the meeting |
      shot myself in the foot by picking two minors | my professor tore me apart in the viva |
      torn to pieces by reviewer two | got grilled at my defence | crucified for one typo |
      they butchered my name at graduation | i butchered the presentation | butchered by the statistics exam |
      massacred in the quiz | that midterm was a bloodbath | the job market is a bloodbath |
      cut throat competition for internships | cutthroat selection process stress |
      i am hanging by a thread this semester lol too many courses | sword of damocles this bsa thing |
      with a gun to my head i would pick economics | gun to my head which elective is easier |
      no one is putting a gun to your head to join the committee | bite the bullet and email my tutor |
      dodged a bullet with that landlord | silver bullet for procrastination | sweating bullets before the oral |
      bullet points in my thesis allowed | smoking gun in my dataset | jump the gun on my thesis |
      stick to my guns about my topic | trigger finger from gaming | i fired my group member from the project |
      got fired from my side job | roommate blew up at me about the dishes | my phone blew up after the post |
      blew up my code in production | time bomb of unread emails | my inbox exploded |
      i bombed the oral exam so hard | photobombed in the class picture | my brain died halfway the lecture |
      died laughing in the library and got kicked out | i died inside when he read my essay aloud |
      literally dying of cringe | dying to know my grade | i'm dying for a break | dying to get a room in amsterdam |
      ded after that meme | kms this printer again lol | kill me now another brightspace quiz |
      somebody shoot me another icebreaker haha | my tutor will have my head if im late again |
      my dad will murder me for the parking ticket haha | i could murder a pizza right now |
      mum will skin me alive if i lose the keys | curiosity killed the cat i opened the grade |
      kill two birds with one minor | dressed to kill for the gala | buzzkill roommate |
      painkiller for my budget needed | how to kill a process on linux for class |
      kill -9 does not work in my docker assignment | zombie process in operating systems |
      deadlock question in concurrency course | dead code elimination compilers |
      child process killed out of memory jupyter | kernel died jupyter notebook keeps dying |
      execution of a program halts at line 40 | hangman game in python assignment |
      my program hangs and then crashes | crash course in statistics | crashed at a friends place after the party |
      hit rock bottom in league rank lol | hit me up for notes | hit the books hit a wall |
      hit the wall at 30 km in the marathon | punching above my weight in this master |
      a slap in the face that grade | kick in the teeth from the selection committee |
      beating myself up over a typo in my email | beat around the bush emails | knocked out by the flu |
      knocked out in the first round of the tournament | choked during my presentation |
      i choked at the penalty shootout | choke on my words when i speak dutch |
      suffocating in paperwork from the municipality | buried in readings | buried alive in lab reports |
      digging my own grave by delaying | over my dead body will i join that committee |
      dead end in my literature search | dead weight in our project group | flogging a dead horse with this topic |
      deadpan humor of my teacher | my social battery is dead | this group chat is dead | dead week tips |
      killer queue at the canteen | lady killer costume for the cantus | serial killer documentary night |
      pubg squad wanted i get shot every round | i keep getting stabbed in among us lol | airsoft club for students |
      is my airsoft gun allowed in the dorm | nerf war in the student house saturday | archery club beginner |
      shooting club membership student | fencing club sword storage | axe throwing with the board |
      knife skills class culinary school | box cutter for architecture models on campus |
      designing a weapon for my game project | enemy does not die in my unity game`,
  },
} as const;
