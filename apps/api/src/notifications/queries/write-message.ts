import { Injectable } from '@nestjs/common';
import { renderMail, type MailTemplates, type RenderedMail } from '@undersigned/messages';
import { SecretLinks, type LinkReference } from '../../links/index.js';
import type { OutboxMessageEntity } from '../persistence/outbox-message.entity.js';

type Written = Pick<OutboxMessageEntity, 'template' | 'data' | 'language'>;

/** Writes a message in its language, with its links. */
@Injectable()
export class WriteMessage {
  constructor(private readonly secretLinks: SecretLinks) {}

  /** The mail as it goes out. */
  execute(message: Written): RenderedMail {
    return this.write(message, (reference) => this.secretLinks.url(reference));
  }

  /** The mail as a member may see it: what only its recipient may open stays hidden. */
  masked(message: Written): RenderedMail {
    return this.write(message, ({ purpose, id, generation }) => {
      const url = this.secretLinks.url({ purpose, id, generation });
      return `${url.slice(0, url.lastIndexOf('/') + 1)}hidden`;
    });
  }

  private write({ template, data, language }: Written, link: (reference: LinkReference) => string): RenderedMail {
    const links = Object.entries(data.links).map(([field, reference]) => [field, link(reference)] as const);
    return renderMail(
      template,
      { ...data.values, ...Object.fromEntries(links) } as MailTemplates[typeof template],
      language,
    );
  }
}
