import { words } from '../list.ts';

/** Signs that the writer passes on what they do not know. */
export const hearsay = words(`
apparently, allegedly, supposedly, rumour, rumours, rumor, rumors, rumour has it, rumour mill,
word is, word on the street, word has it, the word is, gossip, hearsay, i heard, ive heard,
just heard, what i heard, what ive heard, grapevine, someone told me, someone said,
somebody said, somebody told me, someone was saying, people are saying, folk are saying,
everyones saying, everyone is saying, theyre saying, so they say, so im told, im told,
im hearing, ive been told that, from what i gather, i gather, a little bird, little bird told,
mate told me, friend told me, mum told me, mums are saying, mums at the gate, going round,
going around, doing the rounds, not sure if true, not sure if its true, dont know if its true,
dont quote me, true or not, is it true, is this true, is that true, can anyone confirm,
anyone confirm, anyone know if its true, anyone heard, has anyone heard, any truth, any truth in,
on the other group, copied from, copying this, rumoured, hear that, i hear that, i hear hes,
i hear shes, from what i hear, i heard that, someone on facebook, whatsapp said, on the whatsapp,
heard it from, theyre all saying, word on
`);
