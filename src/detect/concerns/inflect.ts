const VOWEL = /[aeiou]/;

function doubles(verb: string): boolean {
  const [a = '', b = '', c = ''] = verb.slice(-3);
  return verb.length <= 4 && !VOWEL.test(a) && VOWEL.test(b) && !VOWEL.test(c) && !/[wxy]/.test(c);
}

/**
 * The forms of a verb as families type them, from its base form: `-s`, `-ed`, `-ing` and the clipped `-in`.
 * Irregular pasts follow the base in the same string: `steal stole stolen`.
 */
export function verbForms(line: string): string[] {
  const [head = '', ...irregular] = line.split(' ');
  const [base = '', ...rest] = head.split('_');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem =
    base.endsWith('e') && !/(ee|oe|ye)$/.test(base)
      ? base.slice(0, -1)
      : doubles(base)
        ? base + base.at(-1)
        : base;
  const y = /[^aeiou]y$/.test(base);
  const s = y
    ? `${base.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const past =
    irregular.length > 0
      ? irregular.map((form) => form.split('_')[0] ?? form)
      : [y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`];
  return [base, s, ...past, `${stem}ing`, `${stem}in`].map((form) => form + tail);
}
