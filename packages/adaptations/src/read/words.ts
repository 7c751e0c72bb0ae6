import type { Wording } from '../wording.js';
import type { Problem } from './input-error.js';
import { canonicalTag, runsRightToLeft } from './language.js';
import { textFault } from './text.js';

/** What is wrong with a wording whatever its measure is: its language, its header, its texts. */
export function wordProblems(wording: Wording): readonly Problem[] {
  const tag = canonicalTag(wording.language);
  if (tag !== wording.language) {
    const remedy = tag ? `Write "${tag}".` : 'Write a BCP 47 tag, for example "en", "pt-BR" or "zh-Hans".';
    return [{ key: 'language', problem: `is "${wording.language}"`, remedy }];
  }
  const rightToLeft = runsRightToLeft(tag);
  const faults = textsOf(wording).flatMap(([key, text]) => {
    const fault = textFault(text, rightToLeft);
    return fault ? [{ key, ...fault }] : [];
  });
  return [...headerProblems(wording), ...faults];
}

/** Every text with its key, as a person or the staff reads it. */
function textsOf(wording: Wording): readonly (readonly [string, string])[] {
  const { licence, holder, source, checkedAgainst, title, topic, instruction, items, notApplicable, options } = wording;
  const single = {
    licence,
    holder,
    source,
    title,
    topic,
    instruction,
    ...(checkedAgainst !== null && { checkedAgainst }),
  };
  return [
    ...Object.entries(single),
    ...under('items', items),
    ...under('notApplicable', notApplicable ?? {}),
    ...Object.entries(options).flatMap(([name, labels]) => under(`options.${name}`, labels)),
  ];
}

function under(place: string, texts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(texts).map(([key, text]) => [`${place}.${key}`, text] as const);
}

/** A header that says two things at once: sample words passed off as another status, or official words seen by nobody. */
function headerProblems({ status, licence, checkedAgainst }: Wording): readonly Problem[] {
  const notForPatients = /\bnot (be used with|for) patients\b/i.test(licence);
  const problems: Problem[] = [];
  if (notForPatients && status !== 'demonstration') {
    problems.push({
      key: 'status',
      problem: `is ${status}, but "licence" says that the words are not for patients`,
      remedy: 'Write the terms on which these words are used, or leave it "demonstration".',
    });
  }
  if (status === 'official' && checkedAgainst === null) {
    problems.push({
      key: 'checkedAgainst',
      problem: 'is null, but "status" is official',
      remedy: 'Write what the words were compared with, or use the status "candidate".',
    });
  }
  return problems;
}
