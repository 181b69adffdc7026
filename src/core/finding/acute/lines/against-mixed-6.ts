/** Everyday lines with dark or confusing words that must not be taken for acute language. One a line. */
export const AGAINST_MIXED_6: readonly string[] = `
gedwongen stage zoeken
opsluiten in huis om te leren
gevangenisbezoek minor recht
eer en trots
familie-eer
stemrecht
meerstemmig koor
meningen in mijn hoofd
gek van de herrie
waanzinnig leuk
waanzinnig druk
psychologisch onderzoek
crisismanagement
die hard student
my liver is dead after intro week
i am dying for summer
this heat will be the end of me
i would die for a nap
deadstock sneakers
the deadline is deadly
kill the vibe
killing my eyes with screens
i want to kill off this project
kill feature branch
stop the bleeding in our budget
burn after reading
burning through my savings
crash course statistics
crash on the couch
my bike crashed
crashed my laptop
stroke of genius
seizing the opportunity
strangled by red tape
hostage to my schedule
abused comma
hit and miss
miss out on life experiences
missing deadlines
missing home
no one misses monday lectures
better off studying at home
better off with another supervisor
not here for drama
gone fishing
i am gone for the weekend
leaving the country after graduation
leave of absence
goodbye summer
last night was fun
last message in the group chat
final goodbye to my student house
giving up smoking
giving up sugar for lent
give away old books
my will to study is gone
free will essay
living will law course
cost of living crisis
living the dream
alive and kicking
survivor guilt lecture
survive group work
hurt by feedback
hurting my gpa
self sabotage
self discipline
self doubt
self isolation
self report survey
i think i failed my exam and i could cry
if i fail again i will die of shame
my exam grade is a disaster
i need to stop procrastinating
my life is so hectic
i want a break from everything
i want to take a gap year
i want to leave university
leaving my programme
i want to get away from my family for a bit
my parents are so disappointed
my roommate never cleans
my roommate and i are not talking
i have a fight with my best friend
best friend ghosted me
my boyfriend forgot my birthday
long distance relationship is hard
i miss my dead cat
lost my job
lost my scholarship
lost my student card
lost and alone in a new city
i have nobody to talk to
nobody knows me here
i would like to talk to someone
i need a psychologist
waiting list for psychologist
therapy in english
antidepressants and studying
i stopped taking my antidepressants, side effects
adhd medication shortage
is it safe to mix alcohol and antibiotics
how much alcohol is too much
quit drinking
my friend drinks a lot
my roommate deals drugs
smell of weed in the hallway
smoke detector keeps beeping
candle in dorm room allowed
fire escape blocked by bikes
who do i call for a broken lock
noise complaint
police came for noise
parking fine
bike accident insurance
i crashed my bike, can i postpone my exam
broke my arm, need exam facilities
concussion and exams
long covid fatigue
chronic pain
cancer diagnosis and studying
my mom has cancer and is dying
my dad is in hospital
caring for my brother
grandfather funeral abroad, missed exam
how to write a condolence card
grief group
i am scared to fail
scared of the future
fear of ai taking my job
ai is killing creativity
the economy is dying
save a dying plant
fish tank fish dying
dead skin cream
dead lift pr
killer sudoku
serial procrastinator
murderous schedule
bloody exams
bloody difficult
cut the crap
cut me off in traffic
a cut above
short cut to campus
video cut editing
final cut pro license
blade runner screening
knife and fork
sharp criticism
gun metal grey laptop
trigger warning in lecture
triggered by comments
shooting in my film class
target audience
hit list of songs
strike action
striking resemblance
assault course team building
battery assault joke law class
rape whistle where to buy
sexual health workshop
body positivity
eating disorder support
i skip meals
binge eating
body image
social media detox
phone addiction
gambling debts
debt collector letters
loan shark maths problem
blackmail movie
leaked exam
leaked roof
password leaked
hacked instagram
someone posts memes about me
gossip
bullying on discord
racism in class
microaggressions
homophobic jokes
dutch directness hurts
mijn motivatie is verdwenen
ik wil weg uit nederland
ik voel me hier niet thuis
ik twijfel aan alles
ik ben klaar met volwassen zijn
ik heb een hekel aan mezelf als ik uitstel
mijn opa ligt op sterven, mag ik een uitstel voor mijn paper
mijn moeder heeft een beroerte gehad, ik ben mantelzorger
mijn broer zit in de psychiatrie
mijn zus heeft anorexia
mijn huisgenoot drinkt elke dag
mijn beste vriend is depressief
mijn vader is agressief in het verkeer
hoe stel ik grenzen
nee zeggen leren
seks en grenzen bespreken met mijn vriend
nare droom over inbrekers
enge droom dat ik doodging
nachtmerries over examens
mijn huisgenoot kijkt moordseries
moordlied van de vereniging
kogelvrij plan
brandweer oefent op campus
politieopleiding
ambulancechauffeur worden
ik werk op de spoedeisende hulp
stage bij de politie
zelfverdediging voor vrouwen
hoe herken ik een burn-out
hoe herken ik stress bij mijn studenten
student komt vaak te laat
student wil stoppen met de studie
mijn leerling is erg stil
klas is onrustig
i feel like dropping everything
i am scared of being alone forever
i cannot handle my workload
what if i fail everything
my friend stopped talking to me
i am worried about my friend she barely eats
my friend is drinking too much lately
my brother has autism
my sister is in a psychiatric hospital
nightmares about exams
dream about dying
bad dreams
my cat is missing
stray dog bit me do i need a vaccine
who pays for an ambulance
police registration for internationals
crime rate in rotterdam
is it safe to cycle at night
are the tap water pipes poisonous
snake bite lecture
knife block set for my room
target shooting club
self-checkout
homicide detective series
cold case podcast
graveyard shift at work
skeleton model for anatomy
`.trim().split('\n');
