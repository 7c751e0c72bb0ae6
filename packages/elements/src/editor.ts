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

/** What became of text that was brought in. */
export type Brought =
  | { readonly kind: 'profile' }
  | { readonly kind: 'flags'; readonly flags: ReturnType<EditingTools['importFlags']> }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** A change that the checks refused: the profile is as it was. */
export interface Refused {
  readonly settings: readonly string[];
  readonly problems: readonly string[];
}

/** One profile being edited: takes requests, checks every change, and says what happened. */
export class Editor {
  editing: Editing = beginWith(defaultAdjustments);
  said: Said | null = null;
  brought: Brought | null = null;
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
    if (this.brought?.kind === 'refused') this.brought = null;
    switch (request.kind) {
      case 'set':
        return this.#set(request.change);
      case 'preset':
        return this.#preset(request.id);
      case 'undo':
        return this.#go(undo(this.editing), 'adjust.said.undone');
      case 'redo':
        return this.#go(redo(this.editing), 'adjust.said.redone');
      case 'reset':
        return this.#go(stepTo(this.editing, defaultAdjustments), 'adjust.said.reset');
      case 'bring':
        return this.#bring(request.text);
    }
  }

  /** A control shows what it is set to: nothing needs to be said. */
  #set(change: Partial<Adjustments>): boolean {
    try {
      const next = this.tools.readAdjustments({ ...this.editing.now, ...change });
      this.#take(stepTo(this.editing, next));
      return true;
    } catch (error) {
      this.refused = { settings: Object.keys(change), problems: this.#problems(error) };
      return false;
    }
  }

  #preset(id: PresetId): boolean {
    const { settings = {}, choose = [] } = presets.find((preset) => preset.id === id) ?? {};
    const changed = this.#take(stepTo(this.editing, { ...this.editing.now, ...settings }));
    const key = changed.length > 0 ? 'adjust.said.preset' : 'adjust.said.presetNothing';
    this.said = { key, preset: id, settings: changed, choose };
    return true;
  }

  #go(next: Editing, key: string): boolean {
    const settings = this.#take(next);
    if (settings.length > 0) this.said = { key, settings };
    return true;
  }

  #bring(text: string): boolean {
    const codes = isProfile(text) ? [] : this.tools.codesIn(text);
    try {
      const flags = codes.length > 0 ? this.tools.importFlags(codes, this.editing.now) : null;
      const next = flags?.adjustments ?? this.tools.readAdjustmentsText(text);
      const settings = this.#take(stepTo(this.editing, next));
      this.brought = flags ? { kind: 'flags', flags } : { kind: 'profile' };
      this.said = { key: settings.length > 0 ? 'adjust.said.brought' : 'adjust.said.broughtNothing', settings };
      return true;
    } catch (error) {
      this.brought = { kind: 'refused', problems: this.#problems(error) };
      return false;
    }
  }

  /** Takes a step, and returns the settings that it changed. */
  #take(next: Editing): readonly string[] {
    const changed = changedBetween(this.editing.now, next.now);
    this.editing = next;
    if (changed.length > 0) this.adjusted(next.now);
    return changed;
  }

  #problems(error: unknown): readonly string[] {
    if (error instanceof this.tools.InputError) return error.problems;
    throw error;
  }
}

/** A profile or a link may hold long numbers too: those are no codes. */
function isProfile(text: string): boolean {
  return /^\s*\{|adjustments=/.test(text);
}
