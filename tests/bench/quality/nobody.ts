/** Sentences without a name of the school, by what tempts a list of names in them. */
export const NOBODY: Record<string, string[]> = {
  'plain words': lines(`
    Such a long week, can it be over
    long time no see!
    we may be late, traffic is backed up to the lights
    See you in May then
    that is the best day out we have had this year
    a brown coat was left on the hall bench
    Black mould all over the bathroom ceiling
    green tea and a good book for me
    young at heart, that's us
    I hope it stays dry for the day trip
    grace before meals in our house
    anyone know a good cook for a big party?
    wood burner is lit and I am not moving
    ring the bell twice, it sticks
    marsh fritillaries seen by the canal
    cut across the field and mind the cows
    poppy seed loaf from the market
    rosie cheeks all round after that walk
    one day at a time
    The hall was freezing
    best foot forward everyone
    all day long it poured
    May half term cannot come soon enough
    Young people today eh
    Brown envelopes are never good news
    Cook on a low heat for two hours
    Grace under pressure
    Day one of the diet`),
  'inside words': lines(`
    longing for a lie in
    Blackberry crumble anyone?
    the greengage jam set at last
    Brownie camp was a wash-out
    wooden spoon again for us
    bellows for the fire
    hallmark cards are so dear now
    fieldfares in the hedge
    mayonnaise all over the car
    daydreaming again
    Youngest has chicken pox
    cooker for sale, collect only
    marshmallows on sticks
    harrying the poor postman
    gracefully bowed out of that one
    hopeless weather
    jackets half price in the sale
    bestie weekend away
    smithereens, the lot of it
    archiepelago is not how you spell it
    leotard for gymnastics, age 7
    #longweekend
    #maydaybankholiday
    Isle of Wight here we come`),
  strangers: lines(`
    my cousin {f} is getting married in Cyprus
    {f} Ellerwinter off the telly is in panto
    our plumber {f} is worth every penny
    bought a sofa from a {f} Quillbrook in Derby
    old Mr Quenby {s} ran the chip shop in the seventies
    Thandiwe {s} won the marathon
    reading the new Bartholomew {s} thriller
    our vet is called Peregrine {s} and he is ace
    my husband {f} is rubbish at parking
    {f} at work brought doughnuts
    Congratulations to Hepzibah and Leopold {s} on their golden wedding
    A big thank you to {f} from the tyre place
    my nan {f} would have been ninety today
    Wolfgang {s} and Sons did our drive`),
  'title, unknown': lines(`
    Mrs Quillbrook in the wool shop was so helpful
    Mr Ellerwinter fixed the boiler at last
    has Dr Fazakerley moved surgery?
    Ms Vantongeren from the council rang
    Miss Ottershaw reads the news
    saw mrs winterbourne-pike in town
    mr tregenza is selling his boat
    Thanks to Mr Umbleby for the lift
    Dr Nettlecombe says it is only a virus
    Mrs Prendergrast next door has a new hip`),
  'famous names': lines(`
    Harry Potter weekend on the telly
    Harry Styles tickets, two spare
    Taylor Swift has taken over this house
    Jack Daniels or rum?
    Arthur Christmas is the best film
    Leo Messi what a player
    Grace Jones was something else
    Mr Bean on repeat here
    Isla Fisher was in that one
    Daniel Craig was my Bond
    Theresa May on the news again
    Smith and Jones was a good show
    Black & Decker drill for sale
    Taylor Wimpey still have not fixed the drains
    Bell's whisky on offer
    Dr Martens in a size five
    Green Day at the arena
    Oliver Twist at the theatre
    Gordon Brown was chancellor then
    Young's fish fillets on offer
    Archie Leach changed his name to Cary Grant
    Jack Black as Bowser, genius
    John Lewis advert already
    Freya Ridings on the radio
    Hope Street is shut
    Evans Cycles had one left
    Singh is King is a film
    Green Lane is flooded again`),
  places: lines(`
    the {n} Arms does a good roast
    house for sale on {n} Road
    {n} Dental has a waiting list now
    lovely walk around {n} Reservoir
    {n} Farm Shop for sausages
    crash by the {n} roundabout
    {n} Garden Centre café is open
    a wedding at {n} Church
    {n} Vets saved our dog
    {n} Tyres, do not bother`),
  'everyday posts': lines(`
    Anyone got a spare fan heater we can borrow?
    that film was three hours of my life gone
    Found: one grey mitten by the post box
    Happy birthday to my gorgeous mum!
    what time does the tip shut on a Sunday
    Just tested positive, send biscuits
    Looking for a reliable cleaner, two hours a week
    The sunset tonight 😍
    Power is out on our side of the street
    Does this rash look like chicken pox?
    Who else is watching the match?
    Free to collect: cot, mattress and some toys
    Council tax up again, for what exactly
    thank you to the kind man who found my purse`),
};

function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
