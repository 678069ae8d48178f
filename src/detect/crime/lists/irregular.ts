/** Verbs of the acts whose pasts have forms of their own: the base, then those. */
export const irregular = `
hit hit
strike struck stricken
beat beat beaten
lay laid
spit spat
kneel knelt
sit sat
bite bit bitten
get got
take took taken
shake shook shaken
swing swung
hold held
sling slung
throw threw thrown
fling flung
hang hung
put put
break broke broken
bend bent
split split
cut cut
hurt hurt
burn burnt burned
shut shut
keep kept
leave left
stick stuck
tie tied
bind bound
feel felt
sleep slept
slide slid
run ran
send sent
show showed shown
tell told
make made
meet met
give gave given
sell sold
buy bought
feed fed
deal dealt
knee kneed
forcefeed forcefed
shag shagged
`;
