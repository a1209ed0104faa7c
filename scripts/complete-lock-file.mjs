/**
 * To be run after `npm install`. A mirror of the npm registry may lack the optional packages of other platforms; npm
 * then leaves them out of the lock file and `npm ci` refuses that file everywhere. This adds the entries, with the
 * version their parent asks for; a machine of such a platform fetches them, the others pass them over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
};
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.map((word) => systems[word] ?? (word === 'openharmony' ? word : undefined)).find(Boolean);
  const cpu = words.map((word) => processors.find((known) => word === known)).find(Boolean);
  return os && cpu ? { os: [os], cpu: [cpu] } : null;
}

/** Node looks in the parent's own folder first, then in every folder above. */
function isLocked(parent, name) {
  for (let place = parent; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${place}${place && '/'}node_modules/${name}`]) return true;
    if (!place) return false;
    if (!place.includes('/node_modules/')) place = '';
  }
}

let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    if (isLocked(parent, name) || !platform || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...platform, ...(dev && { dev }), optional: true };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
