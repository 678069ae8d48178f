import { words } from '../list.ts';

/** Hints of a grievance. Two in a sentence, or one beside something that bothers, make a complaint. */
export const mild = words(`
yet again, queue, queues, parking, car park, uniform, homework, strict, harsh, rude, expensive,
somehow, meanwhile, instead of, smh, ffs, wtf, 🙄, 😡, 🤬, 😤, 😠, 🤦, 🤷, 😒, quid, priority, excuse,
absolute, disgusting, some of us, every week, every day, every single, three weeks, two weeks,
weeks ago, months, since september, since january, since easter, since christmas, for weeks,
for months, all year, all term, freezing, soaking, soaked, rain, hungry, crying, tears, tired,
bored, scared, worried, anxious, miserable, stressed, struggling, confused, ignored, minutes,
with no, cant believe, i mean, come on, wonder, is it, who needs, not even, not one, or is it,
pounds, digits quid
`);
