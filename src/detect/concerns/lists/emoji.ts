/** Emoji that stand for a word of other lists. One `emoji word` a line. */
const LINES = `
🔔 bell
🐍 snake
🤡 clown
🐷 pig
🐖 pig
🐀 rat
🐄 cow
🐮 cow
💩 shit
🍆 dick
🧙 witch
🧹 witch
🐶 dog
🐐 goat
👑 queen
😇 angel
🌟 star
⭐ star
🐉 dragon
🐲 dragon
👹 ogre
🔪 knife
🔫 gun
🗑 rubbish
🚮 rubbish
`;

const WORDS = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** The word that an emoji stands for, if it is one of these. */
export function emojiWords(emoji: string): string[] {
  const word = WORDS.get(emoji);
  return word ? [word] : [];
}
