let warned = false;

/** Tells a developer once that the service's own help is not configured. */
export function warnOfNoHelp(): void {
  if (!warned)
    console.warn('iapt-elements: without "help", a risk answer leads to national contacts, not to the service.');
  warned = true;
}
