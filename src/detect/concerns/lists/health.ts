import { words } from '../list.ts';

/** Health, need and family matters that are not the writer's to tell about others. */
export const health = words(`
pregnant, expecting, up the duff, miscarriage, miscarried, ivf, abortion, cancer, chemo, tumour,
depression, depressed, breakdown, anxiety, bipolar, rehab, alcoholic, alcoholism, nits,
head lice, scabies, worms, chickenpox, covid, epilepsy, epileptic, diabetic, hiv, adhd, autism,
autistic, aspergers, dyslexic, tourettes, medication, ritalin, tablets for, wets himself,
wets herself, wets the bed, wet himself, wet herself, nappies, eating disorder, anorexic,
anorexia, self harm, self harms, foster care, in care, fostered, adopted, looked after,
social services, social worker, child protection, divorce, divorcing, divorced, split up,
splitting up, separated, separating, affair, having an affair, fling, sleeping with, shagging,
seeing someone, cheating on, cheated on, left her, left him, husbands left, wifes left,
husband left, wife left, getting married, engaged, gay, lesbian, bisexual, trans, transitioning,
in prison, in jail, inside for, prison, evicted, eviction, homeless, hostel, refuge, bankrupt,
in debt, benefits, universal credit, food bank, free school meals, pupil premium, ehcp,
educational psychologist, camhs, sectioned, hysterectomy, menopause, operation, surgery, stroke,
heart attack, died, passed away, funeral, walked out on his wife, walked out on her husband,
walked out on the kids, walked out on them
`);
