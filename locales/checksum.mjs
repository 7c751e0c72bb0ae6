// The checksum of a wording file: SHA-256 over everything that a person reads, in a fixed order.
// `node locales/checksum.mjs` lists the files whose words no longer fit their checksum; `--write` puts the new ones in.

/** @param {Record<string, unknown>} wording @returns {Promise<string>} `sha256-…` in base64 */
export async function checksum(wording) {
  const { measure, language, version, title, topic, instruction, items, notApplicable = {}, options } = wording;
  const read = [measure, language, version, title, topic, instruction, items, notApplicable, options];
  const bytes = new TextEncoder().encode(JSON.stringify(read));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

async function main(write) {
  const { readdirSync, readFileSync, writeFileSync } = await import('node:fs');
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/^[^/]+\/(measures\/[^/]+|screening\/iapt-[^/]+)\.json$/.test(name)) continue;
    const file = new URL(name, folder);
    const text = readFileSync(file, 'utf8');
    const wording = JSON.parse(text);
    const actual = await checksum(wording);
    if (actual === wording.checksum) continue;
    console.log(`${name}: ${write ? 'new checksum written' : 'the words have changed'}`);
    if (write) writeFileSync(file, text.replace(`"checksum": "${wording.checksum}"`, `"checksum": "${actual}"`));
    else process.exitCode = 1;
  }
}

if (globalThis.process?.argv[1]?.endsWith('checksum.mjs')) await main(process.argv.includes('--write'));
