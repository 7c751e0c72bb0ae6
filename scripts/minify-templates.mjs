// A Vite plugin: takes needless white space out of css``, html`` and svg`` literals, which no minifier looks into.
// In HTML a run of white space becomes one space and is never removed, so that no accessible name changes.
// test/journeys/templates.journey.mjs compares what a browser makes of the literals before and after.

/** Stands for an expression inside a literal. */
const hole = '\uE000';
const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!/\.[jt]s$/.test(id) || id.includes('/node_modules/') || !/\b(css|html|svg)`/.test(code)) return null;
      const edits = [...taggedTemplates(this.parse(code))].flatMap(editsOf);
      // From the end, so that the places before stay right.
      edits.sort((a, b) => b.start - a.start);
      const minified = edits.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
      // Lines stay where they were, so the source map that came with the code still fits.
      return { code: minified, map: null };
    },
  };
}

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name)) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** One edit for each part of the literal, and one that puts the line breaks taken out of it behind it, in the code. */
function editsOf({ tag, quasi: { quasis } }) {
  const raw = quasis.map(({ value }) => value.raw);
  const parts = minifiers[tag.name](raw.join(hole)).split(hole);
  return quasis.flatMap(({ start, end, tail }, index) => {
    const behind = end + (tail ? '`' : '${').length;
    const breaks = '\n'.repeat(lineBreaks(raw[index]) - lineBreaks(parts[index]));
    return [
      { start, end, by: parts[index] },
      { start: behind, end: behind, by: breaks },
    ];
  });
}

function lineBreaks(text) {
  return text.split('\n').length - 1;
}

/** Leaves strings as they are. */
export function minifyCss(text) {
  const strings = [];
  const kept = (string) => `\uE001${strings.push(string) - 1}\uE001`;
  return text
    .replace(/\/\*[^]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, (found) =>
      found.startsWith('/*') ? '' : kept(found),
    )
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([,:]) /g, '$1')
    .replace(/;}/g, '}')
    .replace(/\uE001(\d+)\uE001/g, (_, index) => strings[index]);
}

/** Leaves attribute values as they are, and everything where white space is text. */
export function minifyHtml(text) {
  if (/<(pre|textarea)\b/.test(text)) return text;
  const inTag = (tag) => tag.replace(/"[^"]*"|\s+/g, (found) => (found.startsWith('"') ? found : ' '));
  return text.replace(/<\/?[a-z](?:"[^"]*"|[^">])*>|\s+/gi, (found) => (found.startsWith('<') ? inTag(found) : ' '));
}
