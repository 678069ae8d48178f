import type { Figures } from './floors.ts';

interface Score {
  p: number;
  r: number;
  f1: number;
}
interface Rate {
  k: number;
  n: number;
}

/** The parts of the scorer's output that the floors speak of. */
export interface Scored {
  drafts: number;
  absent: number;
  mentions: Score;
  concerns: Score;
  concernsWithoutPraise: Score;
  exact: Rate;
  missedHarm: Rate;
  overAlarm: Rate;
  helpRecall: Rate;
  falseHelp: Rate;
}

/** The scorer's output as percentages of which more is better. */
export function figuresOf(all: Scored): Figures {
  const share = ({ k, n }: Rate) => (n === 0 ? 0 : (100 * k) / n);
  const percent = (part: number) => (Number.isFinite(part) ? 100 * part : 0);
  return {
    'drafts answered': share({ k: all.drafts - all.absent, n: all.drafts }),
    'mention precision': percent(all.mentions.p),
    'mention recall': percent(all.mentions.r),
    'mention F1': percent(all.mentions.f1),
    'concern F1': percent(all.concerns.f1),
    'concern F1 without praise': percent(all.concernsWithoutPraise.f1),
    'level exact': share(all.exact),
    'harm seen (pause or help not taken for less than card)': 100 - share(all.missedHarm),
    'quiet kept (none or chip not taken for more)': 100 - share(all.overAlarm),
    'help recall': share(all.helpRecall),
    'no false help': 100 - share(all.falseHelp),
  };
}
