// Makes a bare clone ready, then starts one of the project's commands with the project's own Node:
//
//   node src/cli/set-up.mjs [SCRIPT [ARGUMENT…]]
//
// Plain JavaScript without dependencies, because it runs before there are any, on any Node from 20.
// It starts the command itself because `set-up && node …` would run the second `node` where the
// shell found the first one: shells remember a command's place, and in a bare clone that is an old Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');
const ownNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const say = (line) => process.stderr.write(`${line}\n`);

function stop(problem, remedy) {
  say(`\nSet-up stopped: ${problem}\nWhat to do: ${remedy}`);
  process.exit(1);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

// Versions are compared, not file times, since a checkout touches files without changing them.
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  if (!wanted)
    stop(`${join(root, 'package-lock.json')} can't be read.`, 'restore it with git checkout.');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

function runNpm(args) {
  const cli = process.env.npm_execpath;
  const direct = cli?.endsWith('.js') && /npm/.test(cli);
  const [command, before] = direct ? [process.execPath, [cli]] : ['npm', []];
  return spawnSync(command, [...before, ...args], {
    cwd: root,
    // Standard output belongs to the command that follows: `check` writes data there.
    stdio: ['ignore', 2, 2],
    shell: !direct && process.platform === 'win32',
  });
}

function installPackages() {
  const again = existsSync(join(root, 'node_modules'));
  say(
    again
      ? 'Set-up: package-lock.json has changed; installing the packages again …'
      : 'Set-up: installing the packages (the first time only, about a minute) …',
  );
  const started = Date.now();
  // Not `npm ci`: it refuses a lock file made where a registry lacks other systems' optional packages.
  // `--no-save` takes the same versions and leaves the lock file alone. At `error` npm keeps quiet
  // about packages that want a newer Node: the project brings its own.
  const { status, error } = runNpm([
    'install',
    '--no-save',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
  if (status !== 0) {
    stop(
      error
        ? `npm could not be started (${error.message}).`
        : `npm install failed in ${root} (its own words stand above).`,
      error
        ? 'install Node 20 or newer together with npm.'
        : 'check the connection to the npm registry and the free disk space, then run the command again.',
    );
  }
  say(`Set-up: packages are in place (${Math.round((Date.now() - started) / 1000)} s).`);
}

// npm may be told, or may decide, not to run install scripts; the `node` package needs its own.
function placeOwnNode() {
  const script = join(root, 'node_modules/node/installArchSpecificPackage.js');
  if (!existsSync(script)) return;
  say("Set-up: fetching the project's own Node, whose install script npm did not run …");
  spawnSync(process.execPath, [script], { cwd: dirname(script), stdio: ['ignore', 2, 2] });
}

const isSame = (a, b) => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

async function start(script, args) {
  const file = resolve(root, script);
  const path = [bin, process.env.PATH ?? ''].join(delimiter);
  const here = isSame(process.execPath, ownNode);
  if (here || (!existsSync(ownNode) && process.features.typescript)) {
    process.env.PATH = path;
    process.argv = [process.execPath, file, ...args];
    await import(pathToFileURL(file).href);
    return;
  }
  if (!existsSync(ownNode)) {
    stop(
      `this is Node ${process.versions.node}, the project needs 22.18 or newer, and its own copy is missing at ${ownNode}.`,
      'allow install scripts for the package "node" (npm rebuild node --ignore-scripts=false), or install Node 22.18 or newer.',
    );
  }
  const env = { ...process.env, PATH: path };
  const child = spawn(ownNode, [file, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}

if (!isInstalled()) installPackages();
if (!existsSync(ownNode)) placeOwnNode();
const [script, ...args] = process.argv.slice(2);
if (script) await start(script, args);
