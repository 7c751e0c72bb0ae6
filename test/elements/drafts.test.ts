import { expect } from '@open-wc/testing';
import { start, step, type Session } from '@iapt-elements/engine';
import { createStore, del, get, set } from 'idb-keyval';
import { Drafts, type DraftTrouble } from '../../packages/elements/src/drafts/drafts.js';
import { DraftStore } from '../../packages/elements/src/drafts/store.js';
import { phq9 } from '../support/scenario.js';

const day = 24 * 60 * 60 * 1000;
const drafts = createStore('iapt-elements-drafts', 'drafts');
const keys = createStore('iapt-elements-keys', 'keys');
let count = 0;
/** A name that no other test uses. */
const fresh = () => `draft ${String(Date.now())} ${String((count += 1))}`;

describe('a draft in the browser’s store', () => {
  it('comes back as it was kept, also in another window', async () => {
    const name = fresh();
    expect(await new DraftStore(name, day).save({ q1: 2, words: 'ä‮' })).to.equal('kept');
    expect(await new DraftStore(name, day).load()).to.deep.equal({ kind: 'draft', value: { q1: 2, words: 'ä‮' } });
  });

  it('is none where nothing was kept', async () => {
    expect(await new DraftStore(fresh(), day).load()).to.deep.equal({ kind: 'none' });
  });

  it('is encrypted, under a key that cannot be read out', async () => {
    const name = fresh();
    await new DraftStore(name, day).save({ secret: 'better off dead' });
    const { sealed } = (await get<{ sealed: { data: ArrayBuffer } }>(name, drafts))!;
    expect(new TextDecoder().decode(sealed.data)).not.to.contain('secret').and.not.to.contain('dead');
    const key = (await get<CryptoKey>(name, keys))!;
    expect(key.extractable).to.equal(false);
    const exported = await crypto.subtle.exportKey('raw', key).catch((error: unknown) => error);
    expect(exported).to.be.instanceOf(Error);
  });

  it('is sealed anew each time: the same answers never look the same', async () => {
    const name = fresh();
    const store = new DraftStore(name, day);
    const bytes = async () => {
      await store.save('same');
      return [...new Uint8Array((await get<{ sealed: { data: ArrayBuffer } }>(name, drafts))!.sealed.data)].join();
    };
    expect(await bytes()).not.to.equal(await bytes());
  });

  it('expires, and is then gone from the store', async () => {
    const name = fresh();
    let now = 0;
    await new DraftStore(name, day, () => now).save('x');
    now = day - 1;
    expect((await new DraftStore(name, day, () => now).load()).kind).to.equal('draft');
    now = day;
    expect((await new DraftStore(name, day, () => now).load()).kind).to.equal('none');
    expect(await get(name, drafts)).to.equal(undefined);
    expect(await get(name, keys)).to.equal(undefined);
  });

  it('that is cleared leaves neither draft nor key', async () => {
    const name = fresh();
    const store = new DraftStore(name, day);
    await store.save('x');
    await store.clear();
    expect(await get(name, drafts)).to.equal(undefined);
    expect(await get(name, keys)).to.equal(undefined);
  });

  it('is unreadable when its key is lost', async () => {
    const name = fresh();
    await new DraftStore(name, day).save('x');
    await del(name, keys);
    expect((await new DraftStore(name, day).load()).kind).to.equal('unreadable');
  });

  it('is unreadable when a byte was changed, or when it was kept under another name', async () => {
    const [name, other] = [fresh(), fresh()];
    await new DraftStore(name, day).save('x');
    const stored = (await get<{ sealed: { data: ArrayBuffer } }>(name, drafts))!;
    await set(other, stored, drafts);
    await set(other, await get(name, keys), keys);
    expect((await new DraftStore(other, day).load()).kind).to.equal('unreadable');
    new Uint8Array(stored.sealed.data)[0]! ^= 1;
    await set(name, stored, drafts);
    expect((await new DraftStore(name, day).load()).kind).to.equal('unreadable');
  });

  it('is never written over by a window that has not seen it', async () => {
    const name = fresh();
    const [first, second] = [new DraftStore(name, day), new DraftStore(name, day)];
    await first.save('first');
    await second.load();
    expect(await second.save('second')).to.equal('kept');
    expect(await first.save('first again')).to.equal('elsewhere');
    expect(await new DraftStore(name, day).load()).to.deep.equal({ kind: 'draft', value: 'second' });
    await first.takeOver();
    expect(await first.save('first again')).to.equal('kept');
  });

  it('that has expired is written over', async () => {
    const name = fresh();
    await new DraftStore(name, day, () => 0).save('old');
    expect(await new DraftStore(name, day, () => 2 * day).save('new')).to.equal('kept');
  });
});

describe('drafts of a session', () => {
  const troubles: DraftTrouble[] = [];
  const keeping = (name: string) => new Drafts(name, 1, (trouble) => troubles.push(trouble));
  const answered = (value: number): Session =>
    step(start([phq9]), { kind: 'answer', measure: 'phq-9', item: 'q1', answer: value });
  const q1 = async (name: string) =>
    ((await keeping(name).found()) as { answers: Record<string, Record<string, number>> } | null)?.answers['phq-9']!.q1;
  beforeEach(() => troubles.splice(0));

  it('keep the latest, however fast the answers come', async () => {
    const name = fresh();
    const kept = keeping(name);
    for (const value of [0, 1, 2, 3, 2]) kept.keep(answered(value));
    await kept.settled();
    expect(await q1(name)).to.equal(2);
    expect(troubles).to.deep.equal([]);
  });

  it('of two windows: the one that is behind stops and says so, and nothing is written over', async () => {
    const name = fresh();
    const [one, other] = [keeping(name), keeping(name)];
    one.keep(answered(1));
    await one.settled();
    await other.found();
    other.keep(answered(2));
    await other.settled();
    one.keep(answered(3));
    await one.settled();
    one.keep(answered(0));
    await one.settled();
    expect(troubles).to.deep.equal(['elsewhere']);
    expect(await q1(name)).to.equal(2);
    void one.takeOver(answered(3));
    await one.settled();
    expect(await q1(name)).to.equal(3);
  });

  it('are the latest also where somebody answers while a window takes over', async () => {
    const name = fresh();
    const one = keeping(name);
    void one.takeOver(answered(1));
    one.keep(answered(2));
    await one.settled();
    expect(await q1(name)).to.equal(2);
  });

  it('that cannot be read are said to be, and are cleared', async () => {
    const name = fresh();
    const kept = keeping(name);
    kept.keep(answered(1));
    await kept.settled();
    await del(name, keys);
    expect(await keeping(name).found()).to.equal(null);
    expect(troubles).to.deep.equal(['not-restored']);
    expect(await get(name, drafts)).to.equal(undefined);
  });

  const obstacles = [
    {
      what: 'the store is full',
      block: () => {
        const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        return () => (IDBObjectStore.prototype.put = put);
      },
    },
    {
      what: 'storing is forbidden',
      block: () => {
        const open = indexedDB.open.bind(indexedDB);
        const transaction = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
        IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden', 'SecurityError');
        };
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('forbidden', 'InvalidStateError');
        };
        return () => {
          IDBFactory.prototype.open = open;
          IDBDatabase.prototype.transaction = transaction;
        };
      },
    },
  ];
  for (const { what, block } of obstacles) {
    it(`say once that nothing is kept when ${what}, and throw nothing`, async () => {
      const release = block();
      try {
        const kept = keeping(fresh());
        kept.keep(answered(1));
        await kept.settled();
        kept.keep(answered(2));
        await kept.settled();
        expect(troubles).to.deep.equal(['not-kept']);
      } finally {
        release();
      }
    });
  }
});
