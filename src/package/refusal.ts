/** A build that was not made. The message says why and what to do, in words for the person who asked for it. */
export class BuildRefusal extends Error {}
