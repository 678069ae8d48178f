import { words } from '../list.ts';

/** Asking strangers what to do about a child. */
export const askingHelp = words(`
should i ring, should i call, should i phone, should i report, should i tell,
should i say something, should i go to the police, should we ring, should we call, who do i tell,
who do i ring, who do i call, who do i go to, who do i speak to, who do i contact,
who do i report, who can i tell, who can i ring, who should i, who do you ring, who do you tell,
what do i do, what should i do, what do we do, what would you do, wwyd, dont know what to do,
not sure what to do, dont know who to, am i overreacting, am i being nosy, being nosy,
am i paranoid, am i imagining, is this abuse, is that abuse, is it abuse, is this grooming,
is this normal, please help, help me, need help, urgent, urgently, please share, feel sick,
i feel sick, im scared, im frightened, im worried, so worried, really worried, worried sick,
worried about, concerned about, concerned for, something isnt right, something not right,
something is not right, isnt right, doesnt feel right, gut feeling, alarm bells, red flag,
red flags, how do i report, do i report, where do i report, nspcc, childline, social services,
999, 101, call the police, called the police, rang the police, police
`);
