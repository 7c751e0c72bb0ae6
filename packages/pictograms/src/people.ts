import { bust, circle, type Drawing } from './drawing.js';

/** Head and shoulders of a person farther off. */
function small(x: number, y: number): readonly string[] {
  return [circle(x, y, 4), `M${x - 6.5} ${y + 13}v-2.5a5.5 5.5 0 0 1 5.5-5.5h2a5.5 5.5 0 0 1 5.5 5.5v2.5z`];
}

/** What people do among other people. */
export const people = {
  group: {
    fill: [...small(8.5, 9), ...small(24, 9), ...small(39.5, 9), ...small(16, 30), ...small(32, 30)],
  },
  talking: {
    fill: [...small(9.5, 31), ...small(38.5, 31)],
    line: 'M4 5H22V17H13l-4 5V17H4zM44 8H26V20H36l4 5V20h4z',
  },
  apart: {
    fill: [...small(8, 18), ...small(33.5, 6), ...small(40.5, 28), ...small(26.5, 28)],
    line: 'M17.5 6V10M17.5 15V19M17.5 24V28M17.5 33V37',
  },
  together: {
    fill: [circle(15, 8, 4.8), circle(33, 8, 4.8)],
    trunk: 'M15 19V27.5M33 19V27.5',
    limb: 'M13.3 29V44M16.7 29V44M31.3 29V44M34.7 29V44M11 18L7.5 30M18.5 17.5L24 29 29.5 17.5M37 18L40.5 30',
  },
  alone: {
    fill: [circle(22, 10, 4.8)],
    trunk: 'M21 20V29',
    limb: 'M22 31H33V43M21 21L28 26.5',
    line: 'M7 44V21c0-3 6-3 6 0V35H27M7 44H25V35M30 27l6-6 7 3-6 6.5z',
  },
  // Everybody looks at one.
  'looked-at': {
    fill: [circle(36, 14, 4.8), ...small(8.5, 8), ...small(8.5, 30)],
    trunk: 'M36 24.5V31',
    limb: 'M34.3 33V44M37.7 33V44M32 24V32M40 24V32',
    line: 'M16 12L27 17M27.2 13.5V17h-3.5M16 34L27 27M23.7 27H27.2v3.5',
  },
  speaking: {
    fill: [circle(24, 7.5, 4.8), ...small(7.5, 33.5), ...small(24, 35), ...small(40.5, 33.5)],
    trunk: 'M24 18V19.5',
    limb: 'M20.5 17.5L15.5 20.5M27.5 17.5L32.5 20.5',
    line: 'M12 25H36M15 25L16.5 29H31.5L33 25',
  },
  blame: {
    fill: [circle(11, 13, 5), 'M2.5 45V32a8.5 8.5 0 0 1 17 0V45z', circle(38, 17, 5), 'M30 45V36a8 8 0 0 1 16 0v9z'],
    limb: 'M15 29L28 24',
  },
  // Away from it.
  avoiding: {
    fill: [circle(15, 9, 4.8), circle(37, 34.6, 1.2)],
    trunk: 'M15 19L16 27',
    limb: 'M15 29L10.5 36 4.5 39M17 29L21.5 36 20 44M13.5 18.5L7.5 24M17.5 19L23 25.5',
    line: 'M37 22L46 37.5H28zM37 27.5v4M10 4H3M5.5 1.5L3 4l2.5 2.5',
  },
  startled: {
    fill: [circle(19, 12, 4.8), circle(40, 22, 1.5)],
    trunk: 'M19 22V28.5',
    limb: 'M15.5 21L8 13M22.5 21L30 13M17.5 30.5L10 35 11 43M20.5 30.5L28 35 27 43',
    line: 'M40 4V16M34 7L35.5 15M46 7L44.5 15',
  },
  danger: {
    fill: [circle(24, 36, 2)],
    line: 'M24 5L45 42H3zM24 18V29',
  },
  doctor: {
    fill: [
      circle(24, 11, 7),
      'M7 45V35a11 11 0 0 1 7.5-10.4L24 36l9.5-11.4A11 11 0 0 1 41 35v10zM32.5 34.5h-2v2h2v2h2v-2h2v-2h-2v-2h-2z',
    ],
  },
  telling: {
    fill: bust(13, 26),
    line: 'M20 5H45V22H31l-6 6V22H20zM25.5 11H39.5M25.5 16H35',
  },
  walking: {
    fill: [circle(26, 8, 4.8)],
    trunk: 'M25 18L23.5 27',
    limb: 'M22.5 29L20 36 13.5 43M25 29L30 36 31 44M22.5 18L16 25M27.5 18.5L34 25',
  },
} as const satisfies Record<string, Drawing>;
