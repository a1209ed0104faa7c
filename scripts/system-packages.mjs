/** Finds the system programs that the tests use; installs the missing ones where it may, else names the command. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const onPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const hasFont = (family) =>
  spawnSync('fc-list', [':family=' + family], { encoding: 'utf8' }).stdout?.trim()
    ? true
    : existsSync(`/usr/share/fonts/truetype/noto/${family.replaceAll(' ', '')}-Regular.ttf`);

/** Debian package → what the tests need of it. */
const needs = {
  chromium: () => onPath('chromium'),
  'redis-server': () => onPath('redis-server'),
  'poppler-utils': () => ['pdftotext', 'pdftoppm', 'pdfinfo'].every(onPath),
  qpdf: () => onPath('qpdf'),
  'libreoffice-writer-nogui': () => onPath('soffice'),
  'fonts-noto-core': () => hasFont('Noto Sans Khmer'),
};

const findMissing = () => Object.keys(needs).filter((name) => !needs[name]());
const quiet = (file, args) => spawnSync(file, args, { stdio: 'ignore' }).status === 0;

/** Answers when everything is there; ends the program otherwise. */
export function ensureSystemPackages() {
  const missing = findMissing();
  if (missing.length === 0) return;
  const commands = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...missing],
  ];
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (onPath('apt-get') && (isRoot || (onPath('sudo') && quiet('sudo', ['-n', 'true'])))) {
    console.log(`Installing ${missing.join(', ')}`);
    for (const command of commands) {
      const [file, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
      spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    }
  }
  const left = findMissing();
  if (left.length === 0) return;
  console.error(`The tests need ${left.join(', ')}. On Debian or Ubuntu run:`);
  console.error(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${left.join(' ')}`);
  process.exit(1);
}

if (process.argv[1] && path.basename(process.argv[1]) === 'system-packages.mjs') ensureSystemPackages();
