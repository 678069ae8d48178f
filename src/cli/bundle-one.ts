// Bundles the extension in a process of its own, so that the bundler's environment and output stay apart.
//   node src/cli/bundle-one.ts OUT_DIR FOLDER
import { build } from 'wxt';

const [outDir = '.output', folder = 'base'] = process.argv.slice(2);
await build({ browser: 'chrome', outDir, outDirTemplate: folder });
