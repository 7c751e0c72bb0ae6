import { registerLanguage, registerMedia, registerWording } from '@iapt-elements/elements';

/**
 * What a service puts beside the pages, without building anything: the files in `brought/`, named in `brought/list.json`.
 * An address in a link could bring anybody's words; a folder holds only what the service put there.
 */
interface Brought {
  /** Measures by language: the words of each are in `brought/<language>/<measure>.json`. */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  /** Manifests of recordings and signed clips, relative to `brought/`. */
  readonly media: readonly string[];
  /** Languages of the service's own: the words around the questions are in `brought/<language>/interface.json`. */
  readonly interfaces?: readonly string[];
  /** Words that the kit holds, nobody has compared yet, and this service has accepted: `pl/phq-9`. */
  readonly candidates?: readonly string[];
}

const folder = new URL('brought/', document.baseURI);

/** Milliseconds. Nobody waits longer for words that are not the page's own. */
const patience = 5000;

const nothing: Brought = { wordings: {}, media: [] };

/** Without a list that can be read, the pages have what the kit has. */
export async function listOfBrought(): Promise<Brought> {
  try {
    const list = await json('list.json');
    if (isList(list)) return list;
    throw new Error('brought/list.json must be like {"wordings":{"ur":["phq-9"]},"media":["phq-9.signed.json"]}.');
  } catch (error) {
    warn(error);
    return nothing;
  }
}

function isList(list: unknown): list is Brought {
  const { wordings, media, interfaces = [], candidates = [] } = Object(list) as Record<string, unknown>;
  const byLanguage = typeof wordings === 'object' && wordings !== null && Object.values(wordings).every(isTexts);
  return byLanguage && [media, interfaces, candidates].every(isTexts);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Brings the words of some measures in some languages. One pack that cannot be used costs no other. */
export async function bringWords(
  { wordings }: Brought,
  wanted: { readonly languages: readonly string[]; readonly measures: readonly string[] },
): Promise<void> {
  // By the list's own names: a language from a link may be any text.
  const packs = Object.entries(wordings)
    .filter(([language]) => wanted.languages.includes(language))
    .flatMap(([language, ids]) =>
      ids.filter((id) => wanted.measures.includes(id)).map((id) => `${language}/${id}.json`),
    );
  await Promise.all(packs.map((pack) => json(pack).then(registerWording).catch(warn)));
}

/** The words around the questions in languages that the kit does not have. One that cannot be used costs no other. */
export async function bringLanguages({ interfaces = [] }: Brought): Promise<void> {
  const bring = (language: string) => json(`${language}/interface.json`).then(registerLanguage);
  await Promise.all(interfaces.map((language) => bring(language).catch(warn)));
}

/** Addresses of the manifests, for `media-src`: they are asked for when somebody wants them. */
export function mediaAddresses({ media }: Brought): string {
  return media.map((address) => new URL(address, folder).href).join(' ');
}

/** Everything that the list names, for every element on the page. */
export async function bringAll(measures: readonly string[]): Promise<Brought> {
  const list = await listOfBrought();
  const manifest = async (address: string) => registerMedia(await json(address), new URL(address, folder).href);
  await Promise.all([
    bringLanguages(list),
    bringWords(list, { languages: Object.keys(list.wordings), measures }),
    ...list.media.map((address) => manifest(address).catch(warn)),
  ]);
  return list;
}

async function json(address: string): Promise<unknown> {
  const url = new URL(address, folder);
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${url.href} answers ${String(response.status)}.`);
  return response.json();
}

/** The questions go on in the words that are there. */
function warn(error: unknown): void {
  console.warn('What the service brings could not be used.', error);
}
