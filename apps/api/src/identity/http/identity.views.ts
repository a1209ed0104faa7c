import type { Permission, Role } from '@undersigned/access-rules';

export class SessionUserView {
  id: string;
  name: string;
  email: string;
  language: string;
}

export class MembershipView {
  id: string;
  name: string;
  slug: string;
  role: Role;
  permissions: Permission[];
}

export class SessionView {
  user: SessionUserView;
  coalitions: MembershipView[];
}

export class AccountLinkInfo {
  kind: 'first_owner' | 'member_invited' | 'password_reset';
  email: string | null;
  coalitionName: string | null;
  needsName: boolean;
}

export class MemberView {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  createdAt: string;
}

export class MemberPage {
  items: MemberView[];
  total: number;
  next: string | null;
}

export class CoalitionView {
  id: string;
  name: string;
  slug: string;
  language: string;
  timeZone: string;
}
