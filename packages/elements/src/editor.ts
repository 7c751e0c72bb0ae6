import { defaultAdjustments, presets, type Adjustments, type Message, type PresetId } from '@iapt-elements/adaptations';
import { beginWith, changedBetween, redo, stepTo, undo, type Editing } from './editing.js';
import type { loadEditing } from './registry.js';

/** Checks, and the codes of the national flag: loaded with the editor. */
export type EditingTools = Awaited<ReturnType<typeof loadEditing>>;
export type Exchange = Adjustments['exchanges'][number];

/** What staff ask of the profile. */
export type EditRequest =
  | { readonly kind: 'set'; readonly change: Partial<Adjustments> }
  | { readonly kind: 'preset'; readonly id: PresetId }
  | { readonly kind: 'undo' | 'redo' | 'reset' }
  /** Text of a profile, a link with one, or codes of the national flag. */
  | { readonly kind: 'bring'; readonly text: string };

/** What is said after a step, for everybody to read and for a screen reader to speak. */
export interface Said extends Message {
  /** Settings that it is about. */
  readonly settings?: readonly string[];
  /** A preset that it is about. */
  readonly preset?: PresetId;
  /** Settings that staff have to choose themselves. */
  readonly choose?: readonly string[];
}

/** What became of each code that was brought in. */
export type BroughtFlags = ReturnType<EditingTools['importFlags']>;

/** A request that the checks refused: the profile is as it was. */
export interface Refused {
  readonly request: EditRequest;
  readonly problems: readonly string[];
}

/** One profile being edited: takes requests, checks every change, and says what happened. */
export class Editor {
  editing: Editing = beginWith(defaultAdjustments);
  said: Said | null = null;
  brought: BroughtFlags | null = null;
  refused: Refused | null = null;

  constructor(
    private readonly tools: EditingTools,
    /** Called with what the profile is now, whenever staff have changed it. */
    private readonly adjusted: (adjustments: Adjustments) => void,
  ) {}

  /** Begins again with a profile of the host's. */
  open(adjustments: Adjustments): void {
    this.editing = beginWith(adjustments);
    this.said = this.brought = this.refused = null;
  }

  say(said: Said): void {
    this.said = said;
  }

  /** Does what is asked, and says whether it could be done. */
  handle(request: EditRequest): boolean {
    this.said = this.refused = null;
    try {
      this.#do(request);
      return true;
    } catch (error) {
      if (!(error instanceof this.tools.InputError)) throw error;
      this.refused = { request, problems: error.problems };
      return false;
    }
  }

  #do(request: EditRequest): void {
    switch (request.kind) {
      case 'set':
        // The control shows what it is set to: nothing needs to be said.
        this.#change(request.change);
        break;
      case 'preset':
        this.#preset(request.id);
        break;
      case 'undo':
        this.#go(undo(this.editing), 'adjust.said.undone');
        break;
      case 'redo':
        this.#go(redo(this.editing), 'adjust.said.redone');
        break;
      case 'reset':
        this.#go(stepTo(this.editing, defaultAdjustments), 'adjust.said.reset');
        break;
      case 'bring':
        this.#bring(request.text);
    }
  }

  #preset(id: PresetId): void {
    const { settings = {}, choose = [] } = presets.find((preset) => preset.id === id) ?? {};
    const changed = this.#change(settings);
    const open = choose.filter((setting) => this.editing.now[setting] === defaultAdjustments[setting]);
    const key = changed.length > 0 ? 'adjust.said.preset' : 'adjust.said.presetNothing';
    this.said = { key, preset: id, settings: changed, choose: open };
  }

  #go(next: Editing, key: string): void {
    const settings = this.#take(next);
    if (settings.length > 0) this.said = { key, settings };
  }

  #bring(text: string): void {
    const codes = isProfile(text) ? [] : this.tools.codesIn(text);
    const flags = codes.length > 0 ? this.tools.importFlags(codes, this.editing.now) : null;
    const settings = flags
      ? this.#change(flags.adjustments)
      : this.#take(stepTo(this.editing, this.tools.readAdjustmentsText(text)));
    this.brought = flags;
    this.said = { key: settings.length > 0 ? 'adjust.said.brought' : 'adjust.said.broughtNothing', settings };
  }

  /** Sets some settings, checked with all the others: together they may be too much for a link. */
  #change(change: Partial<Adjustments>): readonly string[] {
    return this.#take(stepTo(this.editing, this.tools.readAdjustments({ ...this.editing.now, ...change })));
  }

  /** Takes a step, and returns the settings that it changed. */
  #take(next: Editing): readonly string[] {
    const changed = changedBetween(this.editing.now, next.now);
    this.editing = next;
    if (changed.length > 0) this.adjusted(next.now);
    return changed;
  }
}

/** A profile or a link may hold long numbers too: those are no codes. */
function isProfile(text: string): boolean {
  return /^\s*\{|adjustments=/.test(text);
}
