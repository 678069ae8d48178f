/** What is said of bodies outside the school, by their ids in the tables beside this file. */
export const nationalMessages = {
  labels: {
    emergency: 'Call 999',
    nspcc: 'NSPCC helpline: 0808 800 5000',
    childline: 'Childline: 0800 1111',
    ceop: 'CEOP Safety Centre',
    education: 'Department for Education',
    ofsted: 'Ofsted',
    estyn: 'Estyn',
    psow: 'Public Services Ombudsman for Wales',
    council: 'Your local council',
    spso: 'Scottish Public Services Ombudsman',
    registrar: 'Registrar of Independent Schools',
    nipso: 'Northern Ireland Public Services Ombudsman',
  },
  hints: {
    emergency: 'If a child is in danger right now',
    nspcc: 'If you are worried about a child',
    childline: 'If you are under 19 and want to talk to someone',
    ceop: 'If someone online talks to a child about sex or asks to meet. Not for bullying',
    schoolSteps: 'If you have been through all the school’s steps',
    trustSteps: 'If you have been through all the trust’s steps',
    panel: 'When the school’s own panel has met. It looks at the rules for private schools',
    ofsted: 'It reads what families tell it. It can’t put one family’s case right',
    estyn: 'It checks schools. It can’t put one family’s case right',
    // The law keeps most of what happens in a school from this Ombudsman, so the hint doesn't promise it.
    psow: 'When the governors have said no. It can look at few school matters, so you could call first',
    council: 'If the school hasn’t put it right',
    spso: 'If you have been through all the council’s steps',
    registrar: 'This office checks private schools. It can’t put one family’s case right',
    nipso: 'When the Board of Governors has sent you its answer',
  },
  /** What goes another way than the school's complaints procedure. */
  matters: {
    admissions: 'School places',
    exclusion: 'Being sent home or excluded',
    'extra-needs': 'Extra help with learning',
  },
  /** Where it goes: in England by GOV.UK's own pages, elsewhere by a body that is asked. */
  roads: {
    admissions:
      'If your child was not given a place, you could appeal. The letter you got says how.',
    exclusion: 'You could ask the governors to look at it again. The letter you got says how.',
    'extra-needs':
      'You could ask the council to check what help your child needs. If it says no, you could appeal.',
  },
  askCouncil: {
    admissions: 'If your child was not given a place, you could ask the council how to appeal.',
    exclusion: 'The letter you got says how to appeal. You could ask the council too.',
    'extra-needs':
      'You could ask the council to check what help your child needs, or how to appeal.',
  },
  askAuthority: {
    admissions:
      'If your child was not given a place, you could ask the Education Authority how to appeal.',
    exclusion: 'The letter you got says how to appeal. You could ask the Education Authority too.',
    'extra-needs':
      'You could ask the Education Authority to check what help your child needs, or how to appeal.',
  },
};

export type NationalMessages = typeof nationalMessages;
