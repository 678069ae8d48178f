import { words } from '../list.ts';

/** Places and treatments that tell somebody's health: hospitals, wards, clinics, and what is done there. */
export const care = words(`
oncology, oncologist, the royal, royal infirmary, infirmary, the general, alder hey, great ormond street, gosh,
the priory, rehab, detox, aa, aa meetings, alcoholics anonymous, gamblers anonymous, the hospice, hospice, icu,
intensive care, a ward, on the ward, the clinic, clinic, fertility clinic, memory clinic, psych ward,
psychiatric, mental hospital, hospital, chemo, radiotherapy, dialysis, transplant, biopsy, mastectomy, therapy,
therapist, counselling, counsellor, psychiatrist, psychologist, physio, scan, mri, ivf, hip done, knee done,
hip replacement, knee replacement, gallbladder, pacemaker, bypass, antidepressants, sertraline, prozac,
methadone, insulin, hrt, on tablets, drying out, dialysis, colostomy, prosthetic, lithium, steroids,
under the crisis team, crisis team, camhs, surgery, sick note, on the sick, signed off
`);
