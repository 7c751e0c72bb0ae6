import { defaultAdjustments, differences, linkTo, type Adjustments } from '@iapt-elements/adaptations';
import { Editor, type EditingTools, type EditRequest } from './editor.js';
import type { Fact } from './facts.js';
import type { Words } from './i18n.js';
import { interpreterNames, type Named } from './interpreter-languages.js';
import { qrCode } from './qr.js';
import { loadEditing, loadWords } from './registry.js';
import { copied, save } from './taking-away.js';
import type { EditorContext, EditorRequest, Worded } from './views/adjustments/context.js';
import { loadWorded } from './worded.js';

/** What the element's properties ask for now. */
export interface Wished {
  /** BCP 47, of the kit. */
  readonly language: string;
  /** That of the person. */
  readonly previewLanguage: string;
  readonly candidates: string;
  /** Profile to begin with, as JSON; empty = the standard. */
  readonly value: string;
  /** Ids of the measures that can be previewed. */
  readonly previews: readonly string[];
  /** Address that the link leads to. */
  readonly address: string;
  readonly help: unknown;
  readonly level: number;
}

export interface AdjustingHost {
  readonly wished: () => Wished;
  readonly tell: (fact: Fact) => void;
  /** Draws again. */
  readonly changed: () => void;
  /** Marks a text that could not be copied, for the person to copy it. */
  readonly mark: (what: 'link' | 'profile') => void;
}

interface Ready {
  readonly words: Words;
  readonly tools: EditingTools;
  readonly editor: Editor;
  readonly languages: readonly Named[];
}

/** One editor from loading on: loads what it needs, takes requests, and makes what its views are given. */
export class Adjusting {
  failed = false;
  /** Resolves when the latest load is done, well or not. */
  loading: Promise<void> = Promise.resolve();
  #ready: Ready | null = null;
  #measures: readonly Worded[] = [];
  #preview: { readonly chosen: string; readonly turn: number } = { chosen: '', turn: 0 };
  #qr: EditorContext['qr'] = null;
  #turn = 0;

  constructor(private readonly host: AdjustingHost) {}

  get adjustments(): Adjustments | null {
    return this.#ready?.editor.editing.now ?? null;
  }

  /** Loads what the host wishes. A profile that is being edited stays. */
  load(): Promise<void> {
    this.loading = this.#load();
    return this.loading;
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const { language } = this.host.wished();
    try {
      const [words, tools] = await Promise.all([loadWords(language, 'clinician'), loadEditing()]);
      if (turn !== this.#turn) return;
      const editor = this.#ready?.editor ?? new Editor(tools, this.#adjusted);
      const isNew = this.#ready === null;
      this.#ready = { words, tools, editor, languages: interpreterNames(tools, words) };
      this.failed = false;
      this.#measures = [];
      if (isNew) this.open();
      await this.#loadMeasures();
    } catch (error) {
      this.failed = true;
      this.host.tell({ name: 'iapt-failed', detail: { code: 'not-loaded', error } });
    }
    this.host.changed();
  }

  /** Begins with the host's profile. One that cannot be used is refused, and the editor begins with the standard. */
  open(): void {
    const { tools, editor } = this.#ready ?? {};
    if (!tools || !editor) return;
    const { value } = this.host.wished();
    editor.open(tools.readAdjustments({}));
    try {
      if (value !== '') editor.open(tools.readAdjustmentsText(value));
    } catch (error) {
      this.host.tell({ name: 'iapt-failed', detail: { code: 'adjustments-refused', error } });
    }
    this.#changed();
  }

  /** Takes a request, and says whether it was done. */
  readonly handle = (request: EditorRequest): boolean => {
    const ready = this.#ready;
    if (!ready) return false;
    switch (request.kind) {
      case 'copy':
        void this.#copy(request.what, ready);
        break;
      case 'save':
        save(profileOf(ready));
        ready.editor.say({ key: 'adjust.said.saved' });
        break;
      case 'scan':
        this.#qr = this.#qr ? null : 'making';
        break;
      case 'preview':
        this.#preview = { chosen: request.measure, turn: 0 };
        break;
      case 'preview-again':
        this.#preview = { ...this.#preview, turn: this.#preview.turn + 1 };
        break;
      default:
        return this.#edit(request, ready.editor);
    }
    this.#changed();
    return true;
  };

  /** What the views are given; `null` until everything is loaded. */
  context(): EditorContext | null {
    if (!this.#ready) return null;
    const { words, tools, editor, languages } = this.#ready;
    const { previews, previewLanguage: language, candidates, help, level } = this.host.wished();
    const { chosen, turn } = this.#preview;
    const shown = previews.includes(chosen) ? chosen : (previews[0] ?? '');
    const { editing, said, brought, refused } = editor;
    return {
      words,
      level,
      adjustments: editing.now,
      canUndo: editing.past.length > 0,
      canRedo: editing.future.length > 0,
      said,
      brought,
      refused,
      languages,
      implied: tools.impliedFlags(editing.now),
      measures: this.#measures,
      preview: { offered: previews, shown, turn, language, candidates },
      help,
      link: this.#link(editing.now),
      profile: profileOf(this.#ready),
      qr: this.#qr,
      send: this.handle,
    };
  }

  readonly #adjusted = (adjustments: Adjustments): void => {
    this.host.tell({ name: 'iapt-adjusted', detail: { adjustments } });
  };

  #edit(request: EditRequest, editor: Editor): boolean {
    const done = editor.handle(request);
    this.#changed();
    return done;
  }

  /** Draws again, and keeps up what follows from the profile: the words that are exchanged, and the code to scan. */
  #changed(): void {
    this.host.changed();
    void this.#loadMeasures();
    void this.#scan();
  }

  async #loadMeasures(): Promise<void> {
    const { previews, previewLanguage: language } = this.host.wished();
    const exchanged = this.adjustments?.exchanges.map(({ measure }) => measure) ?? [];
    const ids = [...new Set([...previews, ...exchanged])];
    if (ids.every((id) => this.#measures.some((measure) => measure.id === id))) return;
    this.#measures = await loadWorded(ids, language);
    this.host.changed();
  }

  async #scan(): Promise<void> {
    const asked = () => this.#qr !== null;
    const link = () => this.#link(this.#ready?.editor.editing.now ?? defaultAdjustments);
    const text = link();
    if (!asked() || (typeof this.#qr === 'object' && this.#qr?.text === text)) return;
    const code = await qrCode(text).catch(() => 'failed' as const);
    // Put away, or changed again, while it was being made.
    if (!asked() || text !== link()) return;
    this.#qr = code;
    this.host.changed();
  }

  async #copy(what: 'link' | 'profile', ready: Ready): Promise<void> {
    const done = await copied(what === 'link' ? this.#link(ready.editor.editing.now) : profileOf(ready));
    ready.editor.say({ key: done ? `adjust.said.copied.${what}` : 'adjust.said.notCopied' });
    this.host.changed();
    if (!done) this.host.mark(what);
  }

  #link(adjustments: Adjustments): string {
    return linkTo(this.host.wished().address, adjustments);
  }
}

function profileOf({ editor }: Ready): string {
  return JSON.stringify(differences(editor.editing.now));
}
