import '@iapt-elements/elements/define/battery';
import { profileIn } from '@iapt-elements/adaptations';
import type { Adjustments } from '@iapt-elements/elements';
import { problemDescriptors, sessionMeasures } from '@iapt-elements/measures';
import { bringLanguages, bringWords, listOfBrought, mediaAddresses } from './brought.js';
import { pickLanguage } from './languages.js';
import { send, receive } from './messages.js';
import './offline.js';
import { keep } from './store.js';

const battery = document.querySelector('iapt-battery');

const given = new URLSearchParams(location.hash.slice(1));
const address = new URLSearchParams(location.search);
const descriptor = address.get('descriptor') ?? '';
const chosen =
  given.get('measures') ?? address.get('measures') ?? (descriptor ? sessionOf(descriptor) : 'phq-9 gad-7 wsas');

/** What is given in each session for a problem descriptor. One that is not known is for the element to refuse. */
function sessionOf(id: string): string {
  const known = problemDescriptors.find((each) => each.id === id);
  return known ? sessionMeasures(known.id).join(' ') : '';
}

/** Says that the settings of the link are not in force: the questions go on in the standard way. */
function sayBadLink(): void {
  const words = document.querySelector<HTMLElement>('#bad-link');
  if (words) words.hidden = false;
}

battery?.addEventListener('iapt-failed', (event) => {
  if (event.detail.code !== 'adjustments-refused') return;
  // It is said on the page.
  event.preventDefault();
  sayBadLink();
});

/** What is in the link comes from outside: the element checks it, and refuses it when it cannot be used. */
function profile(): Partial<Adjustments> | null {
  try {
    return profileIn(location.hash) as Partial<Adjustments> | null;
  } catch {
    sayBadLink();
    return null;
  }
}

/** The service's own words are there before the first question is: nobody begins in one wording and ends in another. */
async function ask(): Promise<void> {
  const adjustments = profile();
  const list = await listOfBrought();
  const measures = chosen.split(/\s+/);
  await Promise.all([
    bringLanguages(list),
    bringWords(list, { languages: [String(adjustments?.interpreter)], measures }),
  ]);
  const bring = (language: string) => bringWords(list, { languages: [language], measures });
  const place = document.querySelector('#languages');
  if (!battery || !place) return;
  battery.candidates = (list.candidates ?? []).join(' ');
  await pickLanguage(place, battery, given.get('language') ?? address.get('language') ?? 'en', bring);
  battery.mediaSrc = mediaAddresses(list);
  battery.adjustments = adjustments;
  battery.descriptor = descriptor;
  // On a device that others use too, nothing may be kept: it is asked for in the address.
  if (address.has('keep')) battery.draftKey = 'visit';
  battery.wholeForm = address.has('whole-form');
  battery.measures = chosen;
}

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

void ask();
