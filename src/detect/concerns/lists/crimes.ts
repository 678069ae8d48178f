import { words } from '../list.ts';

/** Names of wrongs. Beside the school or its people they accuse. */
export const crimes = words(`
theft, fraud, assault, corruption, bribery, bribe, embezzlement, child abuse, negligence,
neglect, racism, sexism, homophobia, victimisation, harassment, grooming, blackmail, perjury,
forgery, cheating, plagiarism, data breach, breach of, gdpr breach, cover up, off rolling,
offrolling, illegal exclusion, unlawful, unlawfully, illegal, illegally, against the law,
broke the law, criminal offence, criminal, nepotism, cronyism, shoplifting, vandalism, arson,
vaping, dealing
`);
