import type { Permission } from '@undersigned/access-rules';
import { useCoalition } from './session.js';

/** Asks whether the member may do something in the current coalition; the server decides again. */
export function useCan(): (permission: Permission) => boolean {
  const coalition = useCoalition();
  return (permission) => coalition?.permissions.includes(permission) ?? false;
}
