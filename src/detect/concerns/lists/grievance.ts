import { words } from '../list.ts';

/** Ways to say that somebody did not do what they should, or did what they should not. One is enough. */
export const grievance = words(`
done nothing
did nothing
do nothing
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
no answer
no answers
no response
no reply
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
nobody will
nobody thinks
nobody thought
nobody cares
nobody knows what
no one has called
no one called
no one answers
no one told
no one tells
no one listens
no one will
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
still not
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
dont let
doesnt let
not letting
not allowed to
arent allowed
isnt allowed
wasnt allowed
wouldnt let
refused to
refuses to
refusing to
refuse to
been refused
was refused
refused
turned away
denied
lost his
lost her
lost my
lost our
lost the
no notice
without notice
without warning
without a word
without telling
without asking
without consulting
short notice
days notice
weeks notice
minutes notice
hours notice
the night before
last minute
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
wake up
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
dont send
do not send
steer clear
avoid
avoid like the plague
stay away
think twice
think again
look elsewhere
go elsewhere
gone elsewhere
moving him
moving her
moving schools
pulled him out
pulled her out
taking him out
taking her out
wish id never
regret sending
regret choosing
biggest mistake
never again
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
in isolation
excluded for
excluded over
sent home for
sent home because
kept in
kept behind
kept the whole class
whole class detention
whole class punished
collective punishment
missed his
missed her
missed out
singled out
left out
overlooked
forgot to
forgot my
forgot his
forgot her
forgot our
forgotten
understaffed
short staffed
no ta
no teacher
no supply
not one ta
not a single
not one of
not enough staff
not enough
not a priority
cut the
cut back
cutting
scrapped
scrapping
axed
axing
cancelled again
cancelled
cancel
cancelling
keep cancelling
keeps cancelling
keep changing
keeps changing
changed again
changed the
changing the
moved the
banned
banning
locking the
locked the toilets
closing the
closed again
shut again
late again
down again
broken again
again and again
time and time again
time after time
yet again
for the third time
for the second time
for the fourth time
third time
fourth time
fifth time
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
spent on
blame
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
complain
complaint
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
apologise
apology
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
expected to
expect us to
expects us to
supposed to
meant to be
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
waste
wasted
wasting
doesnt work
dont work
not working
never works
never work
never once
`);
