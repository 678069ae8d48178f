import { words } from '../list.ts';

/** Those who are not the school or its people: a sentence about them alone has no concern. */
export const others = words(`
council, government, tories, labour, tesco, asda, aldi, the bus company, bus company, royal mail,
the ref, referee, the club, landlord, neighbour, neighbours, dfe, ofsted, dvla, nhs, gp,
hospital, dentist, builders, drivers, the weather, parents who, dog
`);
