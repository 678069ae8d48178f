import { words } from '../list.ts';

/** Conditions, as said of somebody who has them. */
export const ailments = words(`
asthma, asthmatic, eczema, epilepsy, epileptic, fits, seizures, diabetes, diabetic, type 1, type one, coeliac,
crohns, colitis, ibs, arthritis, lupus, ms, multiple sclerosis, parkinsons, dementia, alzheimers, cerebral palsy,
cystic fibrosis, leukaemia, leukemia, cancer, tumour, hepatitis, hiv, aids, herpes, chlamydia, tb, anaemia,
anaphylaxis, nut allergy, adhd, autism, asd, dyslexia, dyspraxia, tourettes, pda, odd, ocd, ptsd, bipolar,
schizophrenia, schizophrenic, psychosis, anorexia, bulimia, eating disorder, panic attacks, depression,
post natal depression, learning difficulties, heart condition, bad heart, kidney, kidneys, incontinence,
incontinent, bowel, bladder, stammer, hearing aids, scoliosis, down syndrome, downs syndrome, foetal alcohol,
attachment disorder, drink problem, gambling problem, drug problem, drug habit, coke habit, long covid
`);
