import '@iapt-elements/elements/define/battery';
import { send, receive } from './messages.js';
import './offline.js';
import { keep } from './store.js';

const battery = document.querySelector('iapt-battery');

const chosen = new URLSearchParams(location.search).get('measures');
if (battery && chosen !== null) battery.measures = chosen;

/** Nothing is being answered any more once there are records. */
const tell = () => {
  const finished = (battery?.records.length ?? 0) > 0;
  send({ kind: 'scores', scores: finished ? [] : (battery?.scores ?? []) });
};

battery?.addEventListener('iapt-risk-raised', ({ detail }) => {
  const { measure, item, answer } = detail;
  send({ kind: 'risk', measure, item, answer });
});

battery?.addEventListener('iapt-scored', tell);

battery?.addEventListener('iapt-completed', ({ detail }) => {
  void keep(detail.records).then(
    () => {
      send({ kind: 'completed' });
    },
    (error: unknown) => {
      // The record is still in the element: a portal with a server would send it there.
      console.error('The record could not be kept in this browser.', error);
    },
  );
});

receive((message) => {
  if (message.kind === 'asked') tell();
});

window.addEventListener('pagehide', () => {
  send({ kind: 'left' });
});
