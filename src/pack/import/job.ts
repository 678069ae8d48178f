import { cutTo } from './cell-text.ts';

const LONGEST = 100;
/** Cells may be of any length; what follows is cut off in any case. */
const MOST_READ = 1000;
const SHORT_FORMS =
  /^(?:TA|HLTA|LSA|DSL|DDSL|SLT|KS\d|EYFS|EYFSP|PE|ICT|IT|PA|HR|SBM|EAL|MDSA|MFL|PPA|ECT|NQT|DT|RE|SEN|SEND|PSHE|AHT|DHT|HT|CEO|CFO|LA|PTA|FS\d|Y\d{1,2}|[A-Z]\d?)$/;

/** A job's cell as a pack has it: one that shouts made plain, without < and >, of at most 100 letters. */
export function readJob(cell: string): { job: string; cut: boolean } {
  const text = cell.slice(0, MOST_READ).replace(/[<>]/g, ' ').replace(/\s+/g, ' ').trim();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shouts =
    text === text.toUpperCase() && words.some((word) => word.length > 3 && !SHORT_FORMS.test(word));
  const plain = shouts
    ? text.replace(/[\p{L}\p{N}]+/gu, (word) => {
        if (word === 'SENCO' || word === 'SENDCO') return word === 'SENCO' ? 'SENCo' : 'SENDCo';
        return SHORT_FORMS.test(word) ? word : word.toLowerCase();
      })
    : text;
  const job = plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (job.length <= LONGEST) return { job, cut: false };
  const whole = job.slice(0, LONGEST + 1).replace(/\s*\S*$/, '');
  return { job: whole || cutTo(job, LONGEST), cut: true };
}

const GOVERNING =
  /\b(?:(?:vice|deputy)[ -])?(?:co-?)?chair(?:man|woman|person)?(?: of)?(?: the)?(?: (?:governors|trustees|board|governing (?:body|board)|committee))?\b|\b(?:(?!head)[\w-]+ )?(?:governors?|trustees?)\b|\bassociate member\b|\bmember of the (?:governing|board|trust)\b/gi;
const EMPLOYED =
  /clerk|head|teach|assist|\bh?l?ta\b|secretar|administrat|manager|officer|business|caretak|cook|bursar|nurse|lead|principal|support|services|send?co/i;

/** Whether a job is a governor's. A headteacher who is also a governor, and the clerk, are staff. */
export function isGovernor(job: string): boolean {
  const rest = job.replace(GOVERNING, ' ');
  return rest !== job && !EMPLOYED.test(rest);
}

/** Whether a job leads the school: "Acting Headteacher", not "Deputy headteacher" or "Head of Year 9". */
export const leadsSchool = (job: string): boolean =>
  /^(?:(?:acting|interim|executive|associate|co-?)[\s-]*)*(?:(?:head ?teacher|head ?master|head ?mistress|principal(?! teacher))\b|head(?=\s*(?:$|[,/&(]|and\b)))/i.test(
    job.trim(),
  );
