import { words } from '../list.ts';

/** Kind words, emoji and kisses besides those of the senses. */
export const kindSigns = words(`
xx, xxx, ❤, ♥, 😍, 🥰, 👏, 🙌, 💪, 🎉, 🥳, 🥇, 🌟, ⭐, 😊, 💛, 💙, 💜, 💚, 🧡, 🤩, 👍, 💯, 😇, 👌, 🏆, love, loved, loves,
good, nice, sweet, cute, glad, pleased, enjoyed, funny, welcome, clever, fun, favourite, special, superbly
`);

/** Words of praise that mean other things in a school: "a class", "the TA", "two stars". */
export const coolWords = words(`
class, quality, top, star, stars, gold, asset, medal, award, progress, ta, heart, pint, wine, flowers, chocolates,
queen, king, goat, owe, respect, claps, clap, noticed, remembers, remembered, saved, safe, trust, trusts, recommend,
recommended, crying with, professional, coaxed, settled, listens, listened, cares, cared
`);
