/** The family's choice of language, as `src/browser` keeps it. */
export interface LanguageSetting {
  /** The code that was chosen; null where the browser's own language is followed. */
  chosen(): Promise<string | null>;
  choose(code: string | null): Promise<void>;
  /** The code of the language to speak, of those there are; English is `en`. */
  toSpeak(codes: readonly string[]): Promise<string>;
  /** The same if nothing were chosen. */
  browsers(codes: readonly string[]): string;
}
