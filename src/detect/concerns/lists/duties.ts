import { words } from '../list.ts';

/** What families expect of a school and its people, so that not doing it is a complaint. */
export const duties = words(`
reply, replied, replies, respond, responded, answer, answered, answering, ring, rung, rang, call,
called, phone, phoned, email, emailed, write, listen, listened, listening, tell, told, say,
inform, informed, explain, explained, explaining, do, done, doing, care, cares, mark, marked,
teach, teaching, taught, send, sent, let, allow, help, helped, helping, understand, understood,
sort, sorted, sorting, bother, bothered, know, provide, provided, follow, followed, read, check,
checked, checking, communicate, communicating, turn up, show up, shown up, work, works, working,
cope, manage, control, apologise, apologised, apologize, acknowledge, act, acted, take, taken,
taking, deal, dealt, dealing, fix, fixed, open, get, got, give, given, support, supported,
supporting, meet, met, meeting, see, seen, look, think, consult, consulted, ask, asked, notice,
noticed, mention, mentioned, been to, been in, attend, attended, organise, run, keep, kept, put,
address, addressed, follow up, back, even, seem, want, wants, good enough, enough, fit for,
interested, being, supervising, watching, up to
`);
