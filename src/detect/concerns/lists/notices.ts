import { words } from '../list.ts';

/** Words of notices, plans and small talk. They weigh against a complaint made only of weak signs. */
export const notices = words(`
reminder, heads up, selling, for sale, spare, wanted, lost property, tickets, raffle,
all welcome, meeting, meet on, starts, start at, restarts, starting, starts in, open day,
open morning, open evening, hiring, vacancy, volunteers, giving away, save the date, fundraiser,
fete, bake sale, inset, term dates, can u, can you grab, hope, hoping, excited, looking forward,
cant wait, tips, advice, recommend, considering, choosing, deciding, applying, moving to,
first day, first choice, catchment, interview, fingers crossed, wish him luck, wish her luck,
good luck, monday, tuesday, wednesday, thursday, friday, saturday, sunday, 6pm, 7pm, till 6,
provided, available, bring, wear, wellies, packed lunch, waterproof, poster, useful, published,
looking for, quiz, club, takes the, taking the, doing the, form tutor, residential, wraparound,
bus is, used to go, went there, i was there, my old school, back in, in the 90s, rainbow, sunset,
collecting, leaving present, collection, whip round, office for, dinner money, you need,
need to see, any apps, what should i, anyone, anybody, does anyone, hiya, hello, autistic,
diagnosis, adhd, annual review, starts reception, joined, convinced, because of the name, 😂, 🤣,
hubby, my sister, my mum, nana, grandad, surgery, fell off, chicken pox, nits, birthday, scooter,
bike, tie, uniform shop, kids are back,
appointment, hospital appointment, dentist, orthodontist, poorly, running late
`);
