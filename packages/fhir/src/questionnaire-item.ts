import type { Media } from '@iapt-elements/adaptations';
import type { Item, Scale } from '@iapt-elements/engine';
import { answerCoding, itemCodes, notApplicable, scaleIn, weight, type Form } from './codes.js';
import { clipExtensions } from './clips.js';
import { enabling } from './enable-when.js';
import { lowerLink, upperLink } from './links.js';
import { beside, type Words } from './published-words.js';
import type { AnswerOption, Coding, Element, Extension, QuestionnaireItem } from './r4.js';
import { extensions, systems } from './systems.js';

/** A form with the words and clips that it is published with. */
export interface Published extends Form {
  readonly words: Words;
  readonly media: readonly Media[];
}

/** One question. Whatever it asks, it may be left open: `required` is never said. */
export function questionnaireItem(form: Published, item: Item): QuestionnaireItem {
  const { words, media } = form;
  const scale = scaleIn(form, item);
  const clips = clipExtensions(form, media, words.own.language, { role: 'item', item: item.code });
  const extension = [...controls(item, scale), ...clips];
  const code = itemCodes(form, item.code);
  const text = words.own.items[item.code];
  const _text = beside(words, ({ items }) => items[item.code]);
  return {
    ...(extension.length > 0 && { extension }),
    linkId: item.code,
    ...(code.length > 0 && { code }),
    ...(text !== undefined && { text }),
    ...(_text && { _text }),
    ...enabling(form, item.code),
    ...answering(form, item, scale),
  };
}

function controls({ several }: Item, scale: Scale): readonly Extension[] {
  if ('lowest' in scale)
    return [
      { url: extensions.minValue, valueInteger: scale.lowest },
      { url: extensions.maxValue, valueInteger: scale.highest },
    ];
  return 'text' in scale ? [] : [control(several ? 'check-box' : 'radio-button')];
}

function control(code: string): Extension {
  const coding = [{ system: systems.itemControl, code }];
  return { url: extensions.itemControl, valueCodeableConcept: { coding } };
}

type Answering = Pick<QuestionnaireItem, 'type' | 'repeats' | 'maxLength' | 'answerOption' | 'item'>;

function answering(form: Published, item: Item, scale: Scale): Answering {
  if ('text' in scale) return { type: 'text', maxLength: scale.text.longest };
  if ('lowest' in scale) {
    const ends = [end(form, item, 'lower', scale.lowest), end(form, item, 'upper', scale.highest)].flat();
    return { type: 'integer', ...(ends.length > 0 && { item: ends }) };
  }
  const values: readonly (number | string)[] = 'codes' in scale ? scale.codes : scale.values;
  const numbered = 'values' in scale && scale.numbered === true;
  const options = values.map((value) => option(form, item, value, numbered));
  const apart = item.notApplicable ? [notApplicableOption(form, item)] : [];
  return { type: 'choice', ...(item.several && { repeats: true }), answerOption: [...options, ...apart] };
}

/** The words at an end of a number that is typed. */
function end({ words }: Published, item: Item, place: 'lower' | 'upper', value: number): readonly QuestionnaireItem[] {
  const text = words.own.options[item.scale]?.[value];
  if (text === undefined) return [];
  const linkId = (place === 'lower' ? lowerLink : upperLink)(item.code);
  const _text = beside(words, ({ options }) => options[item.scale]?.[value]);
  return [{ extension: [control(place)], linkId, text, ...(_text && { _text }), type: 'display' }];
}

function option(form: Published, item: Item, value: number | string, numbered: boolean): AnswerOption {
  const { words, media } = form;
  const place = { role: 'option', item: item.code, scale: item.scale, value: String(value) } as const;
  const extension = [
    ...(weight(value, 'itemWeight').extension ?? []),
    ...(numbered ? [{ url: extensions.optionPrefix, valueString: String(value) }] : []),
    ...clipExtensions(form, media, words.own.language, place),
  ];
  const display = words.own.options[item.scale]?.[value] ?? String(value);
  const others = beside(words, ({ options }) => options[item.scale]?.[value]);
  const coding = { ...weight(value, 'ordinalValue'), ...shown(answerCoding(form, item, value), display, others) };
  return { ...(extension.length > 0 && { extension }), valueCoding: coding };
}

function notApplicableOption({ words }: Published, { code }: Item): AnswerOption {
  const others = beside(words, (wording) => wording.notApplicable?.[code]);
  return { valueCoding: shown(notApplicable, words.own.notApplicable?.[code] ?? '', others) };
}

function shown(coding: Coding, display: string, _display: Element | undefined): Coding {
  return { ...coding, display, ...(_display && { _display }) };
}
