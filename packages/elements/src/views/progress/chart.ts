import { shortened } from '@iapt-elements/adaptations';
import type { MeasureProgress, ProgressPoint } from '@iapt-elements/engine';
import { nothing, svg, html, type TemplateResult } from 'lit';
import { dayOf, type MeasureOverTime, type ProgressContext } from './context.js';

/** Where the drawing lies in its box, in per cent: so it fits every width, while words and lines keep their size. */
const plot = { left: 9, right: 95, top: 12, bottom: 84 };
/** More than these are not labelled one by one: the labels would run into each other. */
const labelled = 8;

/** What the measure's total can be. */
type Ends = NonNullable<MeasureProgress['range']>;

interface Scales {
  readonly x: (time: number) => number;
  readonly y: (total: number) => number;
  readonly rtl: boolean;
  /** Where the drawing begins and ends, from the left. */
  readonly sides: readonly [number, number];
}

/** The line of a measure. It says nothing that the sentences and the table do not. */
export function chart(over: MeasureOverTime, context: ProgressContext): unknown {
  const { measure, progress } = over;
  const { range, points } = progress;
  if (!range || points.length === 0) return nothing;
  const scales = scalesOf(progress, range, context.words.dir === 'rtl');
  const clinical = context.audience === 'clinician';
  const cut = clinical ? progress.threshold : null;
  return html`
    <svg
      class="chart"
      part="chart"
      role="img"
      aria-label=${context.words.t({ key: 'progress.chart', values: { name: measure.name } })}
    >
      ${clinical ? band(progress, range, scales) : nothing} ${axes(range, scales, cut)}
      ${cut === null ? nothing : across(scales.y(cut), 'threshold', scales)} ${lines(points, scales)}
      ${points.map((point) => mark(point, points, scales))} ${dates(points, scales, context)}
    </svg>
  `;
}

function scalesOf({ points }: MeasureProgress, range: Ends, rtl: boolean): Scales {
  const [first, last] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  const { left, right, top, bottom } = plot;
  const across = (time: number) => (first === last ? 0.5 : (time - first) / (last - first));
  // Room at both ends: a mark does not stand on the edge.
  const from = (share: number) => left + 4 + share * (right - left - 8);
  return {
    rtl,
    sides: rtl ? [100 - right, 100 - left] : [left, right],
    x: (time) => (rtl ? 100 - from(across(time)) : from(across(time))),
    y: (total) => bottom - ((total - range.lowest) / (range.highest - range.lowest)) * (bottom - top),
  };
}

const percent = (share: number) => `${String(Math.round(share * 100) / 100)}%`;

/** From one side of the plot to the other. */
function across(height: number, kind: string, { sides: [from, to] }: Scales): TemplateResult {
  return svg`<line class=${kind} x1=${percent(from)} x2=${percent(to)} y1=${percent(height)} y2=${percent(height)}></line>`;
}

/** The ends of the range and the threshold, where they do not run into each other. */
function axes({ lowest, highest }: Ends, scales: Scales, cut: number | null): unknown {
  const { y, rtl } = scales;
  const label = (total: number) =>
    svg`<text class="axis" x=${percent(rtl ? 100 - plot.left + 1.5 : plot.left - 1.5)} y=${percent(y(total))} dy="0.35em"
      text-anchor="end">${total}</text>`;
  const apart = cut !== null && [lowest, highest].every((end) => Math.abs(y(end) - y(cut)) > 8);
  return [
    across(y(highest), 'grid', scales),
    across(y(lowest), 'grid', scales),
    label(highest),
    label(lowest),
    apart ? label(cut) : nothing,
  ];
}

/** Inside it, a change since the first score is not reliable. */
function band({ reliable }: MeasureProgress, range: Ends, { y, sides: [from, to] }: Scales): unknown {
  if (!reliable) return nothing;
  const top = y(Math.min(reliable.deteriorated, range.highest));
  const bottom = y(Math.max(reliable.improved, range.lowest));
  return svg`<rect class="band" x=${percent(from)} width=${percent(to - from)} y=${percent(top)}
    height=${percent(bottom - top)}></rect>`;
}

function lines(points: readonly ProgressPoint[], { x, y }: Scales): unknown {
  return points.slice(1).map((point, index) => {
    const from = points[index] ?? point;
    return svg`<line class="line" x1=${percent(x(from.time))} y1=${percent(y(from.total))} x2=${percent(x(point.time))}
      y2=${percent(y(point.total))}></line>`;
  });
}

/** A ring where it was given otherwise than the first. Each has a small line below: the day of it. */
function mark(point: ProgressPoint, points: readonly ProgressPoint[], { x, y }: Scales): unknown {
  const [at, height] = [percent(x(point.time)), percent(y(point.total))];
  const named = points.length <= labelled || point === points[0] || point === points.at(-1);
  return [
    svg`<line class="day" x1=${at} x2=${at} y1=${percent(plot.bottom)} y2=${percent(plot.bottom + 2.5)}></line>`,
    svg`<circle class=${point.unlike.length > 0 ? 'mark ring' : 'mark'} cx=${at} cy=${height} r="5"></circle>`,
    named
      ? svg`<text class="value" x=${at} y=${height} dy="-0.75em" text-anchor="middle">${shortened(point.total)}</text>`
      : nothing,
  ];
}

function dates(points: readonly ProgressPoint[], { x }: Scales, context: ProgressContext): unknown {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return nothing;
  const label = (point: ProgressPoint, anchor: string) =>
    svg`<text class="axis" x=${percent(x(point.time))} y="97%" text-anchor=${anchor}>${dayOf(point, context)}</text>`;
  return first.time === last.time ? label(first, 'middle') : [label(first, 'start'), label(last, 'end')];
}
