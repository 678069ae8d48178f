/** What was typed of a link, as a link: an e-mail address, a telephone number and a bare address get what they lack. */
export function tidyLink(typed: string): string {
  const text = typed.trim();
  if (text === '' || /^(?:https|mailto|tel):/i.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  const number = text.replace(/[\s().-]/g, '');
  if (/^\+?\d{6,15}$/.test(number)) return `tel:${number}`;
  return tidyWebsite(text);
}

/** What was typed of a website, with `https://`. */
export function tidyWebsite(typed: string): string {
  const text = typed.trim();
  if (/^http:\/\//i.test(text)) return text.replace(/^http:/i, 'https:');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:].*)?$/i.test(text) ? `https://${text}` : text;
}

/** Accounts, one a line, without what comes before a site's name: `facebook.com/fernhollowprimary`. */
export function tidyAccounts(typed: string): string {
  return typed
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^https?:\/\//i, '')
        .replace(/^(?:www|m)\./i, '')
        .replace(/\/+$/, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
}
