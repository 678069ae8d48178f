import { words } from '../list.ts';

/** What happens at a school with others there, as a picture shows it. */
export const occasions = words(`
assembly, nativity, sports, play, performance, trip, prom, concert, show, disco, fair, fete, party, choir, panto,
recital, production, graduation, leavers, residential, camp, gala, match, tournament, rehearsal, harvest, carol,
carols, swimming, parade, procession, ceremony, race, relay, final, cup, christmas, halloween, easter, remembrance,
lesson, lessons, zoom, teams, livestream, stream, screenshot, screenshots, bake, sale, picnic, ball, dump, pics,
photos, pictures, coach, minibus, bus, walk, dance, dancing, singing, award, awards, winners, stage, screenshotted
`);

/** Others in the picture. */
export const company = words(`
class, classes, classmate, classmates, kids, kid, children, child, everyone, everybody, all, friends, friend, mates,
mate, besties, bestie, team, group, squad, gang, lads, girls, boys, lad, girl, boy, others, another, cast, band, pupils,
pupil, students, cohort, crew, they, them, us, their, both, lot, teacher, teachers, staff, dojo, classdojo, tapestry, seesaw
`);

/** Parts of a school that are pictured for the state that they are in. */
export const facilities = words(`
toilet, toilets, loo, loos, bogs, sink, sinks, urinal, urinals, floor, ceiling, roof, damp,
mould, mouldy, pothole, potholes, radiator, radiators, boiler, heating, bin, bins, litter, rubbish, weeds, fence,
fencing, railings, gutter, drain, drains, paint, tap, taps, fountain, portacabin, leak, leaks, leaking, rats, mice
`);
