import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

export interface TestBrowser {
  /** A visitor of its own: cookies and storage are shared with nobody. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** 360 × 740, touch. */
  phone(options?: BrowserContextOptions): Promise<BrowserContext>;
  withoutScripts(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface AxeFinding {
  id: string;
  impact: string;
  help: string;
  nodes: string[];
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// Without these a start looks up hosts of its maker, and as root it refuses to start.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const patience = 15_000;
const root = path.resolve(import.meta.dirname, '../../../..');

/** Headless Chromium of the system. */
export async function launchBrowser(): Promise<TestBrowser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? places.find((place) => existsSync(place));
  if (!executablePath) throw new Error('Chromium is missing: run "node scripts/system-packages.mjs".');
  const browser = await chromium.launch({ executablePath, args: flags });
  const visitor = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
    context.setDefaultTimeout(patience);
    return context;
  };
  return {
    visitor,
    phone: (options) => visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, ...options }),
    withoutScripts: (options) => visitor({ javaScriptEnabled: false, ...options }),
    close: () => browser.close(),
  };
}

/** Writes `coverage/screenshots/<name>.png`, the whole page, and answers the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = path.join(root, 'coverage/screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

/** What axe calls serious or critical; needs a page that may run scripts, whatever its content policy says. */
export async function seriousAxeFindings(page: Page): Promise<AxeFinding[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({ id, impact: String(impact), help, nodes: nodes.map(({ html }) => html) }));
}

/** Something makes the page wider than the screen, or a phone shows it as a shrunken desktop page. */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > screen.width);
}
