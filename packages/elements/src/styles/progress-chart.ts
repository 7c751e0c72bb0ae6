import { css } from 'lit';

/** The line of a measure, and what its marks stand for. */
export const progressChart = css`
  .chart {
    display: block;
    width: 100%;
    height: 15rem;
    overflow: visible;
    border-radius: var(--radius);
  }
  .chart text {
    fill: var(--ink);
    font-size: 0.9rem;
    font-variant-numeric: tabular-nums;
  }
  .chart .axis {
    fill: var(--ink-soft);
  }
  .chart .value {
    font-weight: 650;
    /* Lines do not run through the numbers. */
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .chart line {
    stroke: var(--line-strong);
    stroke-width: 1;
  }
  .chart .line {
    stroke: var(--action);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .chart .threshold {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 7 5;
  }
  .chart .band {
    fill: var(--chosen);
    stroke: var(--line-strong);
    stroke-dasharray: 2 4;
  }
  .chart .mark {
    fill: var(--action);
    stroke: var(--surface);
    stroke-width: 2;
  }
  .chart .ring {
    fill: var(--surface);
    stroke: var(--action);
    stroke-width: 2.5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0;
  }
  .legend li::before {
    content: '';
    flex: none;
    width: 1.5em;
  }
  .legend [data-kind='threshold']::before {
    border-block-start: 2px dashed var(--ink);
  }
  .legend [data-kind='band']::before {
    height: 0.9em;
    border: 1px dotted var(--line-strong);
    border-inline-width: 0;
    background: var(--chosen);
    print-color-adjust: exact;
  }
  .legend [data-kind='ring']::before {
    width: 0.75em;
    height: 0.75em;
    border: 2.5px solid var(--action);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    .chart line,
    .chart .threshold {
      stroke: CanvasText;
    }
    .chart .line {
      stroke: Highlight;
    }
    .chart .mark {
      fill: Highlight;
      stroke: Canvas;
    }
    .chart .ring {
      fill: Canvas;
      stroke: Highlight;
    }
    .chart .band {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
