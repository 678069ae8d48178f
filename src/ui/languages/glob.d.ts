/** Vite's `import.meta.glob`: the files of a folder, found when the bundle is made. */
interface ImportMeta {
  glob<T>(files: readonly string[], how: { eager: true; import: string }): Record<string, T>;
  glob<T>(files: readonly string[]): Record<string, () => Promise<T>>;
}
