import type { ReactiveElement } from 'lit';

/** In production nothing is checked. The other half is ./check.ts. */
export const check: (element: typeof ReactiveElement) => void = () => undefined;
