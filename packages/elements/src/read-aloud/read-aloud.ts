import type { AskingScreen, Option, Question, Screen } from '@iapt-elements/adaptations';
import type { ReactiveController } from 'lit';
import type { AidHost } from '../aids.js';
import { adopt } from '../styles/adopt.js';
import { aids as aidStyles } from '../styles/aids.js';
import type { Aid, ViewContext } from '../views/context.js';
import { listenButton, listenPanel, type Listening } from '../views/listen.js';
import { passagesIn, type Found } from './passages.js';
import type { Passage } from './provider.js';
import { Reader, type Way } from './reader.js';
import { Recordings } from './recordings.js';
import { DeviceVoices } from './speech.js';

/** "Listen" at a page, a question and an option: there only where something here can read the words, and else why not. */
export class ReadAloud implements Aid, ReactiveController {
  readonly #recordings: Way = { provider: new Recordings(), failure: 'clip-failed' };
  readonly #voices: Way = { provider: new DeviceVoices(), failure: 'voice-failed' };
  readonly #reader: Reader;
  /** Languages on this page that nothing here can read. */
  #lacking: readonly string[] = [];
  /** Whether anything on this page can be read; `null` = not known yet. */
  #readable: boolean | null = null;
  /** The page that is drawn, in its language; and the one that the reader was begun on. */
  #page = '';
  #begunOn = '';
  #looks = 0;
  /** Whether the last update drew any of this. */
  #drawn = false;

  constructor(private readonly host: AidHost) {
    adopt(host.element, aidStyles);
    this.#reader = new Reader({ element: host.element, ways: () => this.#ways(), fail: host.fail });
    host.element.addController(this);
  }

  hostUpdated(): void {
    // Not in the middle of an update: stopping asks for another.
    if (!this.#drawn || this.#page !== this.#begunOn) queueMicrotask(this.#reader.stop);
    if (this.#drawn) void this.#look();
    this.#drawn = false;
  }

  readonly page = (screen: Screen, context: ViewContext): unknown =>
    this.#panel('page', { key: 'listen.start' }, true, screen, context);

  readonly question = (question: Question, screen: AskingScreen, context: ViewContext): unknown => {
    const { measure, item, number } = question;
    const place = `${measure}-${item}`;
    // Among several, each says which it is; what cannot be read is said once, above them.
    if (screen.kind !== 'questions' || screen.heading === 'question')
      return this.#panel(place, { key: 'listen.start' }, true, screen, context);
    return this.#panel(place, { key: 'listen.question', values: { number } }, false, screen, context);
  };

  readonly option = ({ text, number, clips }: Option, id: string, context: ViewContext): unknown => {
    const language = text?.language ?? context.words.language;
    const recorded = clips.some(({ kind }) => kind === 'recording');
    if (this.#readable === null || (this.#lacking.includes(language) && !recorded)) return null;
    const of = text?.text ?? String(number);
    return listenButton(this.#listening(`${id} option`, { key: 'listen.start' }, context.screen), of, context);
  };

  readonly below = (): null => null;

  #panel(place: string, start: Listening['start'], explains: boolean, screen: Screen, context: ViewContext): unknown {
    this.#page = `${screen.page} ${context.words.language}`;
    this.#drawn = true;
    if (this.#readable === null) return null;
    const reading = this.#readable ? this.#listening(place, start, screen) : null;
    const lacking = explains ? this.#lacking : [];
    return listenPanel({ listening: reading, lacking, failed: explains && this.#reader.failed }, context);
  }

  #listening(place: string, start: Listening['start'], screen: Screen): Listening {
    const reading = this.#reader.place === place;
    const press = (button: Element) => {
      if (reading) this.#reader.stop();
      else this.#start(place, button, screen.readAloud?.rate ?? 1);
    };
    return { start, reading, press };
  }

  #start(place: string, button: Element, rate: number): void {
    this.#begunOn = this.#page;
    const scope = button.closest('.choice')?.querySelector('.option') ?? button.closest('.question');
    void this.#reader.start(place, this.#passages(scope), rate);
  }

  #passages(scope: Element | null | undefined): readonly Found[] {
    const within = scope ?? this.host.element.renderRoot.querySelector('.column');
    return within ? passagesIn(within) : [];
  }

  #ways(): readonly Way[] {
    const own = this.host.provider();
    return [this.#recordings, own ? { provider: own, failure: 'voice-failed' } : this.#voices];
  }

  /** Finds out what of the page can be read, and draws again when that is another answer than before. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    // A voice is asked once for each language: what it can read depends on nothing else.
    const found = new Map(this.#passages(null).map((each) => [`${each.language} ${each.recordings.join(' ')}`, each]));
    const able = await Promise.all([...found.values()].map(async (each) => ({ ...each, able: await this.#can(each) })));
    const lacking = [...new Set(able.filter((each) => !each.able).map(({ language }) => language))];
    const readable = able.some((each) => each.able);
    if (look !== this.#looks || (readable === this.#readable && lacking.join() === this.#lacking.join())) return;
    this.#readable = readable;
    this.#lacking = lacking;
    this.host.element.requestUpdate();
  }

  async #can(passage: Passage): Promise<boolean> {
    for (const { provider } of this.#ways()) if (await provider.canRead(passage)) return true;
    return false;
  }
}
