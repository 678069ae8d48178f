/** Sentences of parents around a name; some speak of school, most do not. */
export const ABOUT_PEOPLE = `
Right so _ has done it again
got stuck behind _ in the queue at the chemist
Does _ ever reply to anybody??
No one warned me about _.
I was talking to _ about it only yesterday
Shout out to _ for being so patient today
Apparently _ said it never happened
_ seems nice enough
_ wants a word with himself
did you see what _ posted last night
We all know what _ is like.
Cannot thank _ enough ❤️
Has _ left or what?
If _ tells me to calm down once more I will scream
heard it from _ so it must be true lol
Between you and me, _ is the reason we moved
Ran into _ outside Aldi, awkward
Never been so angry with _ in my life
My daughter came home in tears because of _
_ had them out on the field in the rain all PE lesson
the school say _ is dealing with it
Parents evening tonight, slot with _ at ten past five
two weeks since I wrote to the office about _
Our class assembly was down to _ and it showed
Homework club with _ is the best thing about Tuesdays`
  .trim()
  .split('\n');

/** Sentences around a school's name. */
export const ABOUT_SCHOOL = `
_ closed again because of a bit of snow
Would you send your kids to _?
Absolutely done with _ and their letters
Our two are at _ and love it
is anyone else at _ still waiting for the newsletter
New uniform rules at _, forty quid for a blazer
Well done to the netball team at _ 👏
That's _ for you
the car park at _ is an accident waiting to happen
_ never answer the phone
Open evening at _ on Thursday`
  .trim()
  .split('\n');

/** What may stand before or after, and names nobody. */
export const ASIDES = `
Sorry, long post.
Kettle is on and I am finally sitting down.
Bus was late as well, typical.
Happy Friday everyone!
Rant over.
And breathe…
Bins go out tonight by the way.`
  .trim()
  .split('\n');
