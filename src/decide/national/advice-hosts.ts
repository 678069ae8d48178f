import type { OfficialGroup } from './official-hosts.ts';

/** Charities, lawyers and unions: whoever turns to them is asking for help, not posting. */
export const ADVICE: readonly OfficialGroup[] = [
  {
    why: 'Helplines that hear worries about a child',
    checked: '2026-11-21',
    places: [
      'childline.org.uk',
      'familylives.org.uk',
      'kidscape.org.uk',
      'nspcc.org.uk',
      'reportharmfulcontent.com',
      'stopitnow.org.uk',
    ],
  },
  {
    why: 'Advice on schools, additional needs and rights',
    checked: '2026-11-21',
    places: [
      'cas.org.uk',
      'childlawadvice.org.uk',
      'citizensadvice.org.uk',
      'contact.org.uk',
      'enquire.org.uk',
      'ipsea.org.uk',
      'snapcymru.org',
      'sossen.org.uk',
    ],
  },
  {
    why: 'Advice on rights at work and whistleblowing',
    checked: '2026-11-21',
    places: ['acas.org.uk', 'lra.org.uk', 'protect-advice.org.uk'],
  },
  {
    why: 'Solicitors, barristers, law centres and those who regulate them',
    checked: '2026-11-21',
    places: [
      'advocates.org.uk',
      'barcouncil.org.uk',
      'barstandardsboard.org.uk',
      'lawcentres.org.uk',
      'lawscot.org.uk',
      'lawsoc-ni.org',
      'lawsociety.org.uk',
      'legalombudsman.org.uk',
      'sra.org.uk',
      'weareadvocate.org.uk',
    ],
  },
  {
    why: 'Unions of school staff',
    checked: '2026-11-21',
    places: [
      'ascl.org.uk',
      'community-tu.org',
      'eis.org.uk',
      'gmb.org.uk',
      'into.ie',
      'naht.org.uk',
      'nasuwt.org.uk',
      'neu.org.uk',
      'ssta.org.uk',
      'stuc.org.uk',
      'tuc.org.uk',
      'ucac.cymru',
      'ucu.org.uk',
      'unison.org.uk',
      'unitetheunion.org',
    ],
  },
];
