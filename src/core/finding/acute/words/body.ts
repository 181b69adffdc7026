/** Words for violence, weapons, wounds, substances, places. */
export const BODY = {
  /** hitting and the like, something a person does to another (nl, en) */
  hits: `
    slaat sloeg slaan geslagen sla schopt schopte schoppen geschopt trapt trapte getrapt trappen mishandelt
    mishandelde mishandeld mishandelen wurgt wurgde wurgen gewurgd verwurgt verwurgd stompt stompte stompen gestompt
    mept mepte meppen gemept bijt beet gebeten duwt duwde geduwd geslage afgerost aframmelt afranselt afgeranseld
    ramt rammen gooit gooide schudt gekeeld keelt steekt stak gestoken klapt klappen afgetuigd toegetakeld aftuigt
    hits hitting punches punched punching slaps slapped slapping beats beating beaten kicks kicked kicking chokes
    choked choking strangles strangled strangling shoves shoved bites bit abuses abused abusing assaults assaulted
    assaulting hurts grabbed grabs hurting pushes pushed attacks attacked attacking burns burned stabbed stabs
    tortures beat hit martelt molesteert knijpt kneep kneus blauwgeslagen aanvliegt geweld gewelddadig verbrandt
    brandt
  `,
  weapon: `
    mes messen mesje steekwapen machete machetes shank shanks zwaard vuurwapen vuurwapens wapen wapens pistool
    pistolen geweer blaffer strap pipa burner glock ak bijl hakbijl hakmes aardappelschilmesje knife knives weapon
    weapons pistol rifle firearm axe bomb explosieven handgranaat granaat zuur boksbeugel honkbalknuppel knuppel
    koevoet bat gunman wapenstok jachtgeweer kalasjnikov uzi ploertendoder stiletto keukenmes slagersmes vlindermes
  `,
  pill: `
    pil pillen pilletjes tabletten tablet tabletjes paracetamol paracetamols paracetamolletjes medicijnen medicijn
    medicatie slaappillen slaappil slaapmedicatie slaaptabletten antidepressiva oxazepam diazepam lorazepam
    temazepam xanax valium tramadol oxycodon morfine ritalin concerta ibuprofen ibuprofens aspirine pijnstillers
    pijnstiller pills tablets meds medication medicine painkillers tylenol ssri ssris benzos benzo antidepressants
    insuline insulin sleepingpills slaapmiddelen slaapmiddel kalmeringsmiddelen sertraline quetiapine lithium
    fluoxetine citalopram advil dexamfetamine methylfenidaat fentanyl medicins pijnmedicatie aspirin hartpillen
    bloeddrukpillen capsules
  `,
  poison: `
    bleek bleekmiddel chloor gif vergif rattengif ontstopper antivries bleach poison antifreeze pesticide
    landbouwgif spiritus schoonmaakmiddel afwasmiddel gootsteenontstopper ammoniak drano
  `,
  many: `
    # veel teveel alle hele heel helft boel handvol handje vol strip strips strippen doos doosje dozen pot potje
    potjes doordrukstrip allemaal vele tientallen hoop berg zooi tig massa stapel zes zeven acht negen tien twaalf
    vijftien twintig dertig veertig vijftig zestig honderd stuk stuks dubbele onbekend hoeveelheid many too much all
    lot lots bunch handful whole bottle box pack packet entire ten twelve fifteen twenty thirty forty fifty hundred
    dozens bag loads overdose load full rest pakje ton half ieder elke zakje zak flink flinke lading
  `,
  unconscious: `
    bewusteloos bewustenloos bewusteloze bewustzijn unconscious unresponsive knockout blackedout bewustloos coma
    comateus
  `,
  limbs: `
    arm armen pols polsen been benen bovenbeen bovenbenen dij dijen huid lichaam vel buik onderarm onderarmen enkel
  `,
  limbsEn: 'arm arms wrist wrists leg legs thigh thighs skin body stomach forearm forearms hips ankle veins vein',
  height: `
    dak daken dakrand balkon balkons flat flatgebouw toren brug viaduct spoor spoorbrug treinspoor rails raam
    parkeergarage balustrade reling richel vensterbank kraan afgrond perron spoorweg roof rooftop ledge bridge
    balcony window building cliff tower platform tracks track railing overpass train trein metro tram tramrails
    viaducts spoorwegovergang wolkenkrabber verdieping torenflat kade parapet bruggetje galerij hek euromast rand
  `,
  now: 'nu momenteel now momentje meteen direct net zojuist zonet currently rightnow asap dringend urgent spoed',
} as const;
