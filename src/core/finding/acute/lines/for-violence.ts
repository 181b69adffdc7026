/** Lines that must be recognised: sexual violence, violence at home, force, stalking, assault, confusion. */
export const FOR_VIOLENCE: readonly string[] = `
ik ben verkragt
aangerant op festival
verkrachting
volgens mij ben ik verkracht maar ik weet het niet zeker
mijn vriend dwingt me tot seks
ik wilde niet maar hij ging door
hij zat aan me terwijl ik sliep
iemand heeft me aangeraakt tegen mijn wil
mijn trainer betast mij
vroeger misbruikt door mijn stiefvader
sexueel misbruik
jaren geleden aangerand en nu komt het terug
een student vertelde dat ze verkracht is
iemand dreigt mijn naaktfoto's te verspreiden
loverboy
i got raped last night
someone groped me in the club
he forced himself on me
he didnt stop when i said no
had sex with me while i was asleep
my uncle molested me when i was a kid
i was abused as a child
a guy touched me on the dance floor
woke up naked and dont remember anything
someone is blackmailing me with nudes
he took off the condom without telling me
i was drugged
i think someone spiked me
er zat iets in mijn drankje
mijn vriendin is gedrogeert
mn vriend slaat me soms
mijn vader slaat mijn moeder
ik word thuis geslagen
ik krijg klappen van mijn vader
mijn broer slaat me in elkaar
huislijk geweld
huiselijk gewelt
mijn vriend heeft losse handjes
mijn vriend duwde me van de trap
ik ben bang voor mijn ex
ik durf niet naar huis
ik voel me thuis niet veilig
thuis is het onveilig
mijn ex zegt dat hij me gaat vermoorden
mijn stiefvader gooit borden naar me
mijn huisgenoot wordt geslagen door haar vriend
mijn vriendin zit vol blauwe plekken
broertje wordt mishandeld
ik sla mijn vriendin
mijn vriend laat me niet naar buiten
mijn ouders hebben me opgesloten
mijn ouders willen dat ik met mijn neef trouw
ik moet trouwen van mijn ouders
uit gehuwelijkt worden in de zomer
mijn broers zoeken me omdat ik een vriendje heb
mijn familie wil me vermoorden
mijn familie heeft mijn paspoort afgepakt en wil me achterlaten in turkije
my bf beats me
my dad hits my mom
i get beaten at home
my partner is violent
im in an abusive relationship
im scared of my boyfriend
im scared to go home
i dont feel safe at home
he said he will kill me if i leave
he wont let me leave the house
my parents want to force me to marry
my brother will kill me if he finds out im gay
my neighbour is beating his wife
my friend is afraid of her husband
ik word gestalked door een klasgenoot
iemand achtervolgt mij
er loopt een man achter me aan, ik word gevolgd
mijn ex blijft voor mijn huis staan ik ben bang
iemand bedreigt mij met de dood
ik word bedreigt via insta
im being followed
i am getting threats from my ex
i have a stalker
he threatens me
in mekaar geslagen
ik ben mishandeld
ik ben beroofd
ik ben aangevallen door een groep jongens
een docent heeft mij geslagen
i was beaten up at a party
i got jumped on my way home
a student hit me
my teacher slapped me
ik hoor stemmen
hij hoort stemmen die zeggen dat hij zichzelf moet snijden
de stemmen zeggen dat ik het moet doen
ik zie dingen die er niet zijn
huisgenoot heeft een psychose
mijn broer denkt dat hij god is
hij denkt dat hij wordt afgeluisterd door de overheid
mijn huisgenoot denkt dat iedereen hem wil vergiftigen
ze heeft al vijf dagen niet geslapen en praat wartaal
mijn vriendin is heel verward en herkent me niet
verwarde student op de gang die schreeuwt
the voices tell me to hurt myself
i see things that arent there
my friend is psychotic
he thinks the government is watching him
my friend hasnt slept for days and talks nonsense
he is very confused and doesnt recognise us
im losing touch with reality
crisisdienst
ik zit in een crisis
`.trim().split('\n');
