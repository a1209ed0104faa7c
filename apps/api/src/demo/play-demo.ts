import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { AppConfig } from '../config/index.js';
import { MakeFirstOwnerLink } from '../identity/index.js';
import { readOrMakeDemoAccount, type DemoAccount } from './demo-account.js';
import { samples } from './demo-samples.js';
import { playSample } from './demo-statement.js';
import { DemoVisitor } from './demo-visitor.js';

/** Where to look, as printed lines. */
export type DemoLinks = readonly (readonly [name: string, link: string])[];

/**
 * Brings a sample coalition into the running program through its own pages and API, as people would. Every step looks
 * first what is there, so that an interrupted one is finished by the next start and a finished one is left alone.
 */
export async function playDemo(app: INestApplicationContext): Promise<DemoLinks> {
  const config = app.get(AppConfig);
  const base = `http://${config.host.includes(':') ? `[${config.host}]` : config.host.replace('0.0.0.0', '127.0.0.1')}:${config.port}`;
  const visitor = () => new DemoVisitor(base, config.publicUrl);
  const account = await readOrMakeDemoAccount(config.dataDir);
  const coordinator = visitor();
  await signIn(app, coordinator, account);
  let invitation: string | null = null;
  for (const sample of samples) invitation = (await playSample(coordinator, sample, visitor)) ?? invitation;
  const [released, open] = samples.map(({ slug }) => `${config.publicUrl}/s/${slug}`);
  const pdf = `${released}/files/statement.en.pdf`;
  await untilThere(pdf.replace(config.publicUrl, base));
  return [
    ['Sign-in', `${account.email}, password ${account.password}`],
    ['Statement', open!],
    ...(invitation ? ([['Invitation', invitation]] as const) : []),
    ['Finished PDF', pdf],
  ];
}

async function signIn(
  app: INestApplicationContext,
  coordinator: DemoVisitor,
  { email, password }: DemoAccount,
): Promise<void> {
  const link = await app.get(MakeFirstOwnerLink, { strict: false }).execute();
  if (!link) return coordinator.ask('POST', '/session', { email, password });
  const token = link.slice(link.lastIndexOf('/') + 1);
  const answer = { email, password, name: 'Ilse Varga', coalitionName: 'Lower Maren Coalition' };
  await coordinator.ask('POST', `/account-links/${token}`, answer);
}

/** The files of the released statement are made by the worker. */
async function untilThere(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => null);
    if (answer?.ok) return;
    await sleep(250);
  }
}
