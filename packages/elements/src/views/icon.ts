import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Drawn on 24 by 24, in the colour of the words beside it. */
const shapes = {
  listen: svg`<path d="M4 9v6h4l6 5V4L8 9z"></path><path class="stroke" d="M17 8.5a5 5 0 0 1 0 7M19.5 6a8.5 8.5 0 0 1 0 12"></path>`,
  stop: svg`<rect x="5" y="5" width="14" height="14" rx="1.5"></rect>`,
  watch: svg`<path d="M3 6.5A1.5 1.5 0 0 1 4.5 5h15A1.5 1.5 0 0 1 21 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5zM10 8.5v7l6-3.5z" fill-rule="evenodd"></path>`,
  close: svg`<path class="stroke" d="M6 6l12 12M18 6L6 18"></path>`,
  play: svg`<path d="M7 4v16l13-8z"></path>`,
  pause: svg`<path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z"></path>`,
  again: svg`<path class="stroke" d="M5.5 9A7.5 7.5 0 1 1 4.5 13M5 4v5h5"></path>`,
  back: svg`<path d="M12 5v14l-9-7zM21 5v14l-9-7z"></path>`,
  speed: svg`<path class="stroke" d="M4.5 17a8.5 8.5 0 1 1 15 0M12 14l4-5"></path>`,
  captions: svg`<path class="stroke" d="M3.5 6h17v12h-17zM7 14.5h5M14 14.5h3M7 11h2M11 11h6"></path>`,
  full: svg`<path class="stroke" d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"></path>`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof shapes;

/** Never alone: the words of the button say what it does. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
