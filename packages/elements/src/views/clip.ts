import type { Message } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Player } from '../signed/player.js';
import { once, type ViewContext } from './context.js';
import { icon, type Icon } from './icon.js';

/** What a clip needs of a page: other elements have pages of their own kinds. */
type Shown = Pick<ViewContext, 'words'>;

/**
 * A signed clip: a native video with a bar of native buttons below it, so that nothing ever lies over the hands or the face.
 * It is silent: nobody hears a question that a deaf person does not know to be read out.
 *
 * @param id - Id of what it is a clip of.
 * @param of - What it is a clip of, where that can only be seen beside it.
 */
export function clip(player: Player, id: string, of: string, context: Shown): TemplateResult {
  const { t } = context.words;
  if (player.failed) return failed(player, context);
  const name = { key: player.clip.language === 'bfi' ? 'signed.bfi' : 'signed.other' };
  const frame = (event: Event) => {
    player.fullscreen(event.currentTarget as Element);
  };
  return html`
    <div class="clip" part="clip" role="group" aria-labelledby="${id}-clip" @fullscreenchange=${frame}>
      <p class="soft" id="${id}-clip">${t(name)}${of === '' ? nothing : html`<span class="hidden">: ${of}</span>`}</p>
      ${keyed(player.clip.src, video(player, context))} ${bar(player, context)}
    </div>
  `;
}

/** Loaded only when somebody wants to see it. Its buttons are below it: Firefox would stop at it with Tab, where nothing is to be done. */
function video({ clip: { src, poster, captions, language }, on, clips }: Player, context: Shown) {
  const { words } = context;
  const tell = (happened: (video: HTMLVideoElement) => void) => (event: Event) => {
    happened(event.currentTarget as HTMLVideoElement);
  };
  return html`
    <video
      playsinline
      tabindex="-1"
      preload="none"
      .muted=${true}
      src=${src}
      poster=${poster ?? clips[0].poster ?? nothing}
      lang=${language}
      dir="ltr"
      @loadedmetadata=${tell(on.loadedmetadata)}
      @play=${tell(on.play)}
      @pause=${on.pause}
      @ended=${on.pause}
      @error=${tell(on.error)}
    >
      ${
        captions === null
          ? nothing
          : html`<track
              kind="captions"
              src=${captions}
              srclang=${words.language}
              label=${words.t({ key: 'signed.captions' })}
            />`
      }
    </video>
  `;
}

function bar(player: Player, context: Shown): TemplateResult {
  const { playing, full, clip, players } = player;
  const can = (does: (video: HTMLVideoElement) => unknown) => (event: Event) => {
    const video = (event.currentTarget as Element).closest('.clip')?.querySelector('video');
    if (video) does(video);
  };
  const button = (drawn: Icon, message: Message, does: (video: HTMLVideoElement) => unknown) => html`
    <button type="button" class="aid-button" @click=${can(does)}>
      ${icon(drawn)}<span>${context.words.t(message)}</span>
    </button>
  `;
  const speed = { key: 'signed.speed', values: { speed: players.speed.toLocaleString(context.words.language) } };
  const captions = { key: players.captions ? 'signed.hideCaptions' : 'signed.showCaptions' };
  return html`
    <div class="bar">
      ${button(playing ? 'pause' : 'play', { key: playing ? 'signed.pause' : 'signed.play' }, player.toggle)}
      ${button('again', { key: 'signed.again' }, player.again)} ${button('back', { key: 'signed.back' }, player.back)}
      ${button('speed', speed, player.slower)}
      ${clip.captions === null ? nothing : button('captions', captions, player.caption)}
      ${
        document.fullscreenEnabled
          ? button('full', { key: full ? 'signed.leaveFull' : 'signed.full' }, player.toFull)
          : nothing
      }
    </div>
  `;
}

/** The words are beside it already: it says so, and lets a person try once more. */
function failed({ retry }: Player, { words }: Shown): TemplateResult {
  return html`
    <div class="note" part="clip">
      <p>${words.t({ key: 'signed.failed' })}</p>
      <button type="button" class="link" @click=${retry}>${words.t({ key: 'action.retry' })}</button>
    </div>
  `;
}

interface Watch {
  readonly message: Message;
  readonly open: boolean;
  /** What it is a clip of, where that can only be seen beside it. */
  readonly of: string;
  readonly press: () => void;
}

/** Opens and closes a clip. At an option it is outside of the label: it never chooses. */
export function watchButton({ message, open, of, press }: Watch, { words }: ViewContext): TemplateResult {
  const pressed = (event: MouseEvent) => {
    if (once(event)) press();
  };
  return html`
    <button type="button" class="aid-button" part="watch" @click=${pressed}>
      ${icon(open ? 'close' : 'watch')}<span>${words.t(message)}</span>${of === '' ? nothing : html`<span class="hidden">: ${of}</span>`}
    </button>
  `;
}
