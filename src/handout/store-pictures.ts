/** Pictures of `docs/pictures` for a store's page, in order, and what to write below each. */
export const STORE_PICTURES: readonly (readonly [file: string, caption: string])[] = [
  ['card.png', 'Questions beside your post, and a way to say it to the school instead.'],
  ['held.png', 'A serious claim about a person: Post waits once. The next press posts.'],
  ['help.png', 'If a child may be in danger, help comes first. Nothing is held.'],
  ['note.png', 'Turn your draft into a private note. You send it, nobody else.'],
  ['chip.png', 'Praise and plain talk get a small mark, or nothing at all.'],
];
