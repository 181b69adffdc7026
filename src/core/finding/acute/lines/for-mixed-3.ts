/** Lines that must be recognised: indirect words, friends, students, typing errors. One a line. */
export const FOR_MIXED_3: readonly string[] = `
ik heb mezef gesneden
ik snij mijzelf
snijd me zelf
ik sneij mezelf
ik krab mezelf open
self hram
selfharming again
i cut my self
im hurting my self
my freind wants to die
my roommate said she wants to end it
my classmate says she wants to kill herself
my best friend is suicidal and refuses help
someone in my class said he wants to kill himself
i'm worried my friend might kill herself
how do i help someone who wants to die
mijn vriend bloedt en is bewusteloos
iemand heeft een overdosis drugs
mijn huisgenoot is bewustenloos
hij ligt op de grond en beweegt niet
ze krijgt geen adem
vriend heeft hartaanval
my friend stopped breathing
my housemate is unconscious after drinking
too much alcohol and won't wake up
hij heeft een mes vast
er is iemand met een pistool
iemand met een wapen in school
someone with a weapon in the building
man with a knife at the entrance
someone is threatening us with a knife
my ex is here and he is violent
ik word geslagen
ik word geslagen door mijn vriend
mijn partner slaat me
mijn ex vriend mishandelt me
mijn vriend heeft me geslagen
mijn vader heeft mij geslagen
mijn moeder slaat me
thuis word ik geslagen
geslagen thuis
mijn vriend doet me pijn
huiselijk geweld hulp
ik ben verkracht door een medestudent
ik ben aangerand door een docent
aangerand in de trein
ik ben gisteren verkracht wat nu
i was raped by another student
i was sexually assaulted by my professor
i was sexually harassed and touched
i was assaulted
raped
groped on the tram
someone drugged me
ik word gestalkt door mijn ex
ik word bedreigd door mijn ex
ik voel me bedreigd door mijn ex
mijn huisgenoot bedreigt mij
ik word thuis vastgehouden
eergerelateerd geweld
ik word gedwongen te trouwen
uithuwelijking
my family threatens me because of my relationship
i am afraid my family will hurt me
honor violence
ik hoor stemmen die zeggen dat ik mezelf moet doden
hoort stemmen die zeggen dat hij iets moet doen
mijn huisgenoot is psychotisch en agressief
my friend is in psychosis
ik ga mijn huisgenoot iets aandoen
ik wil mijn ex vermoorden
ik ga de docent wat aandoen
ik wil de school in brand steken
dreiging op school
schietpartij op school
iemand wil een aanslag plegen
i want to hurt my ex
i will kill everyone
im going to bring a knife to school
ik kan niet meer verder en wil er een einde aan maken
ik heb geen reden meer om te leven
soms denk ik dat ik beter dood kan zijn
ik wil dat er een einde aan komt
ik heb een einde aan mijn leven bedacht
ik wil gewoon niet meer bestaan
mn vriend stuurt appjes dat hij er niet meer wil zijn
mijn huisgenoot is al de hele dag weg en heeft een afscheidsbrief achtergelaten
mijn vriendin praat over de dood en geeft haar spullen weg
ik zag littekens op de armen van mijn huisgenoot, ik denk dat ze zichzelf snijdt
een student heeft mij verteld dat hij aan zelfmoord denkt
een student in mijn groep is suïcidaal hoe handel ik
klasgenootje snijdt zichzelf
mijn vriend heeft net pillen geslikt
hij heeft een heleboel pillen ingenomen en is suf
ze heeft haar hele medicijndoos leeggegeten
ik heb per ongeluk te veel medicijnen genomen
mijn huisgenoot ligt bewusteloos in de gang
er ligt iemand bewusteloos bij de ingang
hij is gevallen en bloedt hevig uit zijn hoofd
iemand krijgt een epileptische aanval in de les
mijn huisgenoot heeft zo veel gedronken dat hij niet meer wakker wordt
te veel drugs gebruikt, hij reageert niet meer
er is brand in het studentenhuis
er staat een man met een mes in de hal
ik word nu bedreigd met een mes
mijn ex staat nu voor de deur en ik ben bang dat hij me iets aandoet
mijn vriend heeft mijn keel dichtgeknepen
mijn vader heeft gedreigd mij te vermoorden
ik durf niet meer naar huis omdat mijn vriend me slaat
thuis wordt er geslagen
mijn vriendin wordt door haar vriend mishandeld
ik ben vannacht aangerand na het uitgaan
ik ben verkracht maar durf het niemand te vertellen
mijn drankje is gedrogeerd
ik ben wakker geworden in een vreemd bed en weet niks meer
een jongen uit mijn jaar heeft mij verkracht
mijn ouders dwingen mij te trouwen
ik mag van mijn familie het huis niet uit
bang dat mijn familie mij iets aandoet omdat ik een vriend heb
ik word gestalkt en ben bang
iemand staat steeds bij mijn huis
een medestudent dreigt de docent neer te steken
ik ben bang dat ik mijn huisgenoot iets aandoe
iemand in mijn klas heeft gezegd dat hij de school gaat opblazen
mijn huisgenoot hoort stemmen en denkt dat wij hem willen vergiftigen
mijn vriend is heel erg in de war en weet niet meer wie hij is
i dont want to live
i cant live with this anymore, i want to die
i have been thinking about suicide lately
i think about dying every day
sometimes i wish i wouldnt wake up
i feel like everyone would be better without me
im going to end it tonight
i took a lot of pills and im scared
my flatmate took a whole pack of paracetamol
my housemate cut his wrists
my roommate is lying on the floor and doesnt respond
my friend drank so much that he doesnt wake up anymore
someone collapsed in the library and isnt breathing
theres a man with a knife on campus
my ex threatens to come to my house and kill me
my boyfriend hit me again last night
im afraid to go home to my boyfriend
i was raped by someone i know
someone touched me in my sleep
i think my drink was spiked last night
my parents want to force me into marriage
my family locked me up because of my boyfriend
a guy keeps following me on campus and i am scared
my classmate said he wants to shoot everyone at school
i am scared i might hurt my roommate
my friend hears voices telling him to kill himself
my flatmate thinks we are all spies and hasnt slept for a week
ik hb zelfmrd gedachten
ik wil zlfmoord pleegn
ik wi niet meer levn
mn vriendn wil dood
mijn vrind snijd zich zelf
hij is bewusteloss
ik ben vrekracht
ik ben aangerantd
mijn vriend slaad me
huiselijk geweldt
overdosiss
ik wil me zelf wat aan doen
im suicdal
i want to kill mysefl
my freind is sucidal
my frend overdosd
unconsious friend
he has a knfie
domstic violence
i was raepd
ik weet het niet meer, ik wil dood
alles is zwart ik wil er niet meer zijn
ik ben 17 en ik wil niet meer leven
ik ben 19 en ik snij mezelf
heb 2x geprobeerd een einde aan mijn leven te maken
gisteren wilde ik mezelf voor de trein gooien
ik ben vannacht bijna van de brug gesprongen
mn vriendin heeft zich gesneden en het is diep
mijn vriend zit op het balkon en zegt dat hij springt
meisje in mijn huis heeft pillen geslikt en wil geen hulp
huisgenoot doet deur niet open en zei dat ze er een eind aan maakt
ik kan mijn vriend niet bereiken hij stuurde net vaarwel
mijn student reageert niet meer na een mail waarin hij afscheid nam
mijn mentorstudent heeft snijwonden op haar arm
hoe reageer ik op een mail van een student over zelfmoord
collega docent vertelde dat hij niet meer wil leven
ik heb een student in crisis met suïcidale gedachten
ik denk dat mijn zusje zichzelf snijdt
mijn beste vriend wil uit het leven stappen
vriend heeft overdosis, 112?
wie bel ik als iemand een overdosis heeft genomen
hoeveel pillen is een overdosis
wat moet ik doen als iemand bewusteloos is
iemand valt flauw en komt niet bij
mijn buurman roept om hulp
er wordt iemand in elkaar geslagen voor onze deur
ik hoor schoten
ze slaan elkaar met flessen
hij gooit met messen
hij heeft me met een mes bedreigd
vechtpartij in de kantine met mes
ik ben op straat aangevallen en heb een hoofdwond
ik ben mishandeld door mijn huisgenoot
mijn huisgenoot heeft me aangevallen
mijn ex heeft ingebroken en me geslagen
vriend verkracht mij
ik heb seks gehad terwijl ik te dronken was om nee te zeggen
ben ik verkracht als ik niks zei
is het verkrachting als het mijn vriend is
iemand heeft mij gefilmd tijdens seks en dreigt het te delen
mijn leidinggevende op stage heeft me aangerand
op stage betast door een collega
mijn oom zat vroeger aan mij
vroeger seksueel misbruikt en nu nachtmerries
mijn vader sloeg ons vroeger en nu weer
mijn ouders slaan mij als ik slechte cijfers haal
mijn moeder heeft me geslagen met een riem
ik word door mijn broers in de gaten gehouden en mag nergens heen
ik ben weggelopen van huis omdat ik geslagen werd
ik zoek een veilige plek, mijn vriend mishandelt me
kan ik ergens slapen vannacht, thuis is het niet veilig
mijn vriendin zit opgesloten bij haar familie
ze willen haar naar somalie sturen om te trouwen
mijn nichtje gaat besneden worden in de vakantie
hij dreigt mij iets aan te doen als ik het uitmaak
hij dreigt foto's van mij te verspreiden
ik krijg dreigberichten
mijn stalker weet waar ik woon
iemand heeft een tracker in mijn tas gestopt
ik voel dat ik gevolgd word en de stemmen worden erger
mijn broer slaapt niet, praat de hele nacht en denkt dat hij uitverkoren is
mijn vriendin ziet demonen
mijn huisgenoot schreeuwt tegen mensen die er niet zijn
student is verward en bedreigend
i am 18 and i want to die
i tried to kill myself last week
i tried to overdose
i survived a suicide attempt and feel it coming back
i just want to be gone
it would be easier to be dead
why should i keep living
i cannot keep living like this
i wish i could end it
i want to hang myself
i have been planning my suicide
my last day on earth
i wrote letters to everyone for after im gone
please tell my parents im sorry
my mate is talking about topping himself
he wants to top himself
my gf took an overdose of paracetamol
my roommate locked herself in and says goodbye
a girl in my dorm cut her wrists
he is on the roof of the library
student threatening to jump
my friend is high and not breathing right
he passed out from ghb
i think i took a bad pill my heart is racing
i think someone roofied my friend
she is vomiting blood
i was hit by a car
i got stabbed
help there is an intruder
someone is trying to get into my apartment
my neighbour is threatening me with a bat
a student threatened to kill me
my ex beat me up
`.trim().split('\n');
