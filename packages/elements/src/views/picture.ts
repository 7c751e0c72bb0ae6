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

/** The days that are asked about, all of them filled, on the page of a calendar. Hidden like every picture. */
export function period(days: number): TemplateResult {
  const rows = Math.ceil(days / 7);
  const [width, height] = [7 * pitch + 2 * gap + gap, rows * pitch + 8 * gap];
  const cells = Array.from({ length: days }, (_, day) =>
    cell((day % 7) * pitch + 2 * gap, Math.floor(day / 7) * pitch + 7 * gap, size, size, true),
  );
  const page = `M1.5 ${2 * gap}H${width - 1.5}V${height - 1.5}H1.5zM1.5 ${5.5 * gap}H${width - 1.5}M${width / 4} 1.5V${3.5 * gap}M${(3 * width) / 4} 1.5V${3.5 * gap}`;
  return html`<svg class="calendar" part="calendar" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${svg`<path d=${page} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"></path>`}
    ${cells}
  </svg>`;
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
