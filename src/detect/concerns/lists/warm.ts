import { words } from '../list.ts';

/** Words of praise for a person or the school. One is enough. */
export const warm = words(`
amazing
brilliant
fantastic
wonderful
excellent
outstanding
superb
fabulous
incredible
terrific
magnificent
marvellous
phenomenal
awesome
lovely
loveliest
lush
gorgeous
great
greatest
best
nicest
kindest
kind
caring
supportive
dedicated
inspirational
inspiring
patient
thoughtful
thorough
friendly
welcoming
warm
approachable
impressive
impressed
spotless
extraordinary
exceptional
first class
top class
top notch
top drawer
second to none
faultless
perfect
legend
legends
icon
queen
king of
hero
heroes
heroine
superstar
superstars
star
stars
gem
treasure
diamond
angel
angels
saint
trooper
rock
credit to
asset
lifesaver
life saver
godsend
wizard
genius
goat
boss
class
quality
mint
belter
belting
cracking
cracker
champion
smashing
ace
mega
sick
lit
fire
unreal
safe
sound
sound as
top
magic
braw
grand
deadly
savage
stunning
beautiful
talented
gifted
smashed it
smashed that
smashed
nailed
nailed it
killed it
absolutely killed
bossed
bossed it
aced
rocked
on fire
love
loves
loved
loving
adore
adores
adored
buzzing
obsessed
thriving
thrived
flourished
flourishing
blossomed
come on leaps
leaps and bounds
made up
chuffed
proud
so proud
over the moon
delighted
thrilled
grateful
thankful
thanks
thank
thank you
cant thank
appreciate
appreciated
appreciation
hats off
fair play
fair dos
props
respect to
big up
shout out
shoutout
kudos
bravo
well done
well played
well in
nice one
nice work
good job
good work
great job
great work
good on
good for
go on
congratulations
congrats
hurrah
hooray
three cheers
bless
blessed
deserves a medal
deserves every
give that man
give that woman
give her a raise
give him a raise
pay rise
deserves a raise
above and beyond
extra mile
moved heaven
moved mountains
couldnt ask for
couldnt have asked
cant fault
cannot fault
couldnt fault
no complaints
highly recommend
would recommend
cant recommend enough
cannot recommend
recommend
lucky to have
blessed to have
glad we chose
best decision
so happy
very happy
really happy
happy with
so pleased
really pleased
pleased with
going to miss
will be missed
will miss
miss you
gonna miss
nothing is too much
nothing was too much
always smiling
smile
always there
goes out of her way
goes out of his way
went out of
got my son through
gave up his
gave up her
gives up
given up
changed his life
changed her life
believed in
sorted
helped
helpful
so helpful
cutest
funniest
❤
♥
😍
🥰
👏
🏆
🙌
⭐
💛
💙
💜
💚
`);
