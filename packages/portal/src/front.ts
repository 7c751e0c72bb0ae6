import { offeredMeasures } from './offered.js';
import './offline.js';

async function fillPicker(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#picker');
  const select = form?.querySelector('select');
  if (!form || !select) return;
  for (const { id, label } of await offeredMeasures()) select.add(new Option(label, id));
  form.hidden = false;
}

void fillPicker();
