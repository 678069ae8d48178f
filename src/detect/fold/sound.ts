const LIKE: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:tch|cz|ch|ck|c|q|x|gh)/g, 'k'],
  [/(?:sz|sh|z)/g, 's'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/(?<=.)[aeiouyh]+/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * The consonants of a folded name as they sound, so that a name written by ear is found: "Chowdry" and "Chowdhury" are
 * both `kvdr`, "Wiznewski" and "Wiśniewski" `vsnvsk`. After the idea of Soundex, for the names of British schools.
 */
export function soundOf(name: string): string {
  let sound = name;
  for (const [letters, like] of LIKE) sound = sound.replace(letters, like);
  return sound;
}
