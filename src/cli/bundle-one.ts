// Bundles one target in a process of its own, so that the bundler's environment and output stay apart.
//   node src/cli/bundle-one.ts chrome|firefox OUT_DIR FOLDER
import { build } from 'wxt';

const [browser = 'chrome', outDir = '.output', folder = browser] = process.argv.slice(2);
await build({
  browser,
  outDir,
  outDirTemplate: folder,
  suppressWarnings: { firefoxDataCollection: true },
});
