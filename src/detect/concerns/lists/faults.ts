import { words } from '../list.ts';

/** Judgements of somebody's work or of how the school is run. One is enough for a complaint. */
export const faults = words(`
useless
incompetent
incompetence
hopeless
rubbish
pathetic
shambles
shambolic
disgraceful
disgusting
appalling
atrocious
abysmal
diabolical
dire
dreadful
horrendous
horrific
very poor
ridiculous
farce
farcical
unacceptable
unprofessional
unfair
unjust
unreasonable
unorganised
disorganised
disorganized
inadequate
inept
clueless
negligent
neglectful
shocking
shameful
laughable
chaos
chaotic
an absolute mess
total mess
a nightmare
nightmare to deal with
failing
a failure
not fit for purpose
unfit for purpose
out of her depth
out of his depth
out of their depth
cant be bothered
not interested
couldnt care less
could not care less
doesnt care
dont care
does not care
do not care
dont give a
doesnt give a
asleep at the wheel
not up to the job
not up to it
not good enough
isnt good enough
wasnt good enough
aint good enough
not acceptable
isnt right
not right
aint right
out of order
bang out of order
outrageous
scandalous
piss poor
pisspoor
crap
shite
shit
wank
pish
dogshit
dog shit
long ting
a madness
terrible communication
lack of communication
no communication
poor communication
waste of time
waste of money
waste of space
rip off
daylight robbery
money grabbing
overpriced
extortionate
draconian
over the top
heavy handed
power trip
like a prison
prison camp
no discipline
no structure
no support
zero support
no empathy
no compassion
lacks empathy
no backbone
spineless
gone downhill
going downhill
went downhill
going to the dogs
gone to the dogs
gone to pot
run into the ground
couldnt organise
couldnt run a
couldnt teach
couldnt manage
couldnt lead
hasnt a clue
havent a clue
no clue
hasnt got a clue
havent got a clue
havent got a scooby
worst school
worst teacher
chocolate teapot
bonkers
nonsense
stupid rule
stupid rules
stupid idea
a joke
total joke
absolute joke
complete joke
bit of a joke
beyond a joke
a disgrace
disgrace
absolutely awful
awful
terrible
a mess
what a mess
in a mess
poor leadership
poor management
poor show
poor teaching
poor form
worst head
the worst
is pants
pants
not good at
has no idea
have no idea
no idea what
is daft
thats daft
madness
one star from
two stars
too slow
so slow
a circus
the circus
bloody circus
patronising
shoddy
sloppy
bang out
out of touch
unhelpful
unsupportive
uncaring
mismanaged
mismanagement
badly run
badly organised
poorly run
poorly managed
poorly organised
a shambles
laughing stock
embarrassing
an embarrassment
not ideal
cost cutting
penny pinching
profit over
money over
`);
