import type { Transform } from '../adapt.js';
import { clipsAt, type Place } from '../media.js';
import type { Plan } from '../plan.js';
import type { AskingScreen, Clip, Option, Question, Screen } from '../screen.js';

/** Recordings and signed clips of what is on the page, where the service brought them and the adjustments ask for them. */
export const clips: Transform = (screen, plan) => {
  const { media, adjustments } = plan;
  const wanted = media.filter(({ kind }) => (kind === 'signed' ? adjustments.signed : adjustments.readAloud));
  return wanted.length === 0 ? screen : filled(screen, { ...plan, media: wanted });
};

function filled(screen: Screen, plan: Plan): Screen {
  if (screen.kind === 'risk') return { ...screen, clips: ofHelp(plan) };
  if (!('questions' in screen)) return screen;
  const questions = screen.questions.map((question) => asked(question, plan));
  return { ...screen, questions, clips: ofInstruction(screen, plan) };
}

/** The help page is the same for every measure: whichever manifest has it. Its words are the service's, or the kit's. */
function ofHelp({ media, help, wording }: Plan): readonly Clip[] {
  const language = help?.language ?? Object.values(wording)[0]?.language ?? '';
  return clipsAt(media, language, { role: 'help' });
}

function ofInstruction({ questions: [first], instruction }: AskingScreen, plan: Plan): readonly Clip[] {
  return first ? of(first.measure, plan, instruction.language, { role: 'instruction' }) : [];
}

/** A part and a practice question have words of their own, that no clip is of; their options are the measure's. */
function asked(question: Question, plan: Plan): Question {
  const { measure, item, scale, target, text } = question;
  const whole = target.kind === 'item' ? of(measure, plan, text.language, { role: 'item', item }) : [];
  const option = (each: Option): Option => {
    const place = { role: 'option', item, scale, value: String(each.value) } as const;
    return { ...each, clips: of(measure, plan, text.language, place) };
  };
  return { ...question, clips: whole, options: question.options.map(option) };
}

/** A recording is of the published words: where words are exchanged, it would say others than the page. */
function of(measure: string, { media, wording }: Plan, language: string, place: Place): readonly Clip[] {
  const adapted = wording[measure]?.version === 'adapted';
  const own = media.filter((each) => each.measure === measure && !(adapted && each.kind === 'recording'));
  return clipsAt(own, language, place);
}
