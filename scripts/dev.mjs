/** `npm run dev`: the API from its source, restarted on every change, behind Vite, which serves the admin. */
import path from 'node:path';
import { environment, node, onPinnedNode, requireInstalled, root, run } from './steps.mjs';

await onPinnedNode();
requireInstalled();

const apiPort = Number(process.env.PORT || 3000);
const vitePort = Number(process.env.VITE_PORT || apiPort + 1);
const api = `http://127.0.0.1:${apiPort}`;
const site = `http://localhost:${vitePort}`;

const { createServer } = await import('vite');
const vite = await createServer({
  root: path.join(root, 'apps/admin'),
  configFile: path.join(root, 'apps/admin/vite.config.ts'),
  server: {
    port: vitePort,
    strictPort: true,
    // All but the admin comes from the API, so that one address serves pages, admin and API alike.
    proxy: { '^/(?!admin(/|$|\\?)).*': { target: api } },
  },
});
await vite.listen();
console.log(`Open ${site}/admin. Changes in apps/, libs/ and migrations/ are picked up.`);

const watched = ['apps/api/src', 'libs', 'migrations'].flatMap((folder) => ['--watch-path', folder]);
const code = await run(
  node,
  [
    '--watch',
    '--watch-preserve-output',
    ...watched,
    '--enable-source-maps',
    '--import',
    './scripts/register-source.mjs',
    'apps/api/src/main.ts',
    ...process.argv.slice(2),
  ],
  { env: { ...environment, PORT: String(apiPort), PUBLIC_URL: process.env.PUBLIC_URL || site }, apart: true },
);
await vite.close();
process.exit(code);
