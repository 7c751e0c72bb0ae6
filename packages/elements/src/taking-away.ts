/** Copies text. Says whether the browser did it: it may be forbidden, or not there without https. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands a profile over as a file. Its name says nothing about anybody. */
export function save(profile: string): void {
  const url = URL.createObjectURL(new Blob([profile], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'adjustments.json' });
  link.click();
  URL.revokeObjectURL(url);
}
