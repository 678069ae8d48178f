import { words } from '../list.ts';

/** Ways to say that somebody did not do what they should, or did what they should not. One is enough. */
export const grievance = words(`
done nothing
did nothing
does nothing
doing nothing
doing nothing about
wont do anything
not done anything
havent done anything
hasnt done anything
didnt do anything
not doing anything
nothing done
nothing gets done
nothing is done
nothing was done
nothing being done
nothing has been done
nothing happens
nothing happened
nothing changes
nothing changed
nothing change
nothing has changed
no action
no apology
no explanation
no response
not a peep
not a word
not one word
not so much as
radio silence
never replied
never replies
never reply
never answer
never answers
never answered
never rang
never called
never phoned
never emailed
never got back
never told
never listen
never listens
never bothered
didnt bother
couldnt be bothered
didnt reply
dont reply
doesnt reply
havent replied
hasnt replied
not replied
wont reply
hasnt rung
hasnt rang
hasnt called
hasnt phoned
hasnt emailed
hasnt got back
havent got back
havent rung
havent called
nobody has called
nobody called
nobody rang
nobody has rung
nobody answers
nobody answered
nobody told
nobody tells
nobody listens
nobody thought
nobody cares
no one has called
no one called
no one answers
no one told
no one tells
no one listens
no one cares
not answering
not answered
not replying
not getting a reply
not listening
not listened
not listen
isnt listening
wont listen
dont listen
doesnt listen
didnt listen
didnt tell
dont tell us
didnt think to
didnt pass on
failed to
fails to
fail to
failed my
failed our
failed him
failed her
failing my
failing our
failing him
failing her
failing these
let my son down
let my daughter down
let us down
letting us down
letting him down
letting her down
letting them down
lets them down
ignored
ignoring
ignores
brushed off
brushed aside
fobbed off
fobbing
fobs
palmed off
passed from pillar to post
pillar to post
swept under
sweep under
sweeping under
brushed under
brush under
under the carpet
under the rug
dismissed
dismissive
dismissing
still waiting
waiting since
been waiting
waited weeks
waited months
still no
still havent
still hasnt
still nothing
still broken
still dont
still doesnt
weeks later
months later
isnt dealt with
not dealt with
not being dealt with
never dealt with
dont deal with
doesnt deal with
wont deal with
not taken seriously
dont take bullying
wont let
doesnt let
arent allowed
isnt allowed
wasnt allowed
wouldnt let
refused to
refuses to
refusing to
turned away
no notice
without notice
without warning
without a word
without telling
without asking
without consulting
days notice
weeks notice
minutes notice
hours notice
the night before
how hard is it
how hard can it be
is it too much to ask
too much to ask
would it kill
who does that
who thought
whose idea
whose bright idea
make it make sense
what are we paying
what do we pay
what is the point
whats the point
what a waste
having a laugh
taking the mick
taking the mickey
taking the piss
taking the michael
take the piss
takes the piss
get a grip
sort it out
sort it
sort yourselves out
sort themselves out
pull your finger out
pull their finger out
do better
do your job
do their job
do his job
do her job
wants sorting
needs sorting
want to sort
wants to sort
need to sort
needs to sort
needs looking at
something needs to be done
somethings got to give
needs to go back to
shape up
pack it in
stop telling
stop sending
stop making
stop punishing
stop treating
stop blaming
stop changing
stop cancelling
would not recommend
wouldnt recommend
cant recommend
cannot recommend
dont recommend
do not recommend
wouldnt send
would not send
dont send your
steer clear
avoid like the plague
think twice
look elsewhere
go elsewhere
gone elsewhere
moving schools
pulled him out
pulled her out
taking him out
taking her out
wish id never
regret sending
regret choosing
biggest mistake
punished for
being punished
punishes
punishing
told off for
given detention for
got a detention for
detention for
got detention for
isolation for
sent home for
sent home because
kept in
kept behind
kept the whole class
whole class detention
whole class punished
collective punishment
missed out
singled out
left out
forgot my
forgot his
forgot her
forgot our
understaffed
short staffed
no ta
no supply
not one ta
not a single
not one of
not enough staff
not a priority
cut back
cancelled again
keep cancelling
keeps cancelling
keep changing
keeps changing
changed again
locking the
locked the toilets
closed again
shut again
down again
broken again
again and again
time and time again
time after time
yet again
for the third time
for the second time
for the fourth time
umpteenth time
twice this week
three times this week
every single time
asked and asked
asked again
asked four times
asked three times
asked twice
emailed twice
emailed three times
rung twice
rung three times
rang twice
rang three times
called twice
called three times
no one to speak to
coming home crying
comes home crying
comes out crying
coming out crying
came home crying
home in tears
coming home hungry
comes home hungry
come home hungry
coming home starving
coming home bursting
home starving
crying every
in tears every
dreads school
hates going
spent more on
spends more on
spending our
blames
blaming
blamed
excuses
excuse after excuse
lip service
pr exercise
box ticking
tick box
passing the buck
pass the buck
no accountability
accountable
hold them to account
complaining
complained
formal complaint
moan about
bone to pick
not happy about
question the
serious questions
raises questions
owe us
owes us
owe an apology
deserve better
deserves better
shouldnt have to
should not have to
shouldnt be
should not be
should have been told
should have told
should know better
should be ashamed
ashamed of
ought to be ashamed
shame on
should try
expect us to
expects us to
supposed to
was meant to
discriminatory
not inclusive
too strict
too harsh
too much homework
far too much
way too much
not safe
unsafe
wasted
wasting
doesnt work
not working
never works
never work
asked for a reply
is ignored
being ignored
are being ignored
totally ignored
keeps ignoring
third time this
third time in
third time theyve
weeks running
times running
days running
playing at
what are we playing at
what are they playing at
what is she playing at
what is he playing at
what are you playing at
you couldnt write it
couldnt make it up
couldnt make this up
cant make this up
you couldnt make
round of applause
thanks for nothing
cheers for nothing
no consultation
no heating
no consequences
day 4 of
had to find out
found out from
finding out
nobody thought to
naebody thinks
nobody thinks
no reply
no answer from
wouldnt recommend to
want my money
money back
refund
complaint about
my complaint
a complaint
to complain
lodged a complaint
taken it further
taking it further
taking this further
escalate
escalating
is anybody checking
is anyone checking
does anyone check
anybody checking
who is checking
boys be boys
boys will be boys
look into it
looking into it
theyll look at
look at it next
we take bullying
under control
its banter
just banter
six of one
both sides
how is that fair
hows that fair
not fair
isnt fair
its not fair
thats not fair
no thought
without thinking
badly planned
could have been avoided
cant get hold of
cant get through
cant reach
cant get an answer
cant get an appointment
no one to talk
sat on his own
sat on her own
sat alone
makes no sense
make no sense
doesnt make sense
not what we were told
we were told
we were promised
was promised
were promised
promised us
promises
broken promises
going backwards
falling behind
fallen behind
slipping
slipped
learning nothing
learnt nothing
not learning
hasnt learned
hasnt learnt
behind in
no longer feel
had to buy
made of money
cant afford
costing us
cost us
costs us
priced out
if they bothered
bothered to
too much pressure
in pain
comes home upset
came home upset
coming home upset
so upset
in tears over
in tears because
crying because
upset because
doesnt want to go
hates it
hates it there
hates school
losing his
losing her
drives me mad
drives me up the wall
driving me mad
wind me up
winds me up
winding me up
gets my goat
gets on my
getting on my
grinds my gears
takes the biscuit
takes the cake
having none of it
bad enough
worse
worse than
getting worse
got worse
lower standards
standards have
standards slipping
no standards
money making
waste of a
no point
no respect
disrespectful
disrespect
double standards
one rule for
hypocrisy
hypocrites
hypocrite
hypocritical
favouritism
favourites
favourite
plays favourites
has favourites
biased
against us
against him
against her
has it in for
have it in for
got it in for
looking down
looks down
talks down
talked down
talks to parents like
talks to us like
speaks to parents like
spoke to me like
speaks to us like
spoken to like
treat us like
treats us like
treated like
treated us
way you treated
way they treated
slow clap for
moving the goalposts
moves the goalposts
keeps moving
read a word of it
reported my concerns
raised concerns
raised my concerns
raising concerns
my concerns
taken out of context
out of context
a word with
have a word with
who needs a job
hours before
minutes before
going to be punished
for the sake of
because of equity
quote unquote
not like anyone has
not like any
some of us cant
some of us work
some of us have
objected
objecting
object to
run out of a
not much to ask
`);
