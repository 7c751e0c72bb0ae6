// A ReproSchema library with the PHQ-9 and the GAD-7, in the form that ReproNim/reproschema-library has. The second language
// says nothing: it is there to be told apart.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kitWording } from './tool.mjs';

const context = 'https://raw.githubusercontent.com/ReproNim/reproschema/1.0.0-rc4/contexts/generic';

/** As long as its English, and nobody's language. */
export const pretended = (number, english) => `Pytanie ${number}: ${english.replace(/[a-z]/gi, 'ż')}`;

function activity(name, kit, count, language) {
  const prefix = name.toLowerCase().replace('-', '');
  const items = Object.values(kit.items);
  const choice = (value) => ({
    name: { en: kit.options.frequency[value], [language]: `Odpowiedź próbna ${value}` },
    value,
  });
  const files = {
    [`${name.replace('-', '')}_schema`]: {
      '@context': context,
      '@type': 'reproschema:Activity',
      '@id': `${name.replace('-', '')}_schema`,
      'skos:prefLabel': { en: name, [language]: `${name} próbny` },
      preamble: { en: kit.instruction, [language]: 'Instrukcja próbna: jak często?' },
      ui: { order: Array.from({ length: count }, (_, index) => `items/${prefix}_${index + 1}`), shuffle: false },
    },
    valueConstraints: { '@context': context, '@type': 'reproschema:ResponseOption', choices: [0, 1, 2, 3].map(choice) },
  };
  for (let number = 1; number <= count; number += 1) {
    const english = items[number - 1] ?? 'How difficult have these problems made it for you?';
    files[`items/${prefix}_${number}`] = {
      '@context': context,
      '@type': 'reproschema:Field',
      '@id': `${prefix}_${number}`,
      question: { en: english, [language]: pretended(number, english) },
      ui: { inputType: 'radio' },
      responseOptions: '../valueConstraints',
    };
  }
  return files;
}

/** Writes the library, changed, and gives back its folder. The PHQ-9 has its tenth question, as every such file has. */
export function library(path, change = () => undefined, language = 'pl') {
  rmSync(path, { recursive: true, force: true });
  const activities = {
    'PHQ-9': activity('PHQ-9', kitWording('phq-9'), 10, language),
    GAD7: activity('GAD7', kitWording('gad-7'), 7, language),
  };
  change({ phq9: activities['PHQ-9'], gad7: activities.GAD7 });
  for (const [name, files] of Object.entries(activities)) {
    for (const [file, content] of Object.entries(files)) {
      const target = join(path, 'activities', name, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content, null, 4));
    }
  }
  return path;
}

export const said = (measure, language, ...more) => [
  ...['--measure', measure, '--language', language, '--status', 'candidate'],
  ...['--holder', 'Nobody', '--licence', 'For a test only', '--source', 'A test'],
  ...['--set', 'topic=how things are', ...more],
];
