/** Lines that must be recognised: indirect words, friends, students, typing errors. One a line. */
export const FOR_MIXED_1: readonly string[] = `
kheb alles geprobeerd en zie maar 1 oplossing, er niet meer zijn
soms denk ik dat het beter is als ik er gewoon niet ben
als ik morgen dood neerval vind ik het prima
mn hoofd zegt de hele tijd dat ik dood moet
ik fantaseer over van een flat springen
ik heb gister bijna pillen genomen
ik stond gisteren bij het spoor
ben al bezig met afscheid nemen
tis beter voor iedereen als ik weg ben
ik hoop dat ik niet oud word
ik zou willen dat ik nooit geboren was
tgoat nie meer ik wil der nimeer zijn
ik wil der ni meer zijn
ik zie t leven niet meer zitten
kzie het leven niet meer zitten
het leven hoeft niet meer voor mij
ik leef alleen nog voor mijn zusje
als mijn kat er niet was had ik het al gedaan
ik durf mezelf niet alleen te laten met mn gedachten, bang dat ik iets doms doe
ik vertrouw mezelf niet vanavond
ik ga iets stoms doen vannacht
hoe snij je je polsen
ik heb een mes gepakt en wil mezelf snijden
ik wil snijden
ik ben weer aan het snijden
sneed mezelf vanacht
de drang om te snijden is te groot
mezelf pijn doen is het enige wat helpt
i feel like ending it
im done with life
so done with living
i dont see the point of living
ready to give up on life
i think id be better off dead
i'd rather be dead
everyone would be happier if i wasnt around
id be doing everyone a favour if i died
i wish someone would just kill me
pls kill me im serious
i want to fall asleep and not wake up
cant stop thinking about death
thoughts of ending my life wont stop
i keep having thoughts about suicide
my head tells me to kill myself
i almost jumped yesterday
i have the pills next to me
its my last night
i wont make it through the night
don't know if i will still be alive tomorrow
im scared of what i might do to myself
afraid i might do something to myself
i dont trust myself to be alone tonight
i started cutting again
i need to cut
i want to cut so bad
my arms are full of cuts
how can i help a friend who is suicidal
friend suicidal help
what to do if someone wants to commit suicide
vriend suicidaal wat te doen
wat doe je als iemand zelfmoord wil plegen
hoe help ik iemand die niet meer wil leven
ik maak me zorgen over een student die zegt er niet meer te willen zijn
eerstejaars in mijn mentorgroep schrijft dat hij dood wil
onze huisgenoot heeft zich opgesloten met pillen
huisgenoot sluit zich op in badkamer en zegt dat ze zichzelf iets aandoet
mijn zus appt dat ze op de brug staat
mn ex dreigt zelfmoord te plegen als ik bij hem wegga
hij zegt dat hij zichzelf wat aandoet als ik het uitmaak
mijn vriend reageert niet meer na zijn afscheidsbericht
kga mn eigen van kant maken
ik ga mijn eigen iets aandoen
ik wil mijzelf doodmaken
ik wil mezelf kapot maken
wil mezelf opknopen
iedreen haat me ik kan beter dood
niemand zou huilen als ik doodga
ik ben een last voor iedereen
ik wil stoppen met leven
kan ik gewoon ophouden te bestaan
ik ben moe van het leven
leven heeft geen zin
wat is nog de zin van mijn leven
wil nie wakker worden morgen
laat mij maar doodgaan
ik bid dat ik niet meer wakker word
mijn vriend heeft net een hele doos oxazepam weggewerkt
mijn maat heeft gesnoven en ligt te schokken
wat als je te veel paracetamol hebt genomen
hoeveel paracetamol is gevaarlijk ik heb er 20 op
mn bestie heeft 15 xanax gepakt
she took like 20 sleeping pills
i took double my dose plus alcohol and feel weird
roommate took something and is acting strange, wont respond
we cant wake her up
he's lying on the bathroom floor not moving
zij ligt bewegingloos in bed
hij schokt over heel zn lichaam
mijn huisgenoot heeft schuim op zijn mond
mn vriend is gevallen en er komt bloed uit zijn oor
vinger afgesneden
hij is onder een auto gekomen
kookt water over me heen gehad grote brandwonden
er is een ongeluk gebeurd
iemand is in de gracht gevallen
er hangt een gaslucht
het ruikt naar gas hier
brandt bij de buren
er staat een vent met een mes voor de deur
gozer met blaffer op schoolplein
hij zegt dat hij mij gaat neersteken
mijn neef zegt dat hij een gun heeft en naar school komt
iemand bedreigt docent met mes
hij gaat morgen wat doen op school zei hij, met een mes
student schrijft dat iedereen in de klas dood moet
ik word gek ik ga iemand wat aandoen
ik krijg de neiging om mensen te slaan en neer te steken
ik wil wraak nemen en hem doodmaken
i might kill someone
i feel like hurting people
he said he would bring a gun
someone is trying to break into my room
my stepdad is beating my mum right now
my roommate is attacking me
hes strangling her
mijn vriend heeft me bij de keel gepakt
me vader heeft me geslagen met riem
pa slaat er op los
mn ouders mishandelen me
mijn moeder slaat me met een stok
bij ons thuis wordt geslagen
mijn man is agressief
vriend van mijn huisgenoot slaat haar
ik ben bang dat mijn broer me iets aandoet
ik word thuis bedreigd
ik kan niet naar huis, ze maken me dood
mijn ouders hebben ontdekt dat ik gay ben en ik ben niet veilig
ze willen mij terugsturen naar marokko om te trouwen
mag het huis niet uit van mijn man
he hits me when hes drunk
my girlfriend gets violent
my parents beat me if my grades are low
my father threatened to kill me
i ran away from home because of violence
i need a safe place to stay, my husband hits me
a guy raped me at a party
someone had sex with me when i was too drunk to say no
i woke up and he was on top of me
my teacher touched me
my boss touches me and i said no
sexual abuse by family member
seks gehad terwijl ik niet wilde
hij stopte niet toen ik nee zei
een jongen heeft aan me gezeten
ik ben als kind misbruikt
door mn oom misbruikt
iemand heeft foto's van mij naakt online gezet
er is iets in mijn glas gedaan denk ik
drogering op feest
i think my drink was drugged
someone pricked me with a needle in the club
mijn ex staat elke avond voor mijn raam
er volgt iemand mij elke dag naar de campus ik ben bang
my ex follows me everywhere
a man followed me from the station
he keeps sending threats
ze hebben me beroofd met mes
ben geript en geslagen
my friend got stabbed
my housemate believes he is being watched through his phone
she hears things that are not there
hij zegt dat god hem opdrachten geeft
huisgenoot loopt naakt over de gang en schreeuwt
mijn broer is zwaar in de war
ik word gek van de stemmen in mijn hoofd
ik heb mn leven niet meer in de hand ik wil dat het stopt
ik denk dat ik mezelf van het leven ga beroven
ik wil mezelf wat aandoen
overweeg zelfmoord
ik overweeg om uit het leven te stappen
suicidaal sinds mn bsa
ik ben suïsidaal
suicidaale gedachten
zelfmort
zelmoord
zefmoord
ik wil zelfmoor plegen
ik wil zellfmoord plegen
zelfdodingsgedachten
ik heb doodsgedachten
doodswens
mn doodswens wordt steeds sterker
ik wil niet meer bestaan
ik zou willen dat ik niet bestond
ik wil gwn ni meer bestaan
ik voel me zo leeg dat ik dood wil
kben zo moe van het leven
kweet niet of ik morgen nog leef
ik weet niet of ik de nacht doorkom
ik kom de nacht niet door
ik overleef deze nacht niet
ik zie geen reden meer om te leven
ik zie geen reden om door te gaan
waar doe ik het nog voor, het leven
ik wil slapen en niet meer opstaan
het zou beter zijn als ik doodging
als ik dood ben zijn ze van me af
iedereen zou blij zijn als ik weg was
ze zullen me toch niet missen
mijn ouders zouden beter af zijn zonder mij
ik val iedereen tot last, het is beter als ik er niet meer ben
ik ga dit jaar niet overleven, ik maak er een einde aan
vanavond is het klaar, ik doe het
ik doe het vanavond
tijd om te gaan, dag lieve allemaal
ik hou van jullie vaarwel
mijn brief ligt klaar
ik heb mijn uitvaart al geregeld
ik heb mijn testament geschreven, ik ben 20
i feel like dying
i feel like i want to die
im thinking of suicide
suicidal ideation
passive suicidal thoughts
active suicidal thoughts
having sucidal thoughts
suicide hotline netherlands
suicide helpline
i dont wanna be here any longer
dont want to exist
i dont want to exist anymore
wish i could fall asleep forever
i hate being alive
i hate my life and want to end it
i want out of this life
i cant live like this anymore
i cant live anymore
cant live like this
life is not for me
i'm a waste of space
they'd be better off if i was dead
nobody needs me here, id rather be gone
i have written my goodbyes
my goodbye letter is ready
i'm at the bridge
at the train station thinking of jumping
sitting on the edge of my balcony
i have a rope
got a knife to my wrist
i'm holding a blade
im bleeding from cutting
cut myself too deep
i want to scratch my skin off
i punch walls until my hands bleed
i starve myself as punishment, and burn my arms
mijn vriendin kerft in haar benen
hij slaat zijn hoofd tegen de muur
ze prikt zichzelf met naalden
ik doe aan automutilatie
terugval in automutileren
zelfverwonding
mijn huisgenoot praat over dood willen
ze zei dat ze er niet meer wil zijn
hij zei dat het leven geen zin meer heeft
me beste vriendin stuurde me een afscheidsbrief
een meisje uit mijn klas zei dat ze pillen wil slikken
student in tranen zegt dat hij er een einde aan wil maken
hoe ga ik om met een student die suïcidaal is
mijn student heeft suïcidale uitspraken gedaan
my student wrote a suicidal email
`.trim().split('\n');
