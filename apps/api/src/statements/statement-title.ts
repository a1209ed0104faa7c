const longest = 500;

/** A title as lists show it; the text keeps all of it. */
export function storedTitle(title: string): string {
  const letters = Array.from(title);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : title;
}
