/** Irregular forms, `lemma: form form form`. Only what the rules of stem.ts do not reach. */
const NL = `
spaar!: sparen spaar spaart gespaard
waard!: waard
niksen!: niksen
gemeente!: gemeente gemeentes gemeenten
nederland!: nederland nederlander nederlanders
nederlands!: nederlands nederlandse
spel!: spel spelen speelt speel speelde gespeeld
kies!: kies
fitness!: fitness fitnessen
sport!: sport sporten sporter sporters sportief sportieve gesport
god!: god goden
faal!: faal falen faalt gefaald
geluk!: geluk gelukkig gelukkige gelukkiger
baan!: baan banen baantje baantjes
koor!: koor koren
feest!: feest feesten feestje feestjes
liefde!: liefde
wed!: wedden wed gewed
kook!: koken kook kookt gekookt
planning!: plannen planning plande gepland planner
joint!: joint joints jointje jointjes
slapen: slaap slaapt sliep sliepen geslapen slapeloos slapeloze slapeloosheid ingeslapen
korting!: korting kortingen
zaak!: zaak zaken
eten: eet at aten gegeten opgegeten eetgedrag
drinken: dronk dronken gedronken drink drinkt
lezen!: lezen lees leest las gelezen voorlezen
verliezen: verlies verloor verloren verliest
zoeken: zoek zoekt zocht zochten gezocht
denken: denk denkt dacht dachten gedacht
brengen: bracht gebracht
vragen: vraag vraagt vroeg vroegen gevraagd vragen
lopen: loop loopt liep liepen gelopen
vallen: valt viel vielen gevallen
slaan: sla slaat sloeg sloegen geslagen
krijgen: krijg krijgt kreeg kregen gekregen
helpen: help helpt hielp hielpen geholpen hulp
schrijven: schrijf schrijft schreef schreven geschreven
spreken: spreek spreekt sprak spraken gesproken
breken: breek breekt brak gebroken
beginnen: begin begint begon begonnen
vinden: vind vindt vond vonden gevonden
overlijden: overleden overleed overlijdt
sterven: sterf stierf gestorven sterft
scheiden: scheiding gescheiden scheidt scheidden echtscheiding
kiezen: kies kiest koos kozen gekozen
stoppen: stop stopt stopte gestopt
staan: sta staat stond stonden gestaan
gaan: ga gaat ging gingen gegaan
komen: kom komt kwam kwamen gekomen
doen: doe doet deed deden gedaan
zeggen: zeg zegt zei zeiden gezegd
weten: weet wist wisten geweten
snijden: snij snijd snijdt sneed gesneden
zwijgen: zweeg gezwegen
bewegen: beweeg beweegt bewoog bewogen beweging
moe: moeheid vermoeid vermoeide vermoeidheid moeier
liegen: lieg loog gelogen
zwanger: zwangerschap
kind!: kind kinderen kindje kindjes kinders
toets: toetsen toetsje toetsing
tentamen: tentamens tentamina
examen: examens
ziek: ziekte ziektes ziekten zieke
dood: doodgegaan
huur: huren huurt gehuurd verhuren
leren: leer leert leerde geleerd
boos!: boos boze boosheid bozer
angst: angsten angstig angstige angstigheid
bang: bange banger
verdriet: verdrietig verdrietige
stress: stres gestrest gestresst gestresste gestreste stressen strest stressvol stressy stressed gestressed
eenzaam: eenzame eenzaamheid eenzaamste
alleen: alleenzijn
verslaafd: verslaving verslaafde verslavingen verslavend
depressief: depressie depressies depressieve depressiviteit depressiviteiten
somber: somberheid sombere
perfectionisme: perfectionist perfectionistisch perfectionistische
autisme: autist autistisch autistische
dyslexie: dyslectisch dyslectische dyslecticus
discriminatie: discrimineren discrimineert gediscrimineerd discriminerend
racisme: racist racistisch racistische
intimidatie: intimideren intimideert geintimideerd intimiderend
concentratie: concentreren concentreer concentreert geconcentreerd
motivatie: motiveren motiveer motiveert gemotiveerd
presentatie: presenteren presenteer presenteert gepresenteerd presentaties
meditatie: mediteren mediteer mediteert
procrastinatie: procrastineren procrastineer procrastineert
financien: financieel financiele financiering
medicijn: medicatie medicijnen medicijngebruik
relatie: relaties
studie: studies studeren studeer studeert gestudeerd studerend studerende
migraine: migraines
sollicitatie: solliciteren solliciteer solliciteert sollicitaties
verhuizen: verhuizing verhuisd verhuis
isolatie: isolement geisoleerd
opzeggen: opgezegd opzegging opzeg opzegt
opleiding: opleidingen
begeleiding: begeleiden begeleid begeleidt begeleider begeleiders begeleidster
ondersteuning: ondersteunen ondersteunt ondersteund
motief: motieven
reizen: reis reist reisde gereisd
overgeven: overgeef
spuug: spugen
chronisch: chronische
psychisch: psychische
seks: sex seksueel seksuele seksualiteit sexueel sexuele
vechten: vecht vocht gevochten
zelfmoord: zelfdoding suicide suicidaal suicidale suicidaliteit
onzeker: onzekerheid onzekere onzekerheden
huilen: huil huilt huilde gehuild huilbui huilbuien
uitstellen: uitstel uitstelgedrag uitgesteld uitstellerig
lening: leningen lenen leen leent geleend uitleen
vriend: vrienden vriendje vriendjes
vriendin: vriendinnen vriendinnetje
moeder: mama mam moeders mams ma
vader: papa pap vaders paps pa
ouder: ouders
oud: oude
woning: woningen wonen woon woont woonde gewoond
meeliften: meelift meelifter meelifters meeliftgedrag
zelfstandig: zelfstandige zelfstandigheid
beroep: beroepen
bidden: bid bidt gebed gebeden
rouw: rouwen rouwt gerouwd rouwverwerking
twijfel: twijfelen twijfelt twijfels getwijfeld
drukte!: drukte
arm!: arm armoede
`;

const EN = `
sleep: slept sleeping sleepless asleep
eat: ate eaten eating
drink: drank drunk drinking
lose: lost losing loss
find: found finding
feel: felt feeling feelings
fall: fell fallen falling
write: wrote written writing
speak: spoke spoken speaking
choose: chose chosen choosing choice
leave: left leaving
go: went gone going
die: died dying dead death passed
think: thought thinking thoughts
fail: failed failing failure
study: studying studies studied
stress: stressed stressing stressful
depress: depressed depression depressing depressive
anxiety: anxious anxieties
lonely: loneliness alone lonliness
addict: addicted addiction addictions addictive
procrastinate: procrastination procrastinating procrastinator
motivate: motivation motivated unmotivated
concentrate: concentration concentrating
money: moneys
child: children kids kid
woman: women
man: men
mom: mum mother mama
dad: father papa
meet: met meeting
pay: paid paying
hit: hitting hits
sad: sadness saddest
angry: anger angrily
tired!: tired tiredness tiring
fitness!: fitness
plan!: plan plans
room!: room rooms
meaning!: meaning meaningful meaningless
news!: news
housing!: housing
friends!: friends friendships
mean!: mean meaner
running!: running
broke!: broke
business!: business
student!: student students
busy: busier
present: presentation presentations presenting presented
apply: application applications applying applied
pregnant: pregnancy
disable: disabled disability disabilities
autism: autistic
dyslexia: dyslexic
discriminate: discrimination discriminated discriminating
harass: harassed harassment harassing
bully: bullied bullying bullies
cry: crying cried cries
religion: religious religions
exercise: exercising
volunteer: volunteering volunteers
worry: worried worrying worries
evict: evicted eviction
cheat: cheated cheating
grieve: grief grieving
`;

function forms(text: string): ReadonlyMap<string, string> {
  return new Map(text.trim().split('\n').flatMap((line) => {
    const [lemma = '', rest = ''] = line.split(':');
    return [[lemma, lemma] as const, ...rest.trim().split(' ').map((form) => [form, lemma] as const)];
  }));
}

/** Dutch form → lemma. */
export const DUTCH_FORMS = forms(NL);
/** English form → lemma. */
export const ENGLISH_FORMS = forms(EN);
