/** A text about study, work, news or fiction: bare words such as "suicide" are its subject then, not a cry for help. */
export const TOPIC = {
  topic: `
    scriptie scriptieonderwerp afstudeeronderzoek afstudeerproject afstudeeropdracht profielwerkstuk pws
    bachelorscriptie masterscriptie thesis essay essays paper papers onderzoek onderzoeksvraag onderzoeksvoorstel
    onderzoeksonderwerp onderzoeken onderzoeker literatuuronderzoek enquete verslag werkstuk opdracht opdrachten
    presentatie presenteren presentation college colleges gastcollege hoorcollege lecture lectures lezing webinar
    congres symposium module modules minor minoren vak vakken course courses cursus les lessen lesstof lesmateriaal
    lesgeven casus casussen case casestudy tentamens project projectgroep werkgroep werkgroepen training trainingen
    trainer workshop workshops trainen bijscholing nascholing gatekeepertraining ehbo bhv bhvers oefening
    brandoefening ontruimingsoefening drill simulatie beleid beleidsplan protocol protocollen richtlijn richtlijnen
    campagne campaign voorlichting preventiebeleid statistiek statistieken cijfers statistics artikel article boek
    boeken book books roman novel hoofdpersoon personage personages hoofdstuk chapter gedicht poem toneel toneelstuk
    theater theatre musical opera script film films movie movies serie show shows netflix documentaire docu
    documentary podcast podcasts youtube tiktok nieuws news krant game games gamen gaming gta fortnite valorant
    minecraft callofduty cod pubg sims roblox lol xbox playstation ps5 larp dnd escaperoom cluedo moordspel bordspel
    spelletje kaartspel song songs lied liedje album lyrics songtekst playlist geschiedenis history historisch
    oorlog wereldoorlog war holocaust middeleeuwen romeinen criminologie criminology strafrecht rechten law
    psychologie psychology sociologie sociology filosofie philosophy forensisch forensic verpleegkunde nursing
    geneeskunde anatomie biologie biology journalistiek bibliotheek library bron bronnen source sources literatuur
    literature theorie theory durkheim definitie definition betekenis meaning vertaling spelling studie-opdracht
    onderwerp topic subject vragenlijst interview interviewen respondenten debat debate debatteren museum
    tentoonstelling expositie spreekbeurt hackathon comedy vrijwilliger vrijwilligers vrijwilligerswerk volunteer
    volunteering vacature stageplek stageplaats collegereeks keuzevak keuzedeel studium generale elective seminar
    assignment essayvraag report research dissertation studies survey awareness aandachtsweek themaweek themaavond
    infoavond actieweek werkveld methodiek hulpverleners hulpverlener e-learning elearning toolkit brochure folder
    posters flyer flyers shakespeare hamlet romeo werther kafka tolstoj gespreksvoering gesprekstechnieken
    certificaat certificate wetgeving wetboek
  `,
  /** persons who exist in a story only */
  fiction: `
    hoofdpersoon hoofdpersonage personage personages karakter character characters protagonist romeo julia juliet
    hamlet ophelia werther npc avatar sim boss eindbaas draak dragon zombie zombies mario luigi pokemon villain
    schurk schrijver auteur koning koningin king keizer caesar jezus socrates dictator detective slachtoffers
    personnage held
  `,
  /** things that are said to die, to kill or to be killed */
  things: `
    telefoon mobiel mobieltje laptop computer pc macbook ipad tablet batterij accu oplader wifi internet server
    scherm auto scooter fiets brommer verwarming cv ketel plant planten plantje plantjes cactus kat poes kitten hond
    puppy hamster cavia konijn konijnen goudvis vis vissen parkiet vogel vogels muis muizen rat ratten kip kippen
    paard mug muggen spin spinnen vlieg vliegen wesp wespen bijen kakkerlak bacterie bacterien virus cel cellen
    groepsapp groepschat appgroep chat gesprek sfeer feest feestje motivatie inspiratie relatie vibe vibes stad
    buurt taal talen latijn partij democratie website app code script proces programma phone battery charger plants
    cat dog goldfish fish bird mouse mice spider bug bugs mosquito groupchat party mood motivation language
    languages car bike process project relationship controller printer kantine kachel stroom lamp lijn trend meme
    memes hobby economie markt bedrijf rozen bloemen boom bomen kerstboom basilicum orchidee tamagotchi zuurdesem
    robot drone gesprekken
  `,
  /** study and money: what deadlines, debts and grades belong to */
  study: `
    studie opleiding school stage scriptie vak vakken tentamen tentamens toets toetsen examen examens herkansing bsa
    deadline deadlines opdracht opdrachten project groepsproject projectgroep cijfer cijfers onvoldoende propedeuse
    minor bachelor master college colleges bestuur bestuursjaar vereniging dispuut werk bijbaan baan baantje job
    studies study degree course courses programme program exam exams thesis internship assignment assignments grades
    grade university uni semester blok periode rooster planning samenwerking samenwerken groep groepje team contract
    huur huurcontract abonnement lidmaatschap huis kamer studentenhuis relatie vriendschap sport roken uitstellen
    uitstelgedrag gamen drinken verslaving ruzie pesten overlast geluidsoverlast herrie lawaai discussie misverstand
    traject sollicitatie klus paper essay docenten wiskunde statistiek tuition debt procrastination procrastinating
    smoking subscription lease rent group noise bullying discrimination discriminatie ongelijkheid racisme oorlog
    war inequality presentatie scriptieonderwerp vergadering bijeenkomst les lessen app groepsapp chat bug code
    opgave som sommen resit resits bureaucratie
  `,
  grief: `
    rouw rouwen rouwgroep rouwverwerking grief grieving nabestaanden nabestaande bereaved bereavement nabestaandengroep
  `,
} as const;
