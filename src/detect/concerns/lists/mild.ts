import { words } from '../list.ts';

/** Hints of a grievance. Two of them, or one with a weak judgement, make a complaint. */
export const mild = words(`
again
only
never
not
cold
late
queue
queues
parking
car park
app
uniform
toilets
homework
detention
isolation
sanction
sanctions
behaviour points
shut
closed
strict
harsh
rude
cancelled
changed
expensive
dear
nothing
nobody
no one
no
why
seriously
really
honestly
literally
apparently
somehow
meanwhile
instead
enough
smh
ffs
wtf
lol
🙄
😡
🤬
😤
😠
🤦
🤷
😒
aibu
pounds
quid
sort
fix
priority
excuse
`);
