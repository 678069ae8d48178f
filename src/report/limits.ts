/** The longest file that may be a report, in bytes. A real one is a quarter of it, even as a message's text. */
export const MOST_BYTES = 200_000;
