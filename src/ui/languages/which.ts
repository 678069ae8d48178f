/** The code that a language's file is named after: `./cy.ts` → `cy`. */
export const codeOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');
