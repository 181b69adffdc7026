/** Everyday English that must not be taken for acute language, however dark the words. One a line. */
export const AGAINST_ENGLISH: readonly string[] = `
this paper is killing me
this thesis is killing me slowly
deadlines are killing me
my feet are killing me
i am dying of laughter
im dying lol
i nearly died laughing
i died of embarrassment in class
dying to meet new people
dying for a coffee
im dead tired
im so dead after that exam
dead week
dead end in my thesis
my phone died
my laptop died during the exam
my battery is dead
my plant died
my cat died last week
my dog died
my grandma died
my grandfather passed away
lost my dad to cancer
my friend died by suicide last year and i am grieving
lost my brother to suicide
support group for people bereaved by suicide
kill it at the exam
killing time between lectures
you killed that presentation
kill two birds with one stone
i could kill for a burger
i could murder a pizza
my parents are going to kill me when they see my grades
mom will kill me if i fail
if my roommate leaves dirty dishes again i will kill him lol
murder mystery night
serial killer podcast
dressed to kill
i bombed my test
i totally bombed that interview
bombshell news
shoot me an email
shoot your shot
photo shoot for the yearbook
gun to my head i could not explain this theory
glue gun workshop
jump to conclusions
jump into the deep end
jumping through hoops
jumped on the wrong train
missed my train
suicide squad movie night
paper about suicide rates
durkheim suicide essay
suicide prevention training for staff
gatekeeper training suicide prevention
research on self-harm among adolescents, looking for supervisor
essay on domestic violence law
course on sexual violence in conflict
book club about trauma
abuse of power by my supervisor
substance abuse elective
cut my budget
cut class
cut ties with a toxic friend
cut my hair
i cut my finger while cooking
cutting corners
cutting down on sugar
hang out with people
hang in there
hanging out in the dorm
hang my coat
pill reminder app
forgot my pill
where can i get my adhd medication
i take pills for my allergies
i took two paracetamol
overdose of caffeine
too much caffeine
overkill
i got drunk
i drink too much
how to quit weed
hangover
panic attack
panic attacks in lectures
i cant breathe when i present, anxiety
i thought i was dying but it was a panic attack
fear of death
afraid of dying in a plane crash
heart broken
heartbreak
my heart is racing before exams
i almost had a heart attack when i saw my grade
i cannot wake up for morning lectures
i sleep all day
i cant sleep
insomnia
my supervisor is not responding
no one responds in the group chat
the site is unresponsive
i passed out on the couch after studying all night
blackout during my exam
burnout
im on fire today
my inbox is on fire
fire drill
fired from my side job
bleeding edge technology
nosebleed
period pain
heavy period
blood test
i am stuck
stuck in my thesis
i cant do this anymore
i cant keep up
i cant take it anymore with this workload
im at my limit
im exhausted
i feel empty
im so sad
im depressed
depression
i feel hopeless about my thesis
i hate my life
i hate it here
i have no life outside uni
i cry every day
im lonely
no friends here
nobody likes me
nobody texts me back
i dont belong here
homesick
i dont want to be here in the netherlands anymore, i want to go home
i dont want to live in this house anymore
i dont want to live with my parents
i want to live alone
cost of living
living on noodles
i want to quit
i want to drop out
i want to end my contract
end my lease
how do i end my internship early
the end of the semester
what is the point of this assignment
whats the point of studying
there is no point in this course
i give up on statistics
i want to disappear after that presentation
i wanted the ground to swallow me
my files disappeared
i want to run away from my responsibilities
i need to get away for a weekend
i will not be here next week
last day of my internship
goodbye party for exchange students
how to say goodbye to friends
giving away clothes
final message before the deadline
nobody would miss this lecture
the group would be better off without me doing the slides
im a burden to my group project
i feel like a failure
im worthless at maths
i hurt my knee
i hurt my back at the gym
it hurts when he ignores me
my feelings are hurt
i beat myself up about grades
i could kick myself
im my own worst enemy
my brother beats me at chess
we got destroyed at football
we got slaughtered in the debate
homesickness hits me at night
it hit me that i am alone
hit the gym
hit me up
this hits different
kicked out of my room
my landlord threatens me with eviction
threatened with expulsion
threats to validity in my research
my debts follow me everywhere
following a course
someone follows me on instagram
i stalk my ex on instagram
stalking my crush online
i feel attacked by feedback
attacked by mosquitoes
my bike got stolen
i got scammed
i was robbed of a good grade
take advantage of the discount
this song touched me
groped in the dark for answers
spiked my blood sugar
spike in stress
abusive landlord raises the rent
toxic relationship
my boyfriend broke up with me
my boyfriend lies to me
afraid to lose my boyfriend
scared of disappointing my parents
scared to walk home at night
fight with my roommate about cleaning
my roommates are loud
my roommate steals my food
noise from neighbours
i hear voices through the wall, thin walls
student voice council
voice lessons
vote for student council
housing crisis
identity crisis
quarter life crisis
confused about my schedule
chatgpt keeps hallucinating
conspiracy theories essay
everyone is judging me
people stare at me
social anxiety
fear of public speaking
fear of failure
my friend is sad how can i help
my roommate is depressed how do i support her
worried about a friend who does not eat
my student stopped attending
student with adhd needs extra time
i care for my sick mother
my parents are divorcing
money problems
tax forms
where is the library
what time does the train leave
how do i register for exams
sti test
pregnancy test
sexuality questions
coming out to my parents
lgbt group
gender
i want to learn self defence
first aid course
cpr course
fire safety training
knife skills cooking class
gaming addiction
gta addiction
i play shooting games all night
i died in elden ring again
my sim died
my character dies in the play
zombie run on campus
dead language course latin
red dead redemption
walking dead marathon
drop dead gorgeous
over my dead body
caught dead in that outfit
matter of life and death seminar
the death of the author essay
death metal society
philosophy of death lecture
organ donor registration
my visa expires
die hard movie night
survival tips for first years
how to survive exam week
surviving on a student budget
im drowning in work
drowning in deadlines
i am suffocating in this heat
choking on exams, nerves
i choked during the presentation
it takes my breath away
roof is leaking
rooftop bar
bridge year
building bridges
train delays
lost my voice
lost my passport
locked myself out
locked out of my account
i feel trapped in my degree
trapped in a boring course
forced to take statistics
arranged meeting
my sister is getting married during exams
honours college
honour code
revenge on my alarm clock
target practice archery club
toxic masculinity seminar
war studies
killer workout
killer app idea
deadpan humour
deadlift technique
slasher movie night
bloody hell this weather
bloody mary party
`.trim().split('\n');
