/** What a plain sentence never has. A lint: it proves that nothing is badly wrong, never that anybody understands. */

const longest = 15;

const patterns: readonly (readonly [string, RegExp])[] = [
  ['a percentage', /%|\bper ?cent\b/i],
  // "etc." is explained in the words of one form.
  ['an abbreviation', /\b(?!BSL\b)[A-Z]{2,}\b|\b(?:e\.g|i\.e|etc|vs|approx)\.|&/],
  [
    'a figure of speech',
    /\b(?:piece of cake|feeling blue|under the weather|over the moon|at the end of the day|keep an eye|in a nutshell|weigh(?:s|ed)? on|broken heart|butterflies|black dog|ups and downs|fall apart|break down|breaks down|pick yourself up|on top of things|hit rock bottom|see red|lose your temper|blow up|burn(?:ed|t)? out|run down|wound up|stressed out|pass(?:ed)? out|thr[eo]w up|get over it|deal with)\b/i,
  ],
  ['two ideas in one sentence', /;|\bhowever\b|\balthough\b|\bwhereas\b|\bunless\b/i],
  ['an exclamation mark or brackets', /[!()[\]]/],
  [
    'a hard word',
    /\b(?:utilise|experience[ds]?|approximately|subsequent|prior to|sufficient|require[sd]?|obtain|commence|terminate|assist|facilitate|frequent(?:ly)?|persistent|severe|diagnos\w+|clinical|symptomatic|criteria|regarding|purchase|additional|demonstrate|indicate)\b/i,
  ],
  ['a passive', /\b(?:is|are|was|were|be|been|being)\s+\w+ed\s+by\b/i],
];

/** Words that a form itself has may be named in what explains them. */
const named: Readonly<Record<string, RegExp>> = { 'a hard word': /^To experience a feeling is/ };

const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/);

export function faults(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/).length;
    const long = words > longest ? [`${words} words: ${sentence}`] : [];
    const found = patterns.filter(([what, pattern]) => pattern.test(sentence) && !named[what]?.test(sentence));
    return [...long, ...found.map(([what]) => `${what}: ${sentence}`)];
  });
}

/** What would replace the question, soften it, narrow it with examples, or say nothing. */
export function meaningFaults(word: string, text: string): readonly string[] {
  const [about, fault] = [`"${word}": ${text}`, (what: string) => [`${what} ("${word}": ${text})`]];
  const others = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  for (const own of [...(word.toLowerCase().match(/\p{L}+/gu) ?? []), 'is', 'means', 'to', 'a', 'the', 'it'])
    others.delete(own);
  if (sentencesOf(text).length > 2) return fault('more than two sentences');
  if (others.size === 0) return fault('repeats the word');
  if (/\b(?:for example|for instance|such as|like when)\b/i.test(text)) return fault('an example narrows it');
  if (/\b(?:just|only a|not so bad|don[’']t worry|normal|everybody|of course)\b/i.test(text))
    return fault('softens it');
  if (!/[.]$/.test(text)) return fault(`is no sentence: ${about}`);
  return [];
}
