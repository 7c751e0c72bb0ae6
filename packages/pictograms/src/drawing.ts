/**
 * One pictogram on a grid of 48 by 48, in one colour. Things and bodies that are looked at are outlines (`line`, 2 wide);
 * people who do something are solid (`fill`, and `limb` and `trunk`, 4 and 7 wide). Ends and corners of strokes are round.
 */
export interface Drawing {
  /** Paths to fill, by the even-odd rule. */
  readonly fill?: readonly string[];
  readonly line?: string;
  readonly limb?: string;
  readonly trunk?: string;
}

/** How wide each kind of stroke is drawn, in units of the grid. */
const widths = { line: 2, limb: 4, trunk: 7 } as const;

/** A path to stroke so wide, or, without a width, to fill by the even-odd rule. */
export interface Path {
  readonly d: string;
  readonly width: number | null;
}

export function paths({ fill = [], ...strokes }: Drawing): readonly Path[] {
  const kinds = ['line', 'limb', 'trunk'] as const;
  return [
    ...fill.map((d) => ({ d, width: null })),
    ...kinds.flatMap((kind) => {
      const d = strokes[kind];
      return d === undefined ? [] : [{ d, width: widths[kind] }];
    }),
  ];
}

export function circle(x: number, y: number, radius: number): string {
  return ellipse(x, y, radius, radius);
}

export function ellipse(x: number, y: number, across: number, down: number): string {
  const half = `a${across} ${down} 0 1 0`;
  return `M${x - across} ${y}${half} ${2 * across} 0${half} ${-2 * across} 0z`;
}

/** Head and shoulders of a person, as paths to fill. `x`, `y` = the middle of the head. */
export function bust(x: number, y: number): readonly string[] {
  return [circle(x, y, 6), `M${x - 10} ${y + 19}v-2.5a8 8 0 0 1 8-8h4a8 8 0 0 1 8 8v2.5z`];
}

/** A cloud of thought at the upper right, with the bubbles that lead to a head at its lower left. */
export const thought = `${ellipse(32.5, 13.5, 13, 10.5)}${circle(20.9, 24, 0.6)}`;

/** A jagged star: it hurts here. */
export function hurt(x: number, y: number, size = 6): string {
  const points = Array.from({ length: 16 }, (_, index) => {
    const radius = index % 2 === 0 ? size : size * 0.45;
    const angle = (index * Math.PI) / 8 + 0.2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}z`;
}
