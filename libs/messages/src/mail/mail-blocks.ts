/** A piece of a mail, before it becomes text or HTML. Sentences hold names between U+2068 and U+2069. */
export type MailBlock =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'quote'; readonly words: string }
  | { readonly kind: 'action'; readonly label: string; readonly link: string }
  | { readonly kind: 'small'; readonly words: string; readonly link?: string };

/** A mail in pieces. */
export interface MailParts {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** The address if a mail may link to it; throws on anything but an absolute http(s) address, which is a fault of ours. */
export function mailLink(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new TypeError('mail links are absolute http or https addresses');
  return url.href;
}
