/** Verbs and small groups of words that several rules use. */
export const VERBS = {
  took: `
    genomen ingenomen geslikt slikte doorgeslikt ingeslikt gesnoept nam opgegeten gegeten gedronken dronk
    opgedronken leeggegeten achterovergeslagen weggeslikt weggewerkt naarbinnengewerkt gespoten ingespoten opgeslokt
    took taken swallowed downed ate eaten drank drunk ingested popped consumed injected had od d overdosed genome
    ingenome opgesnoept gepakt
  `,
  taking: `
    slikken slik slikt innemen inneem inneemt neemt neem nemen inname opeten drinkt drink drinken slok take taking
    takes swallow swallowing swallows drinking eat eating popping downing genomen ingenomen geslikt taken took
    swallowed op snoept dronk gedronken drank drinks
  `,
  excess: `
    # teveel veel alle al handvol strip strips strippen doos doosje pot potje potjes many much handful bottle box
    pack packet tientallen overdose overdosis whole hele heel stapel berg
  `,
  hard: `
    ghb xtc mdma ketamine ket keta coke cocaine speed lsd truffels lachgas heroine heroin 3mmc 4mmc 2cb molly
    ecstasy amfetamine shrooms acid spacecake edible edibles meth mephedrone poppers spice g drugs drugz paddos
    paddo trip crack snowy flakka tripmiddel
  `,
  light: `
    cafeine koffie memes meme suiker chocola chocolade series serie netflix cringe vergaderingen informatie prikkels
    tiktok caffeine coffee sugar cuteness information energy redbull energydrank energydrink cute gezelligheid kerst
    liefde schattigheid social socials instagram content vitamine vitamines vitamin thee drop pepernoten kaas zoom
    meetings mails werk huiswerk uitstelgedrag uitstellen procrastination procrastinating ruzie misverstand gamen
    roken smoking stress drama
  `,
  drunk: `
    dronken drunk bezopen lazarus stomdronken ladderzat wasted lam gedronken alcohol drank dronk zat bezat hammered
    plastered intoxicated lazerus straalbezopen strontlazarus
  `,
  bleeds: 'bloed bloedt bloeden bloedde bloede bloedend gebloed bloeding bloedingen bleeding bleeds bleed bled blood',
  heavily: `
    hevig hevige heel erg hard flink enorm ernstig ernstige zwaar veel volop gutsend heavily heavy badly lot severe
    severely profusely everywhere overal leeg
  `,
  building: `
    huis kamer keuken flat studentenhuis gang gebouw school campus woning appartement dorm house kitchen room
    building apartment hallway residence studio berging kelder trappenhuis toilet wc aula kantine lokaal bieb
    bibliotheek library schuur garage auto car bus trein train klas class uni university universiteit faculteit
    instituut collegezaal mbo hbo verdieping zolder slaapkamer complex studentenflat college
  `,
  seizure: `
    stuiptrekken stuiptrekking stuiptrekkingen stuipen stuip convulsing convulsions seizure seizures seizing toeval
    epilepsieaanval stuipt insult epileptic epileptische
  `,
  heart: 'hartaanval hartstilstand hartinfarct hartfalen heartattack hartstilstant hartritmestoornis',
  allergy: 'anafylaxie anafylactisch anafylactische anaphylaxis anaphylactic epipen',
  diabetes: 'diabetes diabeet diabetic suikerziekte insuline hypo bloedsuiker',
  resus: 'reanimeren reanimeer reanimatie gereanimeerd cpr defibrillator',
  wakes: 'wordt word krijg krijgt krijgen werd wordd komt raakt kreeg',
  channel: `
    mail mails mailtje mailtjes email emails app apps appje appjes appt bericht berichten berichtje berichtjes
    whatsapp whatsappje telefoon sms snap snaps dm dms reactie brief brieven verzoek verzoeken aanvraag aanvragen
    vraag vragen tikkie tikkies message messages text texts texting texted phone call calls request requests
    emailing uitnodiging groepsapp groepschat chat slack teams contactformulier contact vacature advertentie
    voicemail feedback grap grapjes application applications hospiteer kamerreacties behandeling
  `,
  official: `
    docent docenten begeleider begeleiders mentor tutor slber studieadviseur decaan examencommissie secretariaat duo
    gemeente verhuurder landlord huisbaas makelaar woningcorporatie school opleiding universiteit hogeschool
    onderwijsbalie balie helpdesk stagebegeleider stagebedrijf scriptiebegeleider supervisor professor teacher
    lecturer university office department exchange coordinator groepsgenoten projectgroep groepje groepsleden
    teamgenoten klasgenoten recruiter bedrijf bank verzekering uwv belastingdienst studentenpsycholoog psycholoog
    huisarts gp advisor adviser dean committee administration servicedesk ind group members groupmates teammates
    klanten klas class audience publiek students studenten leerlingen crush date match
  `,
  panic: `
    paniek paniekaanval paniekaanvallen paniekstoornis panic panicking hyperventilatie hyperventileer
    hyperventileren hyperventilating stress stressed tentamenstress examenvrees faalangst anxiety anxious angst
    spanning gespannen presentatie presentation nervous zenuwen zenuwachtig bloedprikken prik sporten hardlopen
    running trap trappen stairs traplopen astma hooikoorts allergie verkouden corona workout gym hiking training
  `,
  jump: `
    springen spring springt sprong gesprongen springe jump jumps jumping jumped jumpen sprint naarbenedenspringen
    gooien gooi gooit stort storten leap leaping
  `,
  ex: 'ex exvriend exvriendin exman expartner exboyfriend exgirlfriend',
  strangle: `
    wurgt wurgde gewurgd wurgen verwurgd verwurgt strangled strangles strangling strangle choked chokes verstikt
    verstikte dichtgeknepen dichtknijpen
  `,
  stinging: 'stekende stekelig steken laten',
  will: `
    ga gaat gaan wil wilt willen wou wilde zal zullen moet kan plan dreigt dreigde zegt zin will going gonna want
    wants wanna planning plans threatens threatened threatening might about urge drang neiging fantaseer droom bang
  `,
  victim: `
    hem haar hen hun iedereen jullie je jou mensen iemand allemaal anderen klasgenoten klasgenoot docent docenten
    leraar lerares leerlingen studenten student huisgenoot huisgenote huisgenoten vriend vriendin ex vader moeder
    ouders broer broertje zus zusje baas buurman buurvrouw medestudent medestudenten mentor him her them everyone
    everybody someone somebody people others anyone classmates classmate teacher teachers students professor
    roommate flatmate housemate boyfriend girlfriend dad mom mum parents father mother brother sister boss neighbour
    you man vrouw gast jongen meisje kind baby supervisor collega stiefvader oom schoonvader pesters pester bully
    bullies directeur partner u
  `,
  harm: `
    vermoorden vermoord doden doodmaken neersteken doodsteken neerschieten doodschieten doodslaan afslachten wurgen
    mishandelen verkrachten neerknallen afknallen vergiftigen slaan aandoen opblazen verbranden kelen onthoofden
    ombrengen killen stabben steken neerhalen omleggen afmaken doodrijden
  `,
  harmen: `
    kill killing murder murdering hurt hurting stab stabbing shoot shooting harm harming attack attacking strangle
    strangling poison poisoning slaughter behead
  `,
  food: `
    pizza burger burgers kapsalon biertje beer coffee koffie kebab doner snack snacks cookie cake chocolate fries
    sandwich sushi nap drink frikandel shoarma ijsje icecream kaassouffle noodles ramen taco tacos meal dinner
    breakfast
  `,
  nag: `
    afwas vaatwasser troep rommel schoonmaken schoonmaak schoonmaakrooster corvee wc keuken vuilnis muziek herrie
    lawaai koelkast kaas melk eten dishes dishwasher mess messy cleaning trash loud music noise cheese fridge food
    room kamer cijfer cijfers grade grades bsa tentamen exam exams onvoldoende gezakt failed fail punten herkansing
    resit late laat rekening bill bills fiets bike was laundry deadline snoring snurkt snurken spoiler spoilers
    spoil spoilt tentamens propedeuse drums gitaar muren wifi handdoek douche shower phone telefoon oplader charger
    huur bier beer chips vlees pan pannen
  `,
  dull: `
    verveling stress lachen lach lache lachend schaamte honger dorst kou hitte warmte heimwee nieuwsgierigheid
    moeheid vermoeidheid spierpijn slaap zenuwen spanning cringe plaatsvervangende verkoudheid kater hoofdpijn
    deadlines deadline tentamens tentamen huiswerk werk werkdruk scriptie opdrachten buikpijn menstruatiepijn
    jaloezie schrik ellende drukte laughter laughing boredom embarrassment embarassment hunger thirst heat cold
    curiosity shame exhaustion secondhand jealousy anticipation exams exam homework assignments workload thesis
    cramps hangover nerves suspense fomo cuteness sleepiness starvation tiredness anxiety homesickness verdriet
    liefdesverdriet leedvermaak schattigheid regen rain humidity aircon allergy allergies hooikoorts griep flu warm
    heet koud benauwdheid lesstof saaiheid duo nerven
  `,
  bored: `
    verveel verveelt verveelde vervelen verveeld schrik schrikt schrok schrikken geschrokken schaam schaamt schaamde
    schamen geschaamd geschaamt lach lacht lachen lachte lachten gelachen werk werkt werken werkte gewerkt wacht
    wachten wachtte gewacht zoek zoekt zoeken gezocht erger ergert ergerde ergeren geergerd irriteer irriteerde
    irriteert irriteren zweet zweten vries vriest vriezen betaal betaalt betalen betaalde studeer studeert leer
    leren leerde staar staarde verbaas verbaasde verwonder fiets fietsen ren scroll scrollen scrolde geneer geneerde
    loop typ reis bored bore boring scared tired worked frozen embarrassed working scares scare starving laughed
    laugh bores schrijf schrijven nakijken piek vergader gescrold klik
  `,
  ending: 'end ending ended ends eindig eindigen beeindigen beeindig beeindigt',
  cuts: `
    snij snijd snijdt snijden sneed gesneden snijde sneden gesnede snijdde snijt sny kras krast krassen kraste
    gekrast cut cuts cutting cutten gecut carve carving slash slashing slashes krab krabt snijdend opensnijden
    opengesneden insnijden snee burn burns burning burned brand brandt branden verbrand verbranden scratch
    scratching scratches scratched kerf kerft kerven
  `,
  cutsOnly: `
    snij snijd snijdt snijden sneed gesneden gesnede snijt sneden kras krast krassen kraste gekrast cut cuts cutting
    cutten gecut carve carving snijwonden kerf kerft kerven
  `,
  /** harm that is done by people, and in a figure of speech by deadlines */
  harmed: `
    verkracht geslagen achtervolgd aangevallen gewurgd verstikt gestalkt bedreigd overvallen beroofd gegijzeld
    gemarteld vermoord vermoordt gesloopt attacked beaten killed murdered stabbed robbed followed threatened haunted
    strangled suffocated suffocating choked choking abused kidnapped tortured raped mugged drowning drowned verdrink
    verdrinken stik stikken verstik verstikken overdose overdosis lucht geintimideerd intimidated gechanteerd
    opgejaagd gestoken geraakt
  `,
  /** what does harm in a figure of speech only */
  abstract: `
    werk planning agenda deadlines deadline stress huiswerk homework taxes belasting belastingen schulden schuld
    regels regeltjes rules opdrachten opdracht assignments tentamens tentamen exams exam scriptie thesis paper
    papers essay essays mails mailtjes emails mail appjes berichten messages notificaties meldingen vergaderingen
    meetings lesstof stof statistiek statistics wiskunde math maths herinneringen memories verdriet emoties emotions
    gevoelens feelings heimwee homesickness nieuws news vragen questions kritiek criticism feedback inflatie
    inflation prices prijzen huur rent kosten bureaucratie bureaucracy slaap moeheid vermoeidheid verveling boredom
    paniek panic angst anxiety twijfel doubt pech verleden past gedachten thoughts drukte werkdruk workload hitte
    heat jaloezie liefde love nostalgie keuzes choices informatie information prikkels studie study bsa cijfers
    cijfer grades grade studiepunten punten responsibilities verplichtingen hormones hormonen allergies allergie
    pollen kou cold muziek music smell stank geur aandacht
  `,
} as const;
