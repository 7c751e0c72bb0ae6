import { bust, circle, type Drawing } from './drawing.js';
import { healthicons } from './healthicons.js';

const bed = 'M4 13V44M4 39H44M44 29V44';
const calendar = 'M6 9H42V43H6zM6 16.5H42M15 5V11M33 5V11';

/** Sleeping, eating, washing, working: what a day is made of. */
export const daily = {
  sleep: {
    fill: [
      circle(12, 27.5, 4.8),
      'M19 35v-4c0-2.5 2-4 4.5-4H38c3 0 5 2 5 5v3z',
      'M38 6a8 8 0 1 0 5.5 13A10 10 0 0 1 38 6z',
    ],
    line: bed,
  },
  // Sitting up in bed at night.
  awake: {
    fill: [
      circle(13, 14, 4.8),
      'M17 35v-1.5c0-2.5 2-4 4.5-4H38c3 0 5 2 5 4.5v1z',
      'M38 4a8 8 0 1 0 5.5 13A10 10 0 0 1 38 4z',
    ],
    trunk: 'M13 24.5V31',
    limb: 'M14 23.5L23 28',
    line: bed,
  },
  dream: {
    fill: [circle(11, 30, 4.8), 'M18 37v-3.5c0-2.5 2-4 4.5-4H38c3 0 5 2 5 5v2.5z', circle(18.5, 23, 1.3)],
    line: `M4 17V45M4 41H44M44 32V45M24 20c-5 0-7-7-2-9 0-6 9-8 12-3 6-2 10 5 6 9-1 2.5-3 3-5 3zM31 9.5L27.5 14h5L29 18`,
  },
  eating: {
    line: `${circle(24, 24, 11)}${circle(24, 24, 6)}M4 8V15c0 2 1 3 2.5 3S9 17 9 15V8M6.5 8V40M41.5 40V8c-3 2-3.5 8-3.5 14 0 2 1.5 2.5 3.5 2.5`,
  },
  alarm: {
    line: `${circle(24, 26, 13)}M24 18V26L30 29M15 37L11.5 42M33 37L36.5 42M6 16C7 12 10 8.5 14 7M42 16C41 12 38 8.5 34 7M4 30V34M44 30V34`,
  },
  sunrise: {
    fill: ['M13 34a11 11 0 0 1 22 0z'],
    line: 'M3 34H45M10 41H38M24 17V9M20 12.5L24 8.5l4 4M10.5 21L7 17.5M37.5 21L41 17.5M4.5 28.5H8M40 28.5h3.5',
  },
  // Far away: nobody goes there.
  moon: {
    fill: [
      'M26 6a18.5 18.5 0 1 0 15 27A20 20 0 0 1 26 6z',
      circle(38, 12, 1.5),
      circle(43, 21, 1.2),
      circle(34, 21, 1.2),
    ],
  },
  // Two weeks, with their two weekends filled.
  weekend: {
    fill: [
      'M29.5 22h4v6h-4zM35.5 22h4v6h-4zM29.5 33h4v6h-4zM35.5 33h4v6h-4z',
      ...[10.5, 14.5, 18.5, 22.5, 26.5].flatMap((x) => [circle(x, 25, 1.2), circle(x, 36, 1.2)]),
    ],
    line: calendar,
  },
  calendar: {
    fill: [
      'M11 21h5v4h-5zM21.5 21h5v4h-5zM32 21h5v4h-5zM11 28h5v4h-5zM21.5 28h5v4h-5zM32 28h5v4h-5zM11 35h5v4h-5zM21.5 35h5v4h-5z',
    ],
    line: calendar,
  },
  clock: { line: `${circle(24, 24, 19)}M24 12V24L32 29` },
  // Sweeping inside the house.
  housework: {
    fill: [circle(21, 21, 3.5)],
    limb: 'M21 27V33L18.5 41M21 33L24 41',
    line: 'M3 22L24 4 45 22M8 18V44H40V18M22 28L28.5 30M30.5 22L27 38M24 38.5H31L32.5 42H22.5z',
  },
  // At a desk with a screen.
  work: {
    fill: [circle(12, 12, 4.8)],
    trunk: 'M12 22V29.5',
    limb: 'M13 31.5H22V43M13 22L23 25.5',
    line: 'M22 29H46M43 29V44M4 22V43M4 36H15M28 10H44V23H28zM36 23V29',
  },
  money: { line: `M4 12H44V36H4z${circle(24, 24, 6.5)}M10 18V19M38 29V30` },
  mirror: {
    fill: ['M17.5 31a6.5 6.5 0 0 1 13 0v2.8a15 15 0 0 1-13 0z', circle(24, 18, 5)],
    line: 'M24 4C33 4 37 11 37 20s-4 17-13 17S11 29 11 20 15 4 24 4zM24 37V44M15 44H33',
  },
  tap: {
    fill: ['M35 32c2.6 3.3 4 5.3 4 7.2a4 4 0 0 1-8 0c0-1.9 1.4-3.9 4-7.2z'],
    line: 'M4 14H16M4 24H16M4 9V29M16 12H24V26H16zM24 16H30c6 0 8 4 8 10H32c0-3-1-4-3-4H24M20 12V6M14 6H26',
  },
  // Looking again whether the door is locked.
  checking: {
    fill: [circle(33.5, 25, 1.6)],
    line: 'M9 44V5H40V44M4 44H45M16 26L22 32 31 16',
  },
  door: { fill: [circle(31, 25, 1.8)], line: 'M12 44V5H37V44M5 44H43' },
  counting: {
    line: 'M8 8V40M16 8V40M24 8V40M32 8V40M3 34L39 13',
  },
  // Everything in its place.
  order: {
    line: 'M5 6H15V16H5zM19 6H29V16H19zM33 6H43V16H33zM5 19H15V29H5zM19 19H29V29H19zM33 19H43V29H33zM5 32H15V42H5zM19 32H29V42H19zM33 32H43V42H33z',
  },
  'kept-things': {
    line: 'M4 30H24V44H4zM24 30H44V44H24zM13 16H35V30H13zM20 4H33V16H20zM11 30V35M17 30V35M31 30V35M37 30V35M24 16V20',
  },
  rubbish: {
    line: 'M10 13L13 44H35L38 13M6 13H42M18 13V7H30V13M19 20L20 37M29 20L28 37M24 20V37',
  },
  numbers: {
    line: 'M7 17L12 13V35M20 18c0-3 2-5 5-5s5 2 5 5c0 5-10 11-10 17H30M36 14h8l-5 8c4 0 6 3 6 6.5 0 4-3 6.5-6 6.5-2 0-3-1-4-2',
  },
  'washing-hands': healthicons['washing-hands'],
  toilet: healthicons.toilet,
  listening: healthicons.listening,
  glucose: healthicons.glucose,
  lungs: healthicons.lungs,
  // Looking to all sides.
  watchful: {
    fill: [circle(24, 18, 5.5)],
    line: 'M4 18c10-15 30-15 40 0-10 15-30 15-40 0zM4 39H19M9 34L4 39l5 5M44 39H29M39 34l5 5-5 5',
  },
  // More than one way to take.
  choosing: {
    fill: bust(24, 28),
    line: 'M14 12L5 5M5 11V5h6M24 15V4M19.5 8L24 3.5l4.5 4.5M34 12L43 5M37 5h6v6',
  },
  stairs: {
    fill: [circle(17, 9, 4.5)],
    trunk: 'M18 18.5L20 25',
    limb: 'M19 27L13.5 34 14 40M21 27L29 29 29 34M18 18L11 24M20 18.5L27 21',
    line: 'M6 44H21V38H33V32H45',
  },
  outdoors: {
    fill: [circle(32, 17, 4)],
    trunk: 'M32 26V31',
    limb: 'M31 33L28 44M33 33L37 44M29 25L25 32M35 25L39 32',
    line: 'M12 44V24M12 34L8 30M12 5c7 0 10 6 8 11 3 5-2 10-8 9-6 1-11-4-8-9-2-5 1-11 8-11zM3 45H45',
  },
} as const satisfies Record<string, Drawing>;
