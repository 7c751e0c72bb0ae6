import { itemsIn, itemsOf, optionalItems, type Item } from '@iapt-elements/engine';
import type { Request } from './request.js';

/** Every item of the measure, on the scale of the version. */
export function formItems({ measure, header: { version } }: Pick<Request, 'measure' | 'header'>): readonly Item[] {
  const own = itemsIn(measure, version);
  return itemsOf(measure).map((item) => own.find(({ code }) => code === item.code) ?? item);
}

/** Codes of the items that a form must have: all of the measure but what is optional, or those of the version alone. */
export function formCodes({ measure, header: { version } }: Pick<Request, 'measure' | 'header'>): readonly string[][] {
  const optional = optionalItems(measure);
  return [itemsOf(measure), itemsIn(measure, version)].map((items) =>
    items.map(({ code }) => code).filter((code) => !optional.includes(code)),
  );
}
