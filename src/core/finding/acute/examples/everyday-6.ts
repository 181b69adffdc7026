/**
 * Example lines with tempting words and no danger.
 * As typed on a phone, parted by a bar.
 */
export const EVERYDAY_6 = {
  everyday: {
    nl: `
      wat is de straf voor aanranding voor strafrecht | straf voor aanranding vraag voor werkgroep strafrecht |
      verschil aanranding en verkrachting in de nieuwe wet tentamenvraag | scriptie over verkrachting in oorlog |
      scriptie verkrachting als oorlogswapen literatuur gezocht |
      bachelorscriptie over seksueel geweld in conflictgebieden | stageverslag bij veilig thuis |
      ik loop stage bij veilig thuis en moet een reflectie schrijven | stage bij veilig thuis is boeiend maar zwaar |
      sollicitatie bij veilig thuis tips | les over suicidepreventie gemist |
      gastles suicidepreventie wie regelt dat | lespakket suicidepreventie voor mbo |
      poster over 113 ophangen op onze afdeling | mag ik 113 flyers neerleggen bij de balie |
      ik ben ambassadeur van 113 en zoek een plek voor een stand |
      presentatie geven over zelfmoordcijfers onder jongeren cbs |
      cijfers suicide onder studenten voor mijn onderzoek |
      enquete over suicidale gedachten onder studenten ethische commissie |
      ethische toetsing onderzoek naar zelfbeschadiging |
      interviewvragen over zelfbeschadiging voor mijn onderzoek pedagogiek |
      literatuurstudie automutilatie psychologie | casus mishandeling pedagogiek uitwerken |
      casus kindermishandeling toets meldcode stappen | vijf stappen van de meldcode leren voor toets |
      casus over een man die zijn vrouw slaat bij social work | rollenspel agressie moet ik spelen dat ik dreig |
      rollenspel suicidaal gesprek oefenen bij ggz verpleegkunde |
      acteur gezocht voor rollenspel over huiselijk geweld |
      simulatiepatient spelen die een overdosis heeft genomen | vaardigheidstoets reanimatie herkansen |
      reanimatie toets gezakt | ehbo diploma halen via school | ehbo cursus wie vergoedt dat |
      ehbo en reanimatie inschrijving vol | eerste hulp bij vergiftiging les 4 slides |
      eerste hulp bij steekwonden oefenen mbo zorg | stabiele zijligging oefenen met bewusteloos slachtoffer lotus |
      lotusslachtoffer worden bijbaan | triage oefening met nepslachtoffers en bloed |
      aed op de campus waar hangt die | aed training | forensisch onderzoek minor aanmelden |
      forensische opsporing stage | forensisch sporenonderzoek bloedspatten practicum |
      bloedspatten analyse verslag | anatomie tentamen halsslagader leren |
      anatomie snijzaal voor het eerst een lichaam gezien |
      in de snijzaal een dood lichaam gezien wie kan ik daarover spreken |
      waar snijdt een chirurg bij polsoperatie anatomie vraag | aderen en slagaders in de pols leren |
      toxicologie tentamen dodelijke dosis ld50 | ld50 berekenen farmacologie |
      dodelijke dosis paracetamol bij ratten practicum toxicologie | toxicologie practicum gif en tegengif |
      farmacologie toets antidepressiva en bijwerkingen | medicatieveiligheid toets rekenen verpleegkunde |
      medisch rekenen hoeveel ml morfine moet ik geven oefenvraag | insuline dosis berekenen oefentoets |
      verpleegtechnische handelingen injecteren oefenen | infuus prikken oefenen ik vind naalden eng |
      stervensbegeleiding module | palliatieve sedatie uitleg voor verslag |
      mijn eerste overlijden op de afdeling meegemaakt en ik wil napraten |
      patient overleden tijdens mijn dienst en ik ben er stil van |
      reanimatie meegemaakt op stage hoe verwerk je dat | een bewoner is overleden op mijn stage ik moest huilen |
      op stage bij de ambulance een zwaar ongeluk gezien en wil het kwijt |
      stage bij de politie zelfdoding meegemaakt nazorg vragen | stage gesloten afdeling ggz is pittig |
      patient op mijn stage praatte over de dood mijn begeleider heeft het opgepakt |
      client op stage schold me uit en ik twijfel aan het vak | agressietraining voor stage zorg |
      training omgaan met agressie medewerkers balie | stage in de gevangenis aanvragen |
      stage in de tbs kliniek vog nodig | stage blijf van mijn lijf huis | blijf groep stageplek sociaal werk |
      reclassering stage dader begeleiding | werken met daders van geweld minor |
      werken met slachtoffers van loverboys onderzoek | loverboy voorlichting op mbo wie geeft dat |
      mensenhandel college internationaal recht | mensenhandel werkstuk maatschappijleer |
      eerwraak college culturele antropologie | femicide cijfers nederland voor journalistiek |
      artikel schrijven over femicide redactie | podcast maken over moordzaak journalistiek |
      moordpodcast luisteren in de trein | crime podcast aanraden | true crime verslaafd en nu slecht slapen |
      cold case bekijken met de klas recherche opleiding | recherche minor moordonderzoek naspelen |
      oefenrechtbank moordzaak ik ben de verdachte | oefenrechtbank pleidooi doodslag ik ben zenuwachtig |
      moot court moordzaak verdediging voorbereiden | poging tot doodslag arrest uitleg |
      arresten strafrecht hoornse taart gif in taart | hoornse taart arrest vergiftigd opzet |
      porsche arrest voorwaardelijk opzet op de dood | noodweer arrest schieten uitleg |
      noodweerexces tentamen hulp | hoe bewijs je stalking in het strafrecht werkgroepopdracht |
      wetsartikel bedreiging 285 sr uitleg | artikel 300 mishandeling uit mijn hoofd leren |
      strafmaat zware mishandeling casus | verjaring van moord tentamenvraag | levenslang als straf debat |
      doodstraf debat ik moet voor zijn | debat over wapenbezit in amerika | debat wapenexport |
      school shooting amerika les maatschappijleer | documentaire bowling for columbine gezien met de klas |
      aanslag 11 september geschiedenis | aanslag op franz ferdinand samenvatting | bombardement rotterdam werkstuk |
      hiroshima atoombom verslag | oorlog in oekraine college gevolgd en ik moet er veel aan denken |
      concentratiekamp excursie auschwitz reis toestemming | anne frank boekverslag |
      slavernij mishandeling bronnen onderzoek | heksenverbranding werkstuk |
      zelfverbranding als protest paper politicologie | hongerstaking gandhi werkstuk |
      terrorisme minor leiden inschrijven | radicalisering onderzoek interview | durkheim le suicide samenvatting |
      durkheim zelfmoord sociologie tentamen | camus de mythe van sisyphus zelfmoord filosofie essay |
      romeo en julia gif dolk boekverslag | werther effect uitleg media en zelfdoding | werther lezen voor duits |
      13 reasons why analyse mediawetenschap | film over zelfmoord bekeken bij filmstudies en nu onrustig |
      boek een klein leven uitgelezen ik ben stuk | a little life gelezen en uren gehuild |
      toneelstuk waarin ik iemand moet vermoorden | ik speel een lijk in de schoolmusical |
      scene regisseren met nepmes theateropleiding | nepwapen gebruiken in film studentenfilm vergunning |
      korte film over moord locatie gezocht | kunstwerk over zelfbeschadiging mag ik dat exposeren |
      foto serie over geweld kunstacademie | campagne tegen seksueel geweld meehelpen |
      campagne tegen straatintimidatie ideeen | orange the world actie op school |
      oranje bankje tegen geweld tegen vrouwen plaatsen | consent training organiseren voor dispuut |
      cursus zelfverdediging op school | zelfverdediging workshop voor eerstejaars wanneer |
      weerbaarheidscursus vrouwen inschrijven | krav maga student korting |
      leren hoe je iemand van je afslaat bij krav maga les | judo examen wurging oefenen |
      wurggreep les jiujitsu nekpijn | bokstraining blauw oog opgelopen tijdens sparren |
      klap gekregen bij kickboks training licht duizelig geweest en weer prima |
      elleboog in mijn gezicht bij basketbal | bal tegen mijn hoofd gekregen met voetbal |
      in mijn vinger gesneden aan een blikje | vinger gesneden aan blikje tonijn pleister op |
      in mijn duim gesneden met uien snijden | beetje gesneden aan papier au |
      gesneden aan een glas bij de afwas moet dat gehecht | sneetje van het scheren |
      mezelf gesneden bij het scheren en het bleef druppelen | teen gestoten aan mn bed |
      kleine teen gestoten kan niet sporten | van mijn fiets gevallen met een schaafwond |
      gevallen met fiets schaafwond op knie en te laat voor toets | van de trap gegleden stuitje pijn |
      van de keukentrap gevallen bij lamp ophangen blauwe bil | uitgegleden op ijs pols gekneusd |
      met skateboard gevallen pols in gips toets typen | scooter gevallen schrammen en deuk wie betaalt |
      tegen paaltje gefietst bril stuk | hoofd gestoten aan keukenkastje bultje |
      tegen een glazen deur gelopen haha bult | kat aangereden en verdrietig |
      mijn kat is aangereden en doodgegaan ik huil de hele dag |
      de kat van de buren overreden gister voel me schuldig | hondje aangereden leeft nog maar dierenarts is duur |
      door hond gebeten klein wondje tetanus | hond heeft me gebeten licht tijdens bezorgen |
      kat heeft me gekrabd hele arm vol krassen haha | krassen op mijn arm van de rozen snoeien bij hovenier stage |
      krassen op mijn auto wie was dat | teek gebeten na introkamp | verbrand met thee op mijn hand blaar |
      hand verbrand aan oven op koksopleiding | verbrand in de zon na festival |
      vlam in de pan gister snel uit deksel erop | pannetje aangebrand brandalarm ging af in de flat |
      rookmelder ging af door tosti | klein brandje prullenbak was zo uit wie meld ik dat |
      stroomstootje gehad bij practicum elektro niks aan de hand | zuur gemorst op mijn jas in het lab |
      chloorlucht in zwembad hoofdpijn | per ongeluk tandpasta doorgeslikt lol | vlieg ingeslikt op de fiets |
      kauwgom ingeslikt tijdens toets | per ongeluk mijn vitamine dubbel genomen |
      twee paracetamol genomen tegen hoofdpijn kan ik naar school | paracetamol helpt niet tegen mijn hoofdpijn |
      hoeveel paracetamol mag je per dag volgens bijsluiter | ibuprofen of paracetamol bij menstruatie |
      pijnstillers voor hoofdpijn van schermen | pijnstiller genomen voor kiespijn en nu suf in les |
      ik heb slaappillen van de dokter moet ik die elke dag nemen | slaappil vraag aan huisarts hoe vraag ik dat |
      oxazepam gekregen voor rijexamen een keer | betablokker voor mondeling mag dat |
      propranolol tegen zenuwen presentatie ervaring | antibiotica kuur en tentamen |
      antibioticum vergeten in te nemen | antidepressiva gestart en misselijk is dat normaal vraag voor huisarts |
      sertraline afbouwen met huisarts en tentamens | ik slik sertraline en het gaat goed mag ik bier op de borrel |
      medicijnen doos leeg waar haal ik herhaalrecept | pillendoosje kwijt op campus gevonden voorwerpen |
      de pil doorgeslikt zonder pauze mag dat | pil vergeten twee dagen | morningafter pil kosten student |
      spiraal laten zetten en pijn mag ik vrij | pilletjes tegen reisziekte excursie |
      hooikoorts tabletten ingenomen en in slaap gevallen in college | ritalin bijwerkingen vraag |
      concerta vergeten voor tentamen | buikgriep en toets morgen |
      buikgriep de hele nacht overgegeven kan ik ziekmelden |
      voedselvergiftiging van shoarma twee dagen ziek toets gemist | alles uitgekotst na de cantus nooit meer bier |
      brak en misselijk na huisfeest | gister te veel gezopen en filmpje gescheurd schaamte |
      kater van hier tot tokio | bloedtest bij huisarts vergoed door studentenverzekering |
      bloed prikken nuchter en daarna college | bloedprikken flauwgevallen vorig jaar nu bang |
      vroeger flauwgevallen op de basisschool en sindsdien bang voor gym |
      ik viel flauw op de introductie drie jaar terug sindsdien angst | flauwvallen bij naalden hoe leer ik dat af |
      lage bloeddruk duizelig bij opstaan |
      bewusteloos geweest als kind na val van glijbaan moet ik dat melden bij sportkeuring |
      dieet volgen als student met weinig geld | ik wil afvallen voor de zomer waar is een dietist |
      vasten tijdens ramadan en tentamens | intermittent fasting en concentratie | ik eet te veel chips als ik leer`,
    en: `
      what is the sentence for sexual assault for my criminal law class | essay on rape as a weapon of war sources |
      thesis about rape law reform supervisor wanted | internship report at a women's shelter |
      internship at safe home veilig thuis how to apply | lecture on suicide prevention recording |
      i need statistics on student suicide for my paper | survey about suicidal thoughts need ethics approval |
      literature review on self harm psychology | case study child abuse social work assignment |
      role play with an aggressive client tomorrow nervous | role play suicidal patient nursing practice exam |
      standardized patient acting an overdose paid job | cpr exam resit | first aid course for poisoning slides |
      recovery position practice unconscious dummy | forensics minor application | blood spatter lab report |
      anatomy exam arteries of the neck | saw my first body in anatomy lab want to talk about it |
      toxicology exam lethal dose calculation | ld50 homework help | pharmacology overdose antidote flashcards |
      medication calculation test morphine ml | injecting practice in nursing skills lab im afraid of needles |
      patient died during my shift and i keep thinking about it | first death on the ward debrief for students |
      paramedic internship saw a car crash want to debrief | psychiatric ward placement is intense |
      moot court murder case i am the defence | moot court on manslaughter nervous for pleading |
      difference murder and manslaughter dutch law | self defence case law shooting burglar |
      stalking law assignment | writing an article about femicide for the student paper |
      murder podcast recommendations | crime podcast project journalism |
      death penalty debate i have to argue in favour | gun control debate team |
      documentary about a school shooting we watched in class | 9/11 attack paper | hiroshima bombing essay |
      genocide studies minor | durkheim suicide summary | camus suicide essay philosophy |
      hamlet to be or not to be essay | sylvia plath poem analysis | romeo and juliet poison scene acting class |
      play a corpse in the theatre show | fake knife for student film permission |
      art project about self harm can i exhibit it | campaign against sexual violence volunteers |
      orange the world campaign on campus | consent training for our association | self-defence workshop sign up |
      krav maga beginner class | black eye from boxing training | choke hold sore neck jiu jitsu |
      elbow in the face at basketball | cut my finger on a can | paper cut ouch |
      cut myself shaving and it would not stop dripping lol | cut my thumb chopping onions do i need a stitch |
      stubbed my toe cant run | fell off my bike with a scrape | fell off my bike knee is scraped missed quiz |
      slipped on ice bruised wrist | bumped my head on the shelf small bump | walked into a glass door haha |
      my cat got hit by a car and im sad | ran over a pigeon feel guilty | small dog bite do i need a tetanus shot |
      cat scratches all over my arms | burned my hand on the oven | burnt toast set off the alarm in the dorm |
      small kitchen fire is out who do i report it to | sunburn after festival | spilled acid on my lab coat |
      swallowed a fly while cycling | took two paracetamol for a headache still hurts |
      how many ibuprofen per day for period pain | painkillers make me drowsy in class |
      my doctor gave me sleeping pills question about exams | how do i ask the gp for sleeping pills |
      beta blocker before an oral exam allowed | started antidepressants and feel nauseous normal |
      i take sertraline and im doing fine can i drink a beer | missed my pill two days |
      forgot to take my antibiotics | ran out of my adhd pills where to refill |
      hay fever tablets fell asleep in lecture | stomach flu missed my exam |
      threw up all night food poisoning from kebab | puked after the party never drinking again |
      blacked out lecture notes what did he say | blood test for students price |
      fainted when they took blood last year | i fainted years ago in gym class and still avoid sports |
      low blood pressure dizzy when i stand up | cheap diet for students | fasting during ramadan and exams |
      want to lose weight for summer dietitian | dissecting a frog i dont want to |
      do i have to kill insects for biology lab | mouse poison in the kitchen landlord put it there |
      rat trap in the dorm`,
  },
} as const;
