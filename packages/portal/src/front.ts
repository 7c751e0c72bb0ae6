import { loadMeasure, measureIds } from '@iapt-elements/measures';
import './offline.js';

/** Fills the list of measures. Experience questionnaires are confidential, and this portal shows everything it gets. */
async function fillPicker(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#picker');
  const select = form?.querySelector('select');
  if (!form || !select) return;
  const measures = await Promise.all(measureIds.map((id) => loadMeasure(id)));
  for (const { id, name, fullName, kind } of measures) {
    if (kind !== 'experience') select.add(new Option(name === fullName ? name : `${name}: ${fullName}`, id));
  }
  form.hidden = false;
}

void fillPicker();
