import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { examplePack } from './src/pack/example.ts';
import { PACK_FILE } from './src/package/base.ts';
import { manifestFor } from './src/package/manifest.ts';
import { packScript } from './src/package/pack-script.ts';

// Both targets are made from one bundle, which therefore must not know what it is bundled for.
const TARGET_FLAG =
  /import\.meta\.env\.(?:BROWSER|MANIFEST_VERSION|CHROME|FIREFOX|EDGE|SAFARI|OPERA)\b/;

const sameForAllTargets: Plugin = {
  name: 'same-for-all-targets',
  transform(code, id) {
    // WXT's own frame asks while it serves a developer, in a branch that no build keeps.
    const flag = id.includes('virtual:wxt') ? undefined : TARGET_FLAG.exec(code)?.[0];
    if (flag) throw new Error(`${id} asks ${flag}, and both targets get the same scripts.`);
  },
};

// Preact can write markup, which no component of ours asks for (a test says so). Without that branch, nobody who
// checks the package has to take that on trust.
const MARKUP_BRANCH =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==[^?]*?\.innerHTML=\1\.__html\),(\w+)\.__k=\[\]\):/;

const preactWithoutMarkup: Plugin = {
  name: 'preact-without-markup',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    if (!MARKUP_BRANCH.test(code)) throw new Error(`${id} has its markup branch in another form.`);
    return { code: code.replace(MARKUP_BRANCH, ''), map: null };
  },
};

// papaparse can load a table from an address, which the school desk never asks of it: files are handed to it as text.
const REMOTE_TABLE = /=new XMLHttpRequest(?=,this\._config\.withCredentials)/;

const papaparseWithoutNetwork: Plugin = {
  name: 'papaparse-without-network',
  transform(code, id) {
    if (!/\/papaparse\/papaparse(?:\.min)?\.js/.test(id)) return undefined;
    if (!REMOTE_TABLE.test(code)) throw new Error(`${id} loads tables in another form.`);
    return { code: code.replace(REMOTE_TABLE, '=null'), map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.BYP_OUT ?? '.output',
  vite: () => ({
    plugins: [sameForAllTargets, preactWithoutMarkup, papaparseWithoutNetwork],
    build: { modulePreload: false, sourcemap: false },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      const contents = new TextDecoder().decode(packScript({ pack: examplePack }));
      files.push({ relativeDest: PACK_FILE, contents });
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      const target = config.browser === 'firefox' ? 'firefox' : 'chrome';
      const own = manifestFor(target, { version: manifest.version });
      const extra = Object.keys(manifest).filter((key) => !(key in own) && key !== 'version_name');
      if (config.command === 'build' && extra.length > 0) {
        throw new Error(
          `An entrypoint adds ${extra.join(', ')} to the manifest, which src/package/manifest.ts must say.`,
        );
      }
      Object.assign(manifest, own);
    },
  },
});
