/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_1 = {
  everyday: {
    nl: `
      ik schrok me dood van die mail | schrik me dood van de huur hier | ik verveel me dood in mn kamer |
      verveel me dood bij statistiek | ik lach me dood met mijn huisgenoten maar studeren lukt niet |
      ik schaam me dood voor mijn cijfers | schaam me dood als ik moet presenteren |
      schaam me kapot om hulp te vragen | ik ben doodmoe | doodmoe van stage lopen |
      dood en doodmoe na nachtdienst op stage | ik ben doodop | ben kapot na deze week |
      helemaal kapot van de tentamenweek | ik ga kapot aan deze opleiding qua werkdruk |
      gesloopt na voetbaltraining | voel me gesloopt na 3 deadlines | ik ga dood van de honger waar is de kantine |
      ik ga dood van de hitte in dat lokaal | sterf van de kou in mijn kamer verwarming kapot |
      ik sterf van de zenuwen voor mijn presentatie | zenuwen maken me gek voor het mondeling |
      doodnerveus voor mn sollicitatie | doodsbang voor statistiek | ik ben doodsbang om te presenteren |
      als de dood voor spinnen | als de dood voor de tandarts | ben als de dood dat ik zak |
      dodelijk saai hoorcollege | dodelijk vermoeiend dat reizen | dodelijk saaie stage wat kan ik doen |
      die docent is moordend streng | moordend rooster dit blok | moordende concurrentie bij selectie |
      moordende hitte in de studiezaal | wat een moordvent die mentor |
      moordwijf die decaan van ons kan ik haar mailen | een moord doen voor een goed cijfer |
      ik zou een moord doen voor een kamer in utrecht | ik doe een moord voor koffie |
      ik vermoord die printer nog eens | ik kan mijn huisgenoot wel vermoorden om de afwas |
      kan hem wel wat doen als ie weer te laat komt voor ons groepje |
      ik kan mn groepsgenoot wel schieten hij doet niks | mijn moeder vermoordt me als ze mijn cijfers ziet haha |
      pap maakt me af als ik zak lol | mn ouders maken me af als ze horen dat ik gestopt ben met pabo |
      over mijn lijk dat ik die stage ga doen | alleen over mijn lijk ga ik nog samenwerken met hem |
      ik leef van deadline naar deadline | overleef deze week niet zonder koffie | hoe overleef ik de tentamenweek |
      hoe overleef ik mijn eerste jaar | overlevingstips introweek | die toets was echt een slachting |
      iedereen werd afgeslacht door dat tentamen | we zijn ingemaakt bij hockey |
      we zijn afgemaakt met volleybal 3-0 | afgemaakt in de finale van fifa |
      mijn presentatie werd afgemaakt door de docent | feedback maakte mijn scriptie helemaal af |
      ik moet mijn scriptie nog afmaken | afmaken van mijn stageverslag lukt niet |
      ik krijg het niet afgemaakt voor de deadline | headshot nodig voor linkedin |
      headshots laten maken op school | mn aim is dood in valorant ik game te veel |
      ik ga elke ronde dood in fortnite en word er boos van |
      heel de nacht gamen en schieten en dan te laat op school | schietspelletjes verslaving |
      een shot espresso voor de les | shotjes gedaan gister nu brak in college |
      brak na het feestje en morgen tentamen | kater na studentenborrel | dronken geworden en nu schaam ik me |
      ik drink te veel op feestjes wil minderen | iedereen drinkt op de vereniging en ik wil niet |
      mijn telefoon is dood kan ik ergens opladen | laptop is dood en ik moet een toets maken |
      laptop doodgegaan halverwege mijn verslag | batterij leeg en oplader doorgebrand | accu van mn fiets is dood |
      mn plantjes gaan dood haha maar ik voel me ook wat sip | mijn goudvis is dood | mijn kat is doodgegaan |
      mijn hond moest inslapen en ik ben verdrietig | we hebben de hond laten inslapen gister |
      konijn overleden mag ik dan uitstel | mijn paard is afgemaakt en ik kan niet leren | mijn opa is overleden |
      opa dood en morgen tentamen | oma is doodgegaan mag ik naar de begrafenis |
      begrafenis van oma valt op toetsdag | mijn vader is vorig jaar overleden en ik mis hem |
      moeder overleden aan kanker hoe ga ik verder met studie | rouw om mijn broer | rouwgroep voor studenten |
      mijn beste vriend is verongelukt vorig jaar | mijn tante is overleden door zelfmoord en ik ben verdrietig |
      een vriend van mij heeft vorig jaar zelfmoord gepleegd ik mis hem |
      mijn vader heeft zich van het leven beroofd toen ik 12 was en ik wil erover praten |
      klasgenoot overleden door suicide is er een herdenking | nabestaande na zelfdoding lotgenotengroep |
      mijn broer is overleden door zelfdoding ik kan me niet concentreren |
      iemand van onze opleiding is overleden waar kan ik praten | wake voor overleden student |
      mijn moeder ligt op sterven en ik wil bij haar zijn | oma is stervende en ik heb deadlines |
      mijn vader is ongeneeslijk ziek | opa krijgt euthanasie volgende week kan ik vrij krijgen |
      vrij vragen voor crematie | levenseinde van mijn oma en stage combineren |
      miskraam gehad kan ik uitstel krijgen | doodgeboren nichtje we zijn allemaal verdrietig |
      paper over zelfmoord bij jongeren waar vind ik bronnen | scriptie over suicidepreventie |
      mijn scriptie gaat over huiselijk geweld wie kan begeleiden | essay over euthanasie |
      verslag over eerwraak voor maatschappijleer | onderzoek naar femicide | college criminologie over moord |
      forensische psychologie tentamen | vak slachtofferkunde hoe schrijf ik me in |
      moordzaak analyseren voor strafrecht | strafrecht tentamen doodslag versus moord |
      hoorcollege over genocide was heftig | geschiedenis tentamen over de holocaust |
      tweede wereldoorlog paper deadline | werkstuk over de doodstraf | module palliatieve zorg verpleegkunde |
      stage op de intensive care is zwaar | eerste patient zien overlijden op stage |
      op stage iemand zien doodgaan en ik moet het even kwijt | reanimatiecursus volgen op school |
      ehbo cursus studenten | bhv training | cursus eerste hulp bij bewustelozen |
      brandoefening morgen mis ik dan mijn toets | ontruimingsoefening in gebouw b |
      wanneer gaat het brandalarm getest worden | ik doe vrijwilligerswerk bij 113 |
      kan ik stage lopen bij 113 zelfmoordpreventie | vrijwilliger worden bij de luisterlijn |
      training suicidepreventie voor docenten | gatekeeper training inschrijven |
      workshop praten over zelfmoord als mentor waar meld ik me aan | weerbaarheidstraining |
      zelfverdedigingscursus voor vrouwen | kickboksen bij de sportschool van school | boksles studentensport |
      judo worpen oefenen zonder blessure | mijn hamster is dood en mn huisgenoten lachen erom |
      mijn playstation is dood | wifi is al drie dagen dood in de flat |
      doodeng dat eerste gesprek met mijn stagebegeleider | doodeerlijk ik heb niks geleerd |
      zo dood als een pier na die sportdag | als een lijk in bed na mijn bijbaan in de horeca |
      voor dood op de bank na de fietstocht | ze hebben me doodgezwegen in het groepje |
      die app moet je doodleuk elke dag checken | ik wil nie meer op kot bij die gasten | op mn tandvlees |
      ik loop op mijn laatste benen deze periode | laatste loodjes van mijn scriptie zijn zwaar |
      dit is mijn laatste kans voor dat vak | mijn laatste week op stage hoe neem ik afscheid`,
    en: `
      this paper is killing me | statistics is killing me | my back is killing me from sitting |
      these deadlines will be the death of me | i am dead tired | dead tired after my placement |
      im dying of boredom in lectures | dying of heat in this room | i died of embarrassment when i had to present |
      im dead lol that meme | my phone is dead where can i charge | laptop died before my exam |
      my cat died and i cant focus | my grandfather died last week | my dog was put down and im sad |
      i could kill for a coffee | i could kill my flatmate for leaving dishes |
      my mum is going to kill me when she sees my grades | killed it in my presentation but now im exhausted |
      we got killed in the football match | killing time between classes | deadline tomorrow and im not done |
      how to survive exam week | how do i survive my first winter in holland | murder mystery night sign up |
      true crime podcast keeps me up at night | essay about murder in literature |
      paper on suicide prevention need sources | thesis about domestic violence need supervisor |
      criminology course gun violence | forensic science elective | history exam about the war |
      international law genocide seminar | the lecture on trauma was heavy | first aid course |
      cpr training for students | fire drill on monday during my exam | self defence class for women |
      kickboxing at the sports centre | volunteering for a crisis line | gatekeeper training for staff |
      my uncle died by suicide years ago and i still miss him |
      a friend died by suicide last year and i want a grief group | grief support | bereavement leave for students |
      funeral on the day of my exam | my mother is terminally ill | i want to quit my studies |
      i want to stop with my degree | thinking of ending my contract with the landlord |
      how do i end my subscription to the gym | ended my relationship and feel sad | broke up and i cry all day |
      i shot a short film and need an editor | can you shoot me an email | photo shoot for the association |
      shots at the party now hungover | headshot for my cv | jumping to conclusions all the time |
      long jump training | skydiving weekend with the club | i hung out with the wrong people |
      hanging out alone every weekend | how to make friends im lonely`,
  },
} as const;
