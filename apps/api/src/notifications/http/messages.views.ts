export class MessageView {
  id: string;
  template: string;
  recipientName: string | null;
  recipientEmail: string;
  language: string;
  state: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  dueAt: string;
  sentAt: string | null;
  statementId: string | null;
}

export class MessageDetailView extends MessageView {
  subject: string;
  text: string;
  html: string;
}

export class MessageCountsView {
  queued: number;
  sending: number;
  sent: number;
  deferred: number;
  failed: number;
  suppressed: number;
  bounced: number;
  complained: number;
}

export class MessagePage {
  items: MessageView[];
  total: number;
  next: string | null;
  counts: MessageCountsView;
}
