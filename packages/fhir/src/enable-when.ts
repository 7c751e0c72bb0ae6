import { itemsOf } from '@iapt-elements/engine';
import { answerCoding, type Form } from './codes.js';
import { MappingError } from './errors.js';
import type { EnableWhen, QuestionnaireItem } from './r4.js';

/**
 * When an item is asked: not after the answer that makes it needless, and only after one that it hangs on.
 *
 * @throws MappingError when "all of these" and "one of those" come together, for which R4 has no words.
 */
export function enabling(form: Form, code: string): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const { gates = [], conditions = [] } = form.measure;
  const shut = gates
    .filter(({ items }) => items.includes(code))
    .map((gate) => when(form, gate.item, '!=', gate.answer));
  const opened = conditions
    .filter(({ items }) => items.includes(code))
    .map(({ item, answers }) =>
      [item].flat().flatMap((each) => answers.map((answer) => when(form, each, '=', answer))),
    );
  const enableWhen = [...shut, ...opened.flat()];
  if (enableWhen.length === 0) return {};
  if (opened.every((answers) => answers.length === 1)) return { enableWhen, ...behaviour(enableWhen, 'all') };
  if (shut.length === 0 && opened.length === 1) return { enableWhen, ...behaviour(enableWhen, 'any') };
  throw new MappingError(form.measure.id, code, 'R4 cannot say when it is asked: "all" and "any" come together.');
}

function behaviour({ length }: readonly EnableWhen[], enableBehavior: 'all' | 'any') {
  return length > 1 ? { enableBehavior } : {};
}

function when(form: Form, code: string, operator: EnableWhen['operator'], answer: number | string): EnableWhen {
  const item = itemsOf(form.measure).find((each) => each.code === code);
  if (!item) throw new MappingError(form.measure.id, code, 'There is no such item.');
  return { question: code, operator, answerCoding: answerCoding(form, item, answer) };
}
