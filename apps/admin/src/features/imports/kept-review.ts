import type { Review } from './review-state.js';

const storageKey = 'undersigned.import';

/** A review survives a reload and a walk to another page; a text too long for the storage is simply not kept. */
export function keepReview(coalitionId: string, review: Review | null) {
  try {
    if (review === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify({ coalitionId, review }));
  } catch {
    sessionStorage.removeItem(storageKey);
  }
}

export function keptReview(coalitionId: string): Review | null {
  try {
    const text = sessionStorage.getItem(storageKey);
    const kept = text ? (JSON.parse(text) as { coalitionId: string; review: Review }) : null;
    return kept?.coalitionId === coalitionId ? kept.review : null;
  } catch {
    return null;
  }
}
