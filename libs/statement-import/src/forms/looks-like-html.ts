/** Whether a text is an HTML page or a fragment of one: it starts with a tag and holds tags of blocks, or it is said to be. */
export function looksLikeHtml(text: string, said: { readonly name?: string; readonly mediaType?: string }): boolean {
  if (/^(?:text\/html|application\/xhtml)/i.test(said.mediaType ?? '') || /\.x?html?$/i.test(said.name ?? ''))
    return true;
  const head = text.slice(0, 4000).replace(/^[\s\ufeff]+/, '');
  if (/^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body|meta)[\s>]/i.test(head)) return true;
  if (/^<!--(?:StartFragment|\[if)/.test(head)) return true;
  return (
    /^<(?:p|div|h[1-6]|ol|ul|table|article|section|main|span|blockquote|b|strong)[\s>]/i.test(head) &&
    /<\/(?:p|div|li|h[1-6]|tr|section)>/i.test(text.slice(0, 20_000))
  );
}
