import type { Picture } from '@iapt-elements/adaptations';
import { svg, html, type TemplateResult } from 'lit';

const size = 12;
const gap = 3;
const pitch = size + gap;

/** Draws an amount. Hidden from assistive technology: the option's words say it. */
export function picture(drawn: Picture): TemplateResult {
  return drawn.kind === 'days' ? calendar(drawn.filled) : bar(drawn.filled, drawn.of);
}

/** Two weeks of seven days. The filled days are spread evenly: which days they were was not asked. */
function calendar(filled: number): TemplateResult {
  const days = Array.from({ length: 14 }, (_, day) => {
    const on = Math.floor(((day + 1) * filled) / 14) > Math.floor((day * filled) / 14);
    return cell((day % 7) * pitch, Math.floor(day / 7) * pitch, size, size, on);
  });
  return drawing(7 * pitch - gap, 2 * pitch - gap, days);
}

/** As many steps as the scale has above nothing. */
function bar(filled: number, of: number): TemplateResult {
  const width = size * 0.75;
  const steps = Array.from({ length: of }, (_, step) => cell(step * (width + gap), 0, width, size * 2, step < filled));
  return drawing(of * (width + gap) - gap, size * 2, steps);
}

function cell(x: number, y: number, width: number, height: number, on: boolean) {
  return svg`<rect x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="1.5"
    fill=${on ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.5"></rect>`;
}

function drawing(width: number, height: number, cells: unknown): TemplateResult {
  return html`<svg class="picture" part="picture" viewBox="0 0 ${width} ${height}" aria-hidden="true">${cells}</svg>`;
}
