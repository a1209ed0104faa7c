import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { dataDir, server } = globalThis.undersignedTestServer;
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
