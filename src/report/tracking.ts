/** What of an address's query says which post it is, on sites whose addresses are known. All else is dropped. */
export const NEEDED: ReadonlyArray<{
  host: string;
  keys: readonly string[];
  /** Whether the part after `#` is needed too. */
  fragment?: true;
}> = [
  {
    host: 'facebook.com',
    keys: [
      'story_fbid',
      'id',
      'fbid',
      'v',
      'set',
      'comment_id',
      'reply_comment_id',
      'multi_permalinks',
    ],
  },
  { host: 'google.com', keys: ['q', 'kgmid', 'ludocid'], fragment: true },
  { host: 'google.co.uk', keys: ['q', 'kgmid', 'ludocid'], fragment: true },
  { host: 'instagram.com', keys: ['img_index'] },
  { host: 'linkedin.com', keys: ['commentUrn', 'replyUrn'] },
  { host: 'mumsnet.com', keys: ['page', 'reply'] },
  { host: 'threads.com', keys: [] },
  { host: 'threads.net', keys: [] },
  { host: 'tiktok.com', keys: [] },
  { host: 'trustpilot.com', keys: ['page'] },
  { host: 'twitter.com', keys: [] },
  { host: 'x.com', keys: [] },
  { host: 'youtube.com', keys: ['v', 'list', 'lc', 't'] },
  { host: 'youtu.be', keys: ['t'] },
];

/**
 * Keys that say who came by the address and how, or that open an account, on every other site. Marks of campaigns and
 * of clicks (Google, Microsoft, Meta, X, TikTok, LinkedIn, Reddit), of who shared it, and of who is signed in.
 * checked: 2026-11-21
 */
export const TRACKING =
  /^(?:utm_.*|[a-z]*clid|gbraid|wbraid|igshi?d?|li_fat_id|mc_[ce]id|_ga|_gl|mkt_tok|si|ref|ref_src|ref_url|referrer|share_id|share_url|shared?_?by|mibextid|sfnsn|rdid|rdt_cid|spm|cmpid|vero_id|_hs\w+|oly_\w+|e-?mail|(?:php|asp|j)?_?session_?(?:id)?|jsessionid|phpsessid|sid|auth|(?:access|id|refresh)?_?token|__.*)$/is;

/** What a fragment must not hold: words that were searched for on the page, or keys to an account. */
export const TELLING_FRAGMENT = /:~:|(?:^#?|[&?])(?:\w*token|session\w*|e-?mail)=/i;
