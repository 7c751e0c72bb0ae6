/** A chart that can be heard. */
export interface Sound {
  cleanUp(): void;
}

interface Axis {
  readonly label: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format: (value: number) => string;
}

/** As much of what chart2music takes as is used. */
export interface Sonified {
  readonly type: 'line';
  readonly title: string;
  readonly data: readonly { readonly x: number; readonly y: number }[];
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly lang: string;
  readonly options: { readonly translationCallback: () => string };
  /** Takes the keys. */
  readonly element: HTMLElement;
  /** Where what is said stands. */
  readonly cc: HTMLElement;
}

type Chart = (chart: Sonified) => { readonly err: string | null; readonly data?: Sound };

/** Loads what makes the sound: 39 kB that nobody else waits for. */
export async function loadChart(): Promise<Chart> {
  // @ts-expect-error It has types, and its "exports" do not name them.
  const { c2mChart } = (await import('chart2music')) as { c2mChart: Chart };
  return c2mChart;
}
