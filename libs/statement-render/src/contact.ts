import { parseEmailAddress } from '@undersigned/kernel';
import { clean, cleanOrNull } from './clean.js';
import type { Block, ContactLine, RenderLabels, Run } from './render-input.js';
import { plainRun } from './runs.js';

/** `Contact: Dr. Name, Role, Organization, Phone: …, Email: …` as a block, what is not known left out. */
export function contactBlock(contact: ContactLine, labels: RenderLabels): Block {
  const name = [cleanOrNull(contact.honorific), clean(contact.name).trim()].filter(Boolean).join(' ');
  const who = [name, cleanOrNull(contact.role), cleanOrNull(contact.organization)].filter(Boolean).join(', ');
  const phone = cleanOrNull(contact.phone);
  const email = cleanOrNull(contact.email);
  const runs: Run[] = [plainRun(`${labels.contact}: ${who}`)];
  if (phone !== null) runs.push(plainRun(`, ${labels.phone}: ${phone}`));
  if (email !== null) {
    const address = parseEmailAddress(email);
    runs.push(plainRun(`, ${labels.email}: `), plainRun(email, address === null ? null : `mailto:${address}`));
  }
  return { kind: 'text', role: 'publicContact', runs };
}
