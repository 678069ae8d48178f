/** Vite hands the style sheet over as text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
declare module '*.css' {}
