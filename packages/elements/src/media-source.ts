import type { Adjustments, Media } from '@iapt-elements/adaptations';
import { InputError, missingClips, readMedia, versionOfClips } from '@iapt-elements/adaptations/read';
import type { Measure } from '@iapt-elements/engine';
import type { FailureCode } from './facts.js';

/** What loading media needs to know of an element. */
export interface MediaWanted {
  readonly measures: readonly Measure[];
  /** Addresses of manifests, as the host wrote them. */
  readonly addresses: readonly string[];
  /** What the page brought for every element. */
  readonly brought: readonly Media[];
  readonly adjustments: Pick<Adjustments, 'signed' | 'readAloud'>;
  /** Whether placeholders may be shown. */
  readonly demonstration: boolean;
  readonly refuse: (code: FailureCode, error: unknown) => void;
}

/** What the service brought beside the words. */
export interface Brought {
  readonly media: readonly Media[];
  /** By measure id, the version that its signed clips are, where they are one and bring the whole measure. */
  readonly signedVersions: Readonly<Record<string, string>>;
}

/** A manifest that did not come; any other error is about what came. */
class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';
}

class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/** Many times what a manifest with every clip of the longest measure takes. */
const mostBytes = 1_000_000;

/** Milliseconds. The questions wait no longer, and come in words. */
const patience = 10_000;

/** Manifests that came: an element that loads again, for another language, asks for none a second time. */
const kept = new Map<string, Promise<Media>>();

/** Manifests of an element's own first, then what the page brought. One that cannot be used costs no other. */
export async function loadMedia(wanted: MediaWanted): Promise<Brought> {
  const { measures, addresses, refuse } = wanted;
  const loads = addresses.map((address) =>
    manifest(address).catch((error: unknown) => {
      refuse(error instanceof NotLoadedError ? 'media-not-loaded' : 'media-refused', error);
      return null;
    }),
  );
  const own = (await Promise.all(loads)).filter((media) => media !== null);
  const ids = measures.map(({ id }) => id);
  const asked = [...own, ...wanted.brought].filter(({ measure }) => ids.includes(measure));
  const media = asked.filter((each) => isUsable(each, wanted));
  return { media, signedVersions: wanted.adjustments.signed ? signedVersions(media, wanted) : {} };
}

/**
 * A manifest whose every address is absolute and allowed.
 *
 * @throws InputError naming what is wrong.
 */
export function checkedMedia(input: unknown, address: string): Media {
  const media = readMedia(input);
  const clips = media.clips.map((clip, index) => {
    const absolute = (key: 'src' | 'captions' | 'poster') => {
      const url = clip[key];
      return url === undefined ? {} : { [key]: allowed(url, address, `clips.${String(index)}.${key}`) };
    };
    return { ...clip, ...absolute('src'), ...absolute('captions'), ...absolute('poster') };
  });
  return { ...media, clips };
}

async function manifest(address: string): Promise<Media> {
  const url = allowed(address, document.baseURI, address);
  const load = kept.get(url) ?? fetched(url);
  kept.set(url, load);
  load.catch(() => kept.delete(url));
  return load;
}

async function fetched(url: string): Promise<Media> {
  const text = await textAt(url);
  try {
    return checkedMedia(JSON.parse(text), url);
  } catch (cause) {
    throw new Error(`${url}: ${cause instanceof InputError ? cause.message : 'It is no JSON.'}`, { cause });
  }
}

/** Its own origin's credentials only, and no way to another address than the one that was allowed. */
async function textAt(url: string): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, { redirect: 'error', credentials: 'same-origin', signal });
    if (response.ok) return await textOf(response, url);
    throw new Error(`It answers ${String(response.status)}.`);
  } catch (cause) {
    if (cause instanceof TooLongError) throw cause;
    throw new NotLoadedError(`The media manifest ${url} did not load. ${String(cause)}`, { cause });
  }
}

async function textOf({ body }: Response, url: string): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const reader = body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    if (bytes <= mostBytes) continue;
    await reader.cancel();
    throw new TooLongError(`The media manifest ${url} is too long: at most ${String(mostBytes)} bytes.`);
  }
  return new Blob(parts).text();
}

/** The absolute address: `https:`, or of the page's own origin. Not `javascript:`, `data:` or `blob:`, whatever their origin. */
function allowed(url: string, base: string, key: string): string {
  const { href, protocol, origin } = URL.canParse(url, base) ? new URL(url, base) : new URL('about:blank');
  const own = protocol === 'http:' && origin === location.origin;
  if (protocol === 'https:' || own) return href;
  const problem = 'must be "https:" or an address of this page’s own origin';
  throw new InputError('media manifest', [{ key, problem, remedy: '' }]);
}

function isUsable({ measure: id, kind, status, measureVersion: version }: Media, wanted: MediaWanted): boolean {
  const versions = wanted.measures.find((measure) => measure.id === id)?.versions ?? {};
  const refuse = (why: string) => {
    wanted.refuse('media-refused', new Error(`The ${kind} clips of ${id} are not used. ${why}`));
    return false;
  };
  if (status === 'demonstration' && !wanted.demonstration)
    return refuse('They are placeholders: set "demonstration" where no patient answers.');
  if (version !== undefined && !Object.hasOwn(versions, version))
    return refuse(`${id} has no version "${version}". Use one of: ${Object.keys(versions).join(', ')}.`);
  return true;
}

/** Tells the host what is missing: there the person has the words alone. */
function signedVersions(media: readonly Media[], { measures, refuse }: MediaWanted): Record<string, string> {
  const versions = measures.map((measure) => {
    // Only the first is shown where several have a clip of the same place.
    const shown = media.find(({ kind, measure: id }) => kind === 'signed' && id === measure.id);
    const missing = shown ? missingClips(measure, shown) : ['all of them'];
    if (missing.length > 0)
      refuse('clip-missing', new Error(`Signed clips of ${measure.id} are missing: ${missing.join(', ')}.`));
    return [measure.id, shown ? versionOfClips(measure, shown) : null] as const;
  });
  return Object.fromEntries(versions.filter((pair): pair is [string, string] => pair[1] !== null));
}
