// A PHQ-9 as a FHIR R4 Questionnaire: a group in a group, weights, a total, and a second language in translation extensions.
// The second language says nothing: it is there to be told apart.
import { kitWording } from './tool.mjs';

const extension = (name) => `http://hl7.org/fhir/StructureDefinition/${name}`;
const loinc = 'http://loinc.org';
const codes = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];
const answers = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
const kit = kitWording('phq-9');

/** As long as its English, and nobody's language. */
export const pretended = (number) => `Pytanie ${number}: ${kit.items[`q${number}`].replace(/[a-z]/gi, 'ż')}`;

export const translated = (text, lang = 'pl') => ({
  extension: [
    {
      url: extension('translation'),
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: text },
      ],
    },
  ],
});

const option = (value) => ({
  extension: [{ url: extension('itemWeight'), valueDecimal: value }],
  valueCoding: {
    system: loinc,
    code: answers[value],
    display: kit.options.frequency[value],
    _display: translated(`Odpowiedź próbna ${value}`),
    extension: [{ url: extension('ordinalValue'), valueDecimal: value }],
  },
});

const question = (code, index) => ({
  linkId: `/44249-1/${code}`,
  code: [{ system: loinc, code }],
  prefix: `${index + 1}.`,
  type: 'choice',
  text: kit.items[`q${index + 1}`],
  _text: translated(pretended(index + 1)),
  answerOption: [0, 1, 2, 3].map(option),
});

const total = {
  linkId: '/44261-6',
  code: [{ system: loinc, code: '44261-6' }],
  type: 'integer',
  readOnly: true,
  text: 'Total score',
};

/** @param {(questionnaire: any) => unknown} change */
export function questionnaire(change = () => undefined) {
  const made = {
    resourceType: 'Questionnaire',
    status: 'draft',
    language: 'en-GB',
    title: 'PHQ-9',
    _title: translated('PHQ-9 po próbnemu'),
    item: [
      {
        linkId: '/44249-1',
        type: 'group',
        text: kit.instruction,
        _text: translated('Instrukcja próbna: jak często przez ostatnie 2 tygodnie?'),
        item: [
          { linkId: '/first-half', type: 'group', item: codes.slice(0, 4).map(question) },
          {
            linkId: '/second-half',
            type: 'group',
            item: codes.slice(4).map((code, index) => question(code, index + 4)),
          },
        ],
      },
      total,
    ],
  };
  change(made);
  return structuredClone(made);
}

/** Every question in the order of the form, to be changed. */
export const questionsIn = ({ item: [{ item: halves }] }) => halves.flatMap(({ item }) => item);

export const said = (language, ...more) => [
  ...['--measure', 'phq-9', '--language', language, '--status', 'candidate'],
  ...['--holder', 'Nobody', '--licence', 'For a test only', '--source', 'A test'],
  ...['--set', 'topic=how things are', ...more],
];
