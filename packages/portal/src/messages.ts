import type { Answer, Score } from '@iapt-elements/elements';

/** What the patient's page tells the clinician's page, inside this browser. */
export type LiveMessage =
  | { readonly kind: 'scores'; readonly scores: readonly Score[] }
  | { readonly kind: 'risk'; readonly measure: string; readonly item: string; readonly answer: Answer }
  | { readonly kind: 'completed' }
  /** The patient's page was closed or left. */
  | { readonly kind: 'left' }
  /** A clinician's page has opened and asks how far the person is. */
  | { readonly kind: 'asked' };

const channel = new BroadcastChannel('iapt-portal');

export function send(message: LiveMessage): void {
  channel.postMessage(message);
}

export function receive(listener: (message: LiveMessage) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<LiveMessage>) => {
    listener(data);
  });
}
