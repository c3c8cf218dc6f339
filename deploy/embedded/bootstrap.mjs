// The way in for every command: `npm start`, `npm test` and their like.
// Runs on any Node from 20 on and without dependencies, because it is what installs them; then hands over to the
// pinned Node 24, which came with them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const commands = {
  start: 'deploy/embedded/start.ts',
  evergreen: 'deploy/embedded/evergreen.ts',
  test: 'test/run.ts',
  bench: 'test/bench/run.ts',
  release: 'test/releases/write-release.ts',
};
const stamp = join(root, 'node_modules', '.evergreen-installed');
const installTimeoutMs = 30 * 60_000;

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What the installation must match: the lock file, and the machine its binaries are for. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(`${process.platform}-${process.arch}\n`).update(lock).digest('hex');
}

/** Whether npm's own record of node_modules agrees with the lock file: someone installed by hand. */
function agreesWithLock() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link === true) return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function isInstalled(wanted) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  if (!agreesWithLock()) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Says that something takes its time: a moving line on a terminal, a line every ten seconds elsewhere. */
function showElapsed(what) {
  const started = Date.now();
  const isTerminal = process.stderr.isTTY === true;
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = () =>
    process.stderr.write(isTerminal ? `\r${what} ... ${seconds()} s` : `${what} ... ${seconds()} s\n`);
  const first = setTimeout(show, 2000);
  const timer = setInterval(show, isTerminal ? 1000 : 10_000);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    if (isTerminal && seconds() >= 2) process.stderr.write('\n');
    return seconds();
  };
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two commands started at once on a fresh clone must not install into each other. */
async function withInstallLock(work) {
  const file = join(root, '.cache', 'install.lock');
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      const lock = openSync(file, 'wx');
      writeFileSync(lock, String(process.pid));
      closeSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      const isFresh = Date.now() - statSync(file).mtimeMs < 2000;
      if (holder > 0 ? !isAlive(holder) : !isFresh) rmSync(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function runNpm(args, log) {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const [program, ...first] = npm;
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', log, log],
      timeout: installTimeoutMs,
      // A production setting of the caller's shell would leave out the build tools.
      env: { ...process.env, NODE_ENV: '' },
    });
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, forward);
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.removeListener(name, forward);
      resolve(signal === null ? code : 128 + constants.signals[signal]);
    });
  });
}

async function install(wanted) {
  const logFile = join(root, '.cache', 'install.log');
  const log = openSync(logFile, 'w');
  process.stderr.write('Installing dependencies (about a minute, once)\n');
  const end = showElapsed('Installing dependencies');
  const code = await runNpm(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    log,
  );
  const seconds = end();
  closeSync(log);
  if (code !== 0) {
    const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    fail(`npm ci failed (code ${code}) after ${seconds} s; ${logFile} has it all:\n${tail}`);
  }
  writeFileSync(stamp, wanted);
  process.stderr.write(`Dependencies installed in ${seconds} s\n`);
}

function pinnedNode() {
  const node = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (existsSync(node)) {
    if ((statSync(node).mode & 0o111) === 0) chmodSync(node, 0o755);
    return node;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `Evergreen runs on Node 24. The one that comes with its dependencies is missing for ${process.platform}-${process.arch}:\n` +
      'install Node 24 yourself, or run on Linux on x64 or arm64.',
  );
}

/** The command ends with us, even when we are killed, where util-linux can arrange it. */
function tiedToUs(program, args) {
  const works = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return works ? ['setpriv', ['--pdeathsig', 'TERM', '--', program, ...args]] : [program, args];
}

function handOver(node, script, args) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const [program, programArgs] = tiedToUs(node, [
    '--disable-warning=ExperimentalWarning',
    join(root, script),
    ...args,
  ]);
  const child = spawn(program, programArgs, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill('SIGTERM'));
  child.once('error', (error) => fail(error.message));
  child.once('exit', (code, signal) =>
    process.exit(signal === null ? code : 128 + constants.signals[signal]),
  );
}

/** A killed npm cannot tell us; without it nobody would ever end what we run. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

const [name = '', ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Evergreen needs Node 20 or newer; this is ${process.version}`);
const script = commands[name];
if (script === undefined)
  fail(`Usage: node deploy/embedded/bootstrap.mjs ${Object.keys(commands).join('|')} [options]`);
const wanted = wantedStamp();
if (!isInstalled(wanted)) await withInstallLock(async () => isInstalled(wanted) || (await install(wanted)));
handOver(pinnedNode(), script, args);
