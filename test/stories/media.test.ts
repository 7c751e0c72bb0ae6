import { expect } from '@open-wc/testing';
import { missingClips, readMedia } from '@iapt-elements/adaptations/read';
import { loadMeasure, measureIds } from '@iapt-elements/measures';

/** The placeholders of the stories: small, said to be placeholders, and the files that their manifests say they are. */

const folder = '/stories/media/';
const names = ['phq-9', 'gad-7'].flatMap((measure) => [`${measure}.signed.json`, `${measure}.recording.json`]);
const most = 20_000;

async function manifest(name: string) {
  const response = await fetch(folder + name);
  return readMedia(await response.json());
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const response = await fetch(folder + file);
  expect(response.ok, file).to.equal(true);
  return response.arrayBuffer();
}

async function checksumOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

for (const name of names) {
  describe(name, () => {
    it('has a placeholder for everything that the measure asks, and says that they are placeholders', async () => {
      const media = await manifest(name);
      expect(media.status).to.equal('demonstration');
      expect(media.translator).to.equal(null);
      expect(missingClips(await loadMeasure(media.measure), media)).to.deep.equal([]);
    });

    it('names files that are there, small, and the ones that it means', async () => {
      const { clips } = await manifest(name);
      const files = new Map(clips.map(({ src, checksum }) => [src, checksum]));
      for (const [file, checksum] of files) {
        const bytes = await bytesOf(file);
        expect(bytes.byteLength, file).to.be.within(1, most);
        expect(await checksumOf(bytes), file).to.equal(checksum);
      }
      for (const { captions, poster } of clips) {
        for (const file of [captions, poster]) if (file !== undefined) await bytesOf(file);
      }
    });
  });
}

describe('a measure without clips of its own', () => {
  for (const id of measureIds.filter((each) => !names.includes(`${each}.signed.json`)))
    it(`${id} has a shared placeholder in every place`, async () => {
      const media = await manifest(`${id}.signed.json`);
      expect(media.status).to.equal('demonstration');
      expect(missingClips(await loadMeasure(id), media)).to.deep.equal([]);
      for (const { src } of media.clips) expect(src).to.match(/^(instruction|question|option)\.(mp4|webm)$/);
    });

  it('has an answer of its own to show', async () => {
    for (const file of ['option.mp4', 'option.webm'])
      expect((await bytesOf(file)).byteLength, file).to.be.within(1, most);
  });
});

it('phq-9.broken.json has a form that is right, a clip that is broken and a question without one', async () => {
  const media = await manifest('phq-9.broken.json');
  expect(missingClips(await loadMeasure('phq-9'), media)).to.deep.equal([3, 4, 5, 6, 7, 8, 9].map((n) => `item q${n}`));
});
