import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** A picture beside a question, hidden from assistive technology: the question's words say what is asked. */
export function pictogram(id: string | null, { pictures, send }: ViewContext): TemplateResult | typeof nothing {
  const drawn = id === null ? undefined : pictures[id];
  if (!drawn) return nothing;
  if ('src' in drawn) {
    const failed = ({ currentTarget }: Event) => {
      (currentTarget as HTMLImageElement).hidden = true;
      send({ kind: 'not-loaded', address: drawn.src });
    };
    return html`<img class="pictogram" part="pictogram" alt="" src=${drawn.src} @error=${failed} />`;
  }
  const strokes = drawn.map(({ d, width }) =>
    width === null
      ? svg`<path d=${d} fill="currentColor" fill-rule="evenodd"></path>`
      : svg`<path d=${d} stroke="currentColor" stroke-width=${width}></path>`,
  );
  return html`
    <svg
      class="pictogram"
      part="pictogram"
      viewBox="0 0 48 48"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${strokes}
    </svg>
  `;
}
