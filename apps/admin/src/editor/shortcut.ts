const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** `Mod-Alt-F` as it is printed on the keyboard in front of the member. */
export function shortcut(keys: string): string {
  const names = apple ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return keys
    .split('-')
    .map((key) => names[key as keyof typeof names] ?? key)
    .join(apple ? '' : '+');
}
