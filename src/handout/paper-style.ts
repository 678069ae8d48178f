/** The look of a document: the extension's paper and ink on screen, black on white in print. */
export const PAPER_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbf8f1;
  --sheet: #fffdf8;
  --ink: #22302f;
  --soft: #56635f;
  --line: #cfc5b0;
  --teal: #14524e;
  --tint: #e2efeb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171d1c;
    --sheet: #1d2423;
    --ink: #ece7da;
    --soft: #adb7b0;
    --line: #4a5552;
    --teal: #a4e0d8;
    --tint: #243b39;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
main {
  max-width: 46rem;
  margin: 2rem auto;
  padding: 2.5rem 3rem 3rem;
  background: var(--sheet);
  border: 1px solid var(--line);
  border-radius: 6px;
}
h1, h2, h3 {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Liberation Serif", Georgia, serif;
  line-height: 1.25;
  text-wrap: balance;
  break-after: avoid;
}
h1 { margin: 0 0 1.25rem; font-size: 1.9rem; color: var(--teal); }
h2 { margin: 2.25rem 0 0.6rem; padding-top: 0.9rem; font-size: 1.35rem; border-top: 1px solid var(--line); }
h3 { margin: 1.5rem 0 0.4rem; font-size: 1.1rem; }
p, ul { margin: 0 0 0.8rem; }
ul { padding-left: 1.3rem; }
li { margin-bottom: 0.3rem; }
a { color: var(--teal); }
code { font: 0.92em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.note {
  padding: 0.8rem 1rem;
  background: var(--tint);
  border-left: 4px solid var(--teal);
  border-radius: 0 4px 4px 0;
}
pre {
  margin: 0 0 1rem;
  padding: 0.8rem 1rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  font: inherit;
  white-space: pre-wrap;
}
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; font-size: 0.97rem; }
th, td { padding: 0.5rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--tint); font-weight: 600; }
td:empty { height: 2.6rem; width: 50%; }
@media screen and (max-width: 40rem) {
  main { margin: 0; padding: 1.25rem 1rem 2rem; border: 0; border-radius: 0; }
  h1 { font-size: 1.5rem; }
  table, tbody, tr, td { display: block; width: 100%; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: 0.9rem; border: 1px solid var(--line); border-radius: 4px; }
  td { border: 0; border-bottom: 1px solid var(--line); }
  td:last-child { border-bottom: 0; }
  td::before { content: attr(data-column); display: block; font-size: 0.85rem; color: var(--soft); }
}
@media (forced-colors: active) {
  .note, th { background: Canvas; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #777; --teal: #000; --tint: #f2f2f2; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 14pt; }
  tr, li, .note { break-inside: avoid; }
  a { text-decoration: none; }
}`;
