import { words } from '../list.ts';

/** Signs that the writer passes on what they do not know. */
export const hearsay = words(`
apparently
allegedly
supposedly
rumour
rumours
rumor
rumors
rumour has it
rumour mill
word is
word on the street
word has it
the word is
gossip
hearsay
heard that
i heard
i hear
ive heard
just heard
what i heard
what ive heard
heard through
heard from
heard on
grapevine
someone told me
someone said
somebody said
somebody told me
someone was saying
people are saying
people saying
folk are saying
everyones saying
everyone is saying
theyre saying
they say
so they say
so im told
im told
im hearing
ive been told that
from what i gather
i gather
according to
a little bird
little bird told
mate told me
friend told me
mum told me
mums are saying
mums at the gate
going round
going around
doing the rounds
not sure if true
not sure if its true
dont know if its true
dont quote me
true or not
is it true
is this true
is that true
true that
can anyone confirm
anyone confirm
anyone know if its true
anyone heard
has anyone heard
any truth
any truth in
someone on
on the other group
copied from
copying this
`);
