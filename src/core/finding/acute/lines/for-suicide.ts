/** Lines that must be recognised: not wanting to live, farewell, hurting oneself. One a line, as people type them. */
export const FOR_SUICIDE: readonly string[] = `
ik wil dood
wil dood
kwil dood
ik wl dood
ik wil doot
ik will dood
ik wil gewoon dood zijn
ik wil echt niet meer leven
ik wil nie meer leve
k wil ni mr leven
kwil ni meer leven
ikwilnietmeerleven
ik wil nietmeer leven
ik wil eigenlijk al heel lang niet meer leven
ik hoef niet meer te leven
voor mij hoeft het niet meer
het hoeft voor mij allemaal niet meer
ik denk de laatste tijd vaak aan zelfmoord
ik denk steeds aan de dood
ik denk er over na om er een eind aan te maken
denk aan zelfdoding
zelfmoordgedachten
zelfmoort gedachten
zlfmoord
zelfm00rd
zelf moord plegen
z e l f m o o r d
suicidaal
ik voel me suicidaal en weet niet waar ik heen moet
ik heb suïcidale gedachtes
ik ben bang dat ik zelfmoord ga plegen
suïcide
suicde
suicidal thougts
im suicidal
i feel suicidal tonight
i want to die
i wanna die
i just want to die so bad
i wnat to die
i dont want to live anymore
i dont wanna live any more
i dont want to be alive anymore
wish i were dead
i wish i was never born
i wish i didnt exist
i wish i could just stop existing
i want to kill myself
i wanna kill my self
thinking about killing myself
i think about ending it all
i want to end it all
i want to end my life
i just want everything to end
i just want it to be over
i want the pain to stop
i cant go on living like this
i cant do life anymore
whats the point in living
theres no reason for me to be here anymore
i have nothing to live for
life isnt worth living
everyone would be better off without me
the world would be better without me
my family would be happier if i was gone
nobody would miss me if i was gone
no one would even notice if i died
would anyone care if i died
im such a burden to everyone
tired of being alive
im so tired of living
i dont want to wake up tomorrow
i hope i dont wake up tomorrow
i want to go to sleep and never wake up
i want to sleep forever
i just want to disappear and never come back
kms
im gonna kms
i want to unalive
sewerslide
i want to off myself
how to die painlessly
easiest way to kill yourself
how many paracetamol to die
hoeveel pillen moet je nemen om dood te gaan
manier om dood te gaan zonder pijn
ik wil niet meer wakker worden
ik hoop dat ik morgen niet meer wakker word
ik wil gaan slapen en nooit meer wakker worden
kon ik maar voor altijd slapen
iedereen is beter af zonder mij
de wereld is beter zonder mij
mn ouders zijn gelukkiger zonder mij
als ik er niet meer ben is iedereen beter af
als ik er niet was zou niemand het merken
niemand zou me missen
niemand mist mij als ik dood ben
ik ben iedereen tot last
ik ben alleen maar tot last voor mijn ouders
ik zie geen uitweg meer
ik zie echt geen andere uitweg
ik zie geen toekomst meer voor mezelf
ik wil er niet meer zijn
ik wil er gewoon even niet meer zijn
ik wou dat ik er niet meer was
was ik maar nooit geboren
was ik maar dood
wil verdwijnen en nooit meer terug
ik wil van de aardbodem verdwijnen
ik wil weg uit dit leven
ik wil eruit stappen
ik maak er een eind aan
ik wil er een einde aan maken
kga er een eind an maken
een einde maken aan mijn leven
ik wil mijn leven beeindigen
ik ga mezelf van kant maken
ik ga mezelf iets aandoen
ik ben bang dat ik mezelf iets aan doe
straks doe ik mezelf nog wat aan
ik ben klaar met leven
ik ben klaar met het leven
ik ben het leven zat
levensmoe
ik heb geen zin meer om te leven
mijn leven heeft geen zin meer
mijn leven is niks waard
waarom leef ik nog
wat heeft het leven nog voor zin
ik wil niet meer
ik kan niet meer verder leven
ik wil niet meer verder
ik kan het leven niet meer aan
ik trek het leven niet meer
ik hou dit leven niet meer vol
liever dood dan zo verder
ik kan beter dood zijn
ik verdien het niet om te leven
ik verlang naar de dood
ik hoop dat een auto me aanrijdt
i hope i get hit by a bus
ik wil dat alles stopt
ik wil gewoon dat de pijn ophoudt
ik heb een afscheidsbrief geschreven
heb afscheidsbrieven klaar liggen
writing goodbye letters
wrote a suicide note
dit is mijn laatste bericht
vaarwel iedereen
vaarwel lieve mensen het spijt me
sorry voor alles, zeg tegen mijn moeder dat ik van haar hou
tell my mom i love her
goodbye everyone
ik ben er morgen niet meer
morgen ben ik er niet meer
i wont be here tomorrow
tomorrow it will all be over
ik haal het einde van de week niet
ik heb een plan om mezelf te doden
ik weet al hoe ik het ga doen
i know how i am going to do it
i have a plan to end my life
ik spaar pillen op
zit hier met de pillen in mijn hand
staring at a bottle of pills
mijn huisgenoot zegt dat ze niet meer wil leven
mijn vriend wil dood
mn bestie wil zelfmoord plegen wat moet ik doen
mijn broertje zegt dat hij dood wil
student zegt dat hij niet meer wil leven
een student mailde me dat ze er een eind aan wil maken
een leerling praat over zelfmoord
docent hier: student heeft het over zelfdoding
mijn partner heeft zelfmoordneigingen
ik maak me zorgen om een vriend die zegt dat hij er niet meer wil zijn
huisgenoot geeft al zijn spullen weg en neemt afscheid
hij stuurde een afscheidsbericht in de groepsapp
hij appte vaarwel en neemt niet meer op
my friend says she wants to die
my roomate talks about suicide all the time
my gf said she doesnt want to live anymore
my boyfriend threatens to kill himself if i leave
one of my students wrote that he does not want to be here anymore
my sister keeps saying everyone is better off without her
my friend is giving away all her belongings
i found a goodbye letter from my flatmate
he texted me goodbye and i cant reach him
i think my friend is going to hurt herself
ik snij mezelf
kben weer begonnen met snijden
ik kras mn polsen
ik sla mezelf als ik gestresst ben
ik brand mezelf met een aansteker
ik wil mezelf pijn doen
zelf beschadiging hulp
auto mutilatie
i cut myself
ive been cutting again
i relapsed with self harm
self-harm urges
i hurt myself on purpose
i scratch my arms until they bleed
i bang my head against the wall when i am upset
mijn huisgenoot doet aan zelfbeschadiging
ze heeft allemaal snijwonden op haar armen
my friend is cutting herself
my flatmate self harms
ik bonk met mijn hoofd tegen de muur
scheermesje gekocht om mezelf te snijden
113
113 bellen
zelfmoordlijn
ik ben niet suïcidaal maar ik wil niet meer wakker worden
ik wil niet dood maar ik wil ook niet leven
haha ik wil dood
lol i want to die honestly
ewa ik wil dood bro wollah
mattie van me wil zichzelf van kant maken
kweenie meer waarom ik nog leef
ik zou het niet erg vinden als ik morgen niet meer wakker werd
als ik nu dood zou gaan zou het me niks uitmaken
i wouldnt mind if i didnt wake up tomorrow
if i died tonight nobody would care
het maakt me niet uit of ik leef of dood ben
i dont care if i live or die
life feels pointless and i see no way out
there is no way out for me
ik wil naar mijn moeder in de hemel
i want to be with my dad in heaven
ik wil uit het leven stappen
mezelf ombrengen
ik ga mezelf verhangen
`.trim().split('\n');
