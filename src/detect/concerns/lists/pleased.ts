import { words } from '../list.ts';

/** Gentle words of liking and achievement. Two in a sentence about the school or its people make praise. */
export const pleased = words(`
good, great, nice, lovely, happy, cracking, proud, patient, beautiful, kind, talented, clever,
funny, warm, sweet, cute, helpful, helped, supported, supporting, encouraged, encouraging,
inspired, believed in, listened, cared, nurtured, welcomed, understood, understands, gets him,
gets her, gets my, saved, rescued, stayed, stayed behind, organised, raised, won, wins, winning,
winners, winner, champion, champions, finalists, finalist, gold, silver, bronze, medal, trophy,
prize, award, first place, runner up, record, achieved, achievement, passed, improved,
improvement, progress, confidence, confident, came on, sang, singing, danced, performed,
performance, played a blinder, scored, smiles, smiling, laugh, laughing, giggling, enjoyed,
enjoy, enjoying, excited, exciting, special, memories, tears of joy, goosebumps, emotional,
deserved, deserves, deserve, respect, credit, effort, hard work, hardworking, worked so hard,
works so hard, giving, kindness, caring, gentle, calm, positive, difference, made a difference,
makes a difference, favourite, hug, hugs, xx, xxx, 😂, 🤣, 😭, ❤, ♥, 😍, 🥰, 👏, 🙌, 💪, 🎉, 🥳, 🥇, 🌟, ⭐,
😊, 🙏, 💛, 💙, 💜, 💚, 🧡, 🤩, 👍, 🔥, 💯, 😇, 🎶, 👌, 🎄, love, loves, loved, loving, adores, thank, thanks,
grateful, bless, bravo, yay, woohoo, wow, omg, glad, relieved, pleased, settled, thrive,
thriving, flying, buzzing, sorted, fixed
`);
