import '@iapt-elements/elements/define/peq';
import './offline.js';
import { keepExperience } from './store.js';

const questionnaire = document.querySelector('iapt-peq');

if (questionnaire && new URLSearchParams(location.search).get('stage') === 'treatment')
  questionnaire.stage = 'treatment';

questionnaire?.addEventListener('iapt-peq-completed', ({ detail }) => {
  keepExperience(detail.record).catch((error: unknown) => {
    // Nothing else holds it any more: a portal with a server would send it there, and say so when it cannot.
    const words = document.querySelector<HTMLElement>('#not-kept');
    if (words) words.hidden = false;
    console.error('The record could not be kept in this browser.', error);
  });
});
