/** The one function of papaparse that is used. The package has no types of its own. */
declare module 'papaparse' {
  interface ParseOptions {
    delimiter: string;
    newline: '\n';
    /** Stops after so many rows. */
    preview: number;
  }
  interface ParseResult {
    data: string[][];
    /** `row` counts from 0. */
    errors: { type: string; code: string; row?: number }[];
  }
  const papaparse: { parse(text: string, options: ParseOptions): ParseResult };
  export default papaparse;
}
