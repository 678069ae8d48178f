const APPS = 'snap ?chat|insta(?:gram)?|tik ?tok|discord|roblox|fortnite|minecraft|kik|omegle';
const PLACES = 'online|internet|web ?cam|live ?stream\\w*|x ?box|play ?station|gaming|chat ?rooms?';
const IN_GAME = '(?:in|on|over|through) (?:a|an|the|his|her|their|this|that|some) (?:\\w+ )?games?';
const DOES =
  "chat(?:s|ted|ting) (?:to|with)|group chats?|dms?|dm['’]?(?:d|ed|ing)|dmming|friend requests?";
const SHARES =
  'nudes?|sext\\w*|followers?|meet(?:ing)?[ -]?ups?|met up|catfish\\w*|stranger danger';

const ONLINE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[APPS, PLACES, IN_GAME, DOES, SHARES].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * Whether a draft about danger may speak of something online, by a few plain words. It only decides which help line
 * comes second, so a wrong guess costs one place in a list.
 */
export function mayBeOnline(text: string): boolean {
  return ONLINE.test(text);
}
