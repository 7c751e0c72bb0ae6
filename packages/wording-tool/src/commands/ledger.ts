import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReview, readWording } from '@iapt-elements/adaptations/read';
import type { Signature } from '@iapt-elements/adaptations';
import type { Call, Command, Report } from '../command.js';
import { Trouble } from '../command.js';
import { isObject, packLimits, readJson } from '../json-file.js';
import { outcomeOf, warnOf, worst, type Outcome } from '../outcome.js';

export const ledger: Command = {
  summary: 'Says of every language which words there are, whose they are, and who has checked them',
  takes: '[<folder>]',
  count: [0, 1],
  options: {},
  notes: ['The folder is that of the languages: locales, when none is named.'],
  run: readLedger,
};

const fine = { exitCode: 0, findings: [] } as const;

/** One file of words. */
interface Entry {
  readonly language: string;
  /** Id of a measure; or `ui`, `clinician`, `progress`. */
  readonly words: string;
  readonly status: string;
  readonly source: string | null;
  readonly against: string | null;
  readonly signature: Signature | null;
}

async function readLedger(call: Call): Promise<Report> {
  const folder = call.given[0] ?? 'locales';
  const files = filesIn(folder);
  const outcomes: (Outcome & { readonly entry?: Entry })[] = [];
  for (const { file, ...where } of files) {
    const outcome = await outcomeOf<{ readonly entry: Entry }>(file, () => ({
      ...fine,
      file,
      entry: entryOf(file, where),
    }));
    warnOf(call, outcome);
    outcomes.push(outcome);
  }
  const entries = outcomes.flatMap(({ entry }) => entry ?? []);
  for (const line of table(entries)) call.say(line);
  return { exitCode: worst(outcomes), json: { entries, files: outcomes.filter(({ exitCode }) => exitCode > 0) } };
}

interface Place {
  readonly language: string;
  readonly words: string;
}

/** Every file of words, in the order in which a person looks for it. */
function filesIn(folder: string): readonly (Place & { readonly file: string })[] {
  const languages = join(folder, 'languages.json');
  if (!existsSync(languages)) throw new Trouble(`There is no ${languages}.`, 'Name the folder of the languages.');
  const { value } = readJson(languages, packLimits);
  return Object.entries(value).flatMap(([language, entry]) => {
    // Some languages have words of measures alone.
    const names = isObject(entry) && 'interface' in entry ? [] : ['ui', 'clinician', 'progress'];
    const around = names
      .map((words) => ({ language, words, file: join(folder, language, `${words}.json`) }))
      .filter(({ file, words }) => words !== 'progress' || existsSync(file));
    const measures = join(folder, language, 'measures');
    const ids = existsSync(measures) ? readdirSync(measures).map((name) => name.replace(/\.json$/, '')) : [];
    return [...around, ...ids.sort().map((words) => ({ language, words, file: join(measures, `${words}.json`) }))];
  });
}

function entryOf(file: string, { language, words }: Place): Entry {
  const { value } = readJson(file, packLimits);
  if ('measure' in value) {
    const { status, source, checkedAgainst: against, signature = null } = readWording(value);
    return { language, words, status, source, against, signature };
  }
  const review = readReview(value);
  const signature = review.status === 'reviewed' ? review.signature : null;
  return { language, words, status: review.status, source: null, against: signature && 'English', signature };
}

function table(entries: readonly Entry[]): readonly string[] {
  const rows = [
    ['language', 'words', 'status', 'checked by', 'on', 'against'],
    ...entries.map(({ language, words, status, signature, against }) => [
      language,
      words,
      status === 'drafted' ? 'drafted, awaiting review by a speaker' : status,
      signature?.role ?? '-',
      signature?.date ?? '-',
      against ?? '-',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
