import type { SessionEvent } from '@iapt-elements/engine';

/** Events that keep no time. */
const timeless: readonly SessionEvent['kind'][] = ['answer', 'clear', 'part', 'practise', 'circumstances', 'deliver'];

/** The engine has no clock: the time is written onto every event that can keep it. */
export function timed(event: SessionEvent): SessionEvent {
  return timeless.includes(event.kind) ? event : ({ ...event, at: now() } as SessionEvent);
}

export function now(): string {
  return new Date().toISOString();
}
