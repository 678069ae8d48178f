/** Names that a site's id doesn't give by capitals alone. */
const WRITTEN: Record<string, string> = {
  classdojo: 'ClassDojo',
  linkedin: 'LinkedIn',
  ratemyteachers: 'RateMyTeachers',
  schoolguide: 'SchoolGuide',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  youtube: 'YouTube',
};

/** A site's name to show, from its id or, for a site without one, its host: `google-reviews` → "Google Reviews". */
export function siteName(id: string): string {
  if (id.includes('.')) return id;
  return (
    WRITTEN[id] ??
    id.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase())
  );
}
