import type { Person } from '../pack/types.ts';

const TITLE = '(?:headteacher|headmaster|headmistress|principal)';
const FOR_NOW = '(?:(?:acting|interim|executive|associate|co|current|founding) )*';
const SENIOR = '(?:(?:acting|interim|executive|associate|co|senior|first|lead) )*';
// What a title may go on with. "Headteacher's PA" and "Principal administrator" are other people.
const OF_THIS = '(?=$| (?:of|for|at|in|with|designate|since)\\b)';
const AREA =
  '(?:academic|pastoral|curriculum|teaching|inclusion|behaviour|standards|safeguarding|infants?|juniors?|primary|secondary|lower|upper|sixth|prep|ks ?\\d|key stage|early years|eyfs|years?)';

const HEAD = new RegExp(
  `^${FOR_NOW}(?:${TITLE}${OF_THIS}|head(?: designate)?$|head of (?:the )?school$)`,
);
const DEPUTY = new RegExp(
  `^${SENIOR}(?:deputy|assistant|vice) (?:${TITLE}(?=$| (?:of|for|at|in|with)\\b| ${AREA})|head(?:$| (?:of |for )?${AREA}))`,
);

const SUBJECT =
  '(?:maths|mathematics|english|literacy|science|biology|chemistry|physics|art|music|drama|pe|physical education|games|geography|history|humanities|re|religious (?:education|studies)|languages|mfl|french|spanish|german|welsh|latin|computing|computer science|ict|dt|design|technology|design technology|psychology|sociology|economics|business|media)';
const UNIT = `(?:years?|yr|y|ks|key stage|phase|department|dept|faculty|sixth form|early years|eyfs|infants|juniors|(?:lower|upper|middle|junior|infant|senior|primary|secondary|prep|preparatory) school|${SUBJECT})`;
const HEAD_OF = new RegExp(
  `^${SENIOR}(?:(?:deputy|assistant) )?head of (?:the )?${UNIT}(?: ?\\d+(?: ?(?:to|-) ?\\d+)?)?(?: (?:department|dept|faculty|phase|studies))?$`,
);

// A trainee, a helper or somebody who once taught isn't surely "employed or engaged as a teacher".
const NOT_NOW =
  /\b(?:trainee|student|former|formerly|retired|ex|volunteer|assistant|support|pa|to|for)\b.*\bteacher\b/;
const TEACHER =
  /\bteacher(?:$| (?:of|in|at|for|with|on|year|yr|y ?\d|ks ?\d|key|reception|nursery|class|form|\d)| \w+ class$)/;
const STARTING = /(?:^| )(?:nqt|ect|rqt) ?\d?$/;
const SENCO =
  /^(?:(?:acting|interim|whole school|lead) )*(?:sendco|senco|alnco|special needs coordinator)$/;

/** "Year 4 teacher / SENDCo" as its parts in small letters, words of one job in one spelling. */
function partsOf(job: string): string[] {
  return job
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/special educational needs(?: (?:and|&) disabilit(?:y|ies))?/g, 'special needs')
    .replace(/co-?ordinator/g, 'coordinator')
    .replace(/\b(head)[\s-]*(teacher|master|mistress)\b/g, '$1$2')
    .replace(/\b(sen|send|aln)[\s-]*co\b/g, '$1co')
    .replace(/\bco-(?=head|principal)/g, 'co ')
    .split(/[,;:/|&+()–—.]|\s-\s|\b(?:and|plus)\b/)
    .map((part) => part.replace(/[\s-]+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** Whether this is who leads the school, by the job that the pack gives. */
export function leadsSchool({ kind, job = '' }: Person): boolean {
  return kind === 'staff' && partsOf(job).some((part) => HEAD.test(part));
}

/** Whether this is a deputy or assistant head, by the job that the pack gives. */
export function isDeputy({ kind, job = '' }: Person): boolean {
  return kind === 'staff' && partsOf(job).some((part) => DEPUTY.test(part));
}

/**
 * Whether somebody is surely a teacher for Education Act 2002 s.141F, "employed or engaged as a teacher at a school",
 * by the job that the pack gives: teachers of any kind, heads and their deputies, heads of year and department,
 * SENDCos, teachers in their first years. Teaching assistants, cover, nursery and office staff and coaches aren't;
 * nor are governors, or staff whose job the pack doesn't say.
 */
export function isTeacher(person: Person): boolean {
  if (leadsSchool(person) || isDeputy(person)) return true;
  const { kind, job = '' } = person;
  // A higher level teaching assistant takes classes, and some are called cover teachers.
  if (kind !== 'staff' || /\bhlta\b|higher level/i.test(job)) return false;
  return partsOf(job).some(
    (part) =>
      HEAD_OF.test(part) ||
      SENCO.test(part) ||
      STARTING.test(part) ||
      (TEACHER.test(part) && !NOT_NOW.test(part)),
  );
}
