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
loveliest
gorgeous
greatest
nicest
kindest
supportive
dedicated
inspirational
inspiring
thoughtful
thorough
approachable
impressive
spotless
extraordinary
exceptional
first class
top class
top notch
top drawer
second to none
faultless
legend
legends
heroine
superstar
superstars
trooper
credit to
lifesaver
life saver
godsend
wizard
belting
cracking
sound as
smashed it
smashed that
nailed it
killed it
absolutely killed
bossed
bossed it
aced
on fire
adore
adores
adored
thriving
thrived
flourished
flourishing
blossomed
come on leaps
leaps and bounds
chuffed
so proud
over the moon
delighted
thrilled
thankful
thank
thank you
cant thank
appreciated
appreciation
hats off
fair play
fair dos
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
good work
great job
great work
congratulations
congrats
hurrah
hooray
three cheers
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
lucky to have
blessed to have
glad we chose
so happy
very happy
really happy
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
always there
goes out of her way
goes out of his way
went out of
got my son through
gave up his
gave up her
changed his life
changed her life
believed in
helpful
so helpful
cutest
funniest
👏
🏆
so grateful
very grateful
truly grateful
forever grateful
eternally grateful
huge thanks
many thanks
massive thanks
big thanks
special thanks
thanks to
thanks for
thanks so much
thanks again
so thankful
always smiling
lovely
friendly
welcoming
caring
inspired
going to be missed
sorely missed
best school
best teacher
best ever
best head
best class
the best
great school
great teacher
great day
great night
great time
great to see
great show
great effort
great result
great team
great staff
did great
was great
are great
is great
so great
absolute gem
a gem
proper gem
actual angel
absolute angel
an angel
a saint
a treasure
absolute star
a star
little star
little stars
so talented
talented
very patient
so patient
so kind
very kind
kindness
the kindest
really kind
warm welcome
warm school
proud of
very proud
proud to be
dead proud
proud
absolutely love
love this school
love this
love it here
loves it
loves school
loves it here
loves his
loves her
loves him
loved every
loved it
loves every
loved it there
love her
love him
love them
love mrs
love miss
love mr
made up with
well impressed
very impressed
really impressed
impressed with
impressed by
so impressed
good on
good on you
good for him
good for her
an asset
a credit
happy with
love to see
love to see it
what a voice
what a performance
what a show
what a night
what a day
what a team
what a teacher
what a school
what a legend
what a star
what a guy
what a woman
what a man
what a result
the making of
made my year
made my day
made my week
made his year
made her year
makes my day
in bits
not a dry eye
scrubbing up
proper dinner lady
10 out of 10
100 out of 100
five stars
5 stars
ten out of ten
highly rated
unsung
unsung hero
happy and settled
happy here
happiest
happy there
feels safe
feel safe
feels happy
feels at home
well looked after
looked after
spot on
on the ball
couldnt be happier
couldnt be prouder
could not be happier
could not be prouder
so well
really well
really good
so good
very good
that good
too good
well organised
well run
protect at all costs
at all costs
sweetheart
what a sweetheart
born for it
born to teach
cant say fairer
forever iconic
diolch
diolch o galon
dziekuje
go raibh maith
shukran
merci
obrigado
work their socks off
works her socks off
works his socks off
worked their socks off
heart and soul
hats off to
salt of the earth
one of the good ones
one of a kind
second mum
like family
go the extra
cant speak highly
never been happier
never been so proud
what a transformation
a different child
different child
come out of his shell
come out of her shell
out of his shell
out of her shell
loving books
love of reading
love of books
here they come
good egg
good eggs
safe hands
in safe hands
in good hands
right school for
happy place
lump in my throat
had me in tears
crying happy
raised the roof
`);
