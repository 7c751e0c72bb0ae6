import type { Transform } from '../adapt.js';
import { clipsAt, type Place } from '../media.js';
import type { Plan } from '../plan.js';
import type { Clip, Option, Question } from '../screen.js';

/** Recordings and signed clips of what is on the page, where the service brought them and the adjustments ask for them. */
export const clips: Transform = (screen, plan) => {
  const { media, adjustments, wording } = plan;
  const { signed, readAloud } = adjustments;
  const wanted = media.filter(({ kind }) => (kind === 'signed' ? signed : readAloud));
  if (wanted.length === 0) return screen;
  // The help page is the same for every measure: whichever manifest has it.
  if (screen.kind === 'risk') return { ...screen, clips: clipsAt(wanted, helpLanguage(plan), { role: 'help' }) };
  if (!('questions' in screen)) return screen;

  const of = (measure: string, language: string, place: Place): readonly Clip[] => {
    // A recording is of the published words: where words are exchanged, it would say others than the page.
    const adapted = wording[measure]?.version === 'adapted';
    const own = wanted.filter((each) => each.measure === measure && !(adapted && each.kind === 'recording'));
    return clipsAt(own, language, place);
  };
  const asked = (question: Question): Question => {
    const { measure, item, scale, target, text, options } = question;
    const option = (each: Option): Option => {
      const place = { role: 'option', item, scale, value: String(each.value) } as const;
      return { ...each, clips: of(measure, text.language, place) };
    };
    // A part and a practice question have words of their own, that no clip is of; their options are the measure's.
    const whole = target.kind === 'item' ? of(measure, text.language, { role: 'item', item }) : [];
    return { ...question, clips: whole, options: options.map(option) };
  };
  const { questions, instruction } = screen;
  const [first] = questions;
  const above = first && instruction ? of(first.measure, instruction.language, { role: 'instruction' }) : [];
  return { ...screen, questions: questions.map(asked), clips: above };
};

/** The words of the help page are the service's, or the kit's. */
function helpLanguage({ help, language, wording }: Plan): string {
  return help?.language ?? language ?? Object.values(wording)[0]?.language ?? '';
}
