/**
 * What Post buttons say, and what they don't, in the languages of families in Britain and their accounts.
 * The label follows the account's language (composers.md 2.4), so it is one sign among several.
 */
export const POST_WORDS = new Set(
  [
    'post|post now|post all|post comment|post reply|post review|publish|publish post|publish now|publish review|share|share now|share review|send|send message|send now|comment|add comment|submit comment|reply|add reply|answer|submit|submit review|submit post|save|add topic|start discussion|tweet|done posting|post message|press enter to send|create|create post|create thread|create topic|post topic|post thread|ask|leave review|add review|write review|send review|save comment|save changes',
    'posten|veröffentlichen|senden|teilen|kommentieren|antworten|absenden',
    'publier|envoyer|partager|commenter|répondre',
    'publicar|enviar|compartir|compartilhar|comentar|responder|postar',
    'pubblica|invia|condividi|commenta|rispondi',
    'plaatsen|verzenden|delen|reageren|versturen',
    'opublikuj|wyślij|udostępnij|skomentuj|odpowiedz|dodaj komentarz',
    'postio|cyhoeddi|anfon|rhannu|ateb|postiwch|anfonwch',
    'publică|trimite|distribuie|comentează|răspunde',
    'paylaş|gönder|yorum yap|yanıtla|yayınla',
    'опублікувати|надіслати|поділитися|відповісти|опубликовать|отправить|поделиться|ответить',
    'نشر|إرسال|مشاركة|تعليق|رد|شائع کریں|پوسٹ کریں|بھیجیں|جواب دیں',
    'पोस्ट करें|भेजें|साझा करें|ਪੋਸਟ ਕਰੋ|ਭੇਜੋ|পোস্ট করুন|পাঠান|પોસ્ટ કરો|મોકલો',
    '发布|發佈|发帖|发送|回复|投稿する|送信|게시|보내기|đăng|gửi|โพสต์|ส่ง|kirim|posting|dodaj',
  ]
    .join('|')
    .split('|'),
);

/** Leads to another step of the same post. */
export const NEXT_WORDS = new Set(
  'next|continue|review post|weiter|suivant|siguiente|avanti|avançar|volgende|dalej|nesaf|înainte|ileri|далі|далее|التالي|اگلا|आगे|下一步|次へ|다음|tiếp|ถัดไป'.split(
    '|',
  ),
);

/** Never the button that posts, whatever else speaks for it. */
export const OTHER_BUTTONS =
  /\b(cancel|close|back|discard|delete|remove|emoji|gif|photo|image|video|attach|camera|sticker|poll|schedule|draft|preview|log ?in|sign ?in|bold|italic|link|quote|settings|menu|more|options|search|audience|tag people|location|mute|block|report|like|follow|edit)\b/i;

/** In test ids, names and ids of Post buttons. */
export const POST_IDS =
  /(^|[-_. ])(post|tweet|submit|send|publish|comment|reply|save-?post)([-_. ]?(button|btn|inline|form|comment|review|message))?($|[-_. ])/i;

/** A label as it is compared: lower case, without a count or hint at its end ("Post, 1", "Send (Enter)"). */
export function bareLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLocaleLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[,·•]\s*\d+\s*$/, '')
    .replace(/[\s.!…›»→>]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
