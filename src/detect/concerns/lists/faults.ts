import { words } from '../list.ts';

/** Judgements of somebody's work or of how the school is run. One is enough for a complaint. */
export const faults = words(`
useless
incompetent
incompetence
hopeless
rubbish
garbage
trash
pathetic
shambles
shambolic
joke
disgrace
disgraceful
disgusting
appalling
atrocious
abysmal
diabolical
dire
awful
terrible
dreadful
horrendous
horrific
poor
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
careless
shocking
shameful
laughable
chaos
chaotic
a mess
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
no good
not acceptable
not on
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
pants
pish
mince
bobbins
gash
dogshit
dog shit
trash
peak
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
petty
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
cant teach
couldnt manage
couldnt lead
no idea
hasnt a clue
havent a clue
no clue
hasnt got a clue
havent got a clue
havent got a scooby
worst
worst school
worst teacher
one star
zero stars
two stars
chocolate teapot
daft
bonkers
madness
insane
nonsense
backwards
stupid rule
stupid rules
stupid idea
`);
