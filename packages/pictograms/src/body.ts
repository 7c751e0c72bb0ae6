import { bust, circle, ellipse, hurt, type Drawing } from './drawing.js';
import { healthicons } from './healthicons.js';

/** A body from the front, from neck to hip, as an outline. */
const torso =
  'M20 3V8c0 2-2 3-5 3.7-5.5 1.3-9 4-9 9.8V45M28 3V8c0 2 2 3 5 3.7 5.5 1.3 9 4 9 9.8V45M14 22V32c0 4.5-1.5 8-1.5 13M34 22V32c0 4.5 1.5 8 1.5 13';

/** What is felt in the body: the place is shown, by a star where it hurts. */
export const body = {
  'stomach-pain': { fill: [hurt(24, 33, 7)], line: torso },
  'chest-pain': { fill: [hurt(24, 20, 7)], line: torso },
  'back-pain': {
    fill: [circle(15, 10, 4.8), hurt(37, 26, 6.5)],
    trunk: 'M19 19.5L25 29',
    limb: 'M25 32L22 44M26.5 32L31 44M18.5 20L12 30M21 19L29.5 21 29 26',
  },
  'limb-pain': {
    fill: [circle(24, 7.5, 4.8), hurt(5.5, 23, 4.5), hurt(42.5, 23, 4.5), hurt(37.5, 35, 4.5)],
    trunk: 'M24 18.5V26',
    limb: 'M20 17.5L13 23 16 31M28 17.5L35 23 32 31M22 28L18 36 18.5 44M26 28L30.5 35 29.5 44',
  },
  headache: { fill: [...healthicons.head.fill, hurt(24, 17, 7.5)] },
  periods: {
    fill: ['M24 20.5c4 5 6.5 8.2 6.5 11.5a6.5 6.5 0 0 1-13 0c0-3.3 2.5-6.5 6.5-11.5z'],
    line: 'M6 9H42V43H6zM6 16.5H42M15 5V11M33 5V11',
  },
  dizzy: {
    fill: bust(24, 25),
    line: 'M8 22c0-4 7-7.5 16-7.5 5 0 9.5 1 12.5 3M37 13v4.5h-4.5M40 27c0 3.5-3 6-7.5 7.5M8 27c0 2.5 2 5 6.5 6.5M15 10c2-2.5 5.5-4 9-4s7 1.5 9 4',
  },
  fainting: {
    fill: [circle(9, 37.5, 4.8)],
    trunk: 'M18.5 38.5L26.5 39.5',
    limb: 'M29 40.5L44 41M20 37L26 32.5',
    line: 'M3 45H46M41 27C41 15 33 7 21 7M25.5 3L21 7l4.5 4.5',
  },
  heartbeat: {
    line: 'M24 43C7 30 6 14 16 13c4-.4 7 2.5 8 5.5 1-3 4-5.9 8-5.5 10 1 9 17-8 30zM12.5 27h6l3-6 5 11 3-5h6M6 8q-3.5 3-4 8M11 4q-2 1-3 2M42 8q3.5 3 4 8M37 4q2 1 3 2',
  },
  breath: {
    fill: [
      'M22 29v9.5c0 4-9 6.5-9 1.5 0-6 2.5-12 6.5-13.3 1.7-.5 2.5.5 2.5 2.3z',
      'M26 29v9.5c0 4 9 6.5 9 1.5 0-6-2.5-12-6.5-13.3-1.7-.5-2.5.5-2.5 2.3z',
    ],
    line: `${circle(24, 10, 6.5)}M5 45V35c0-8 4-12.5 13-13.5M43 45V35c0-8-4-12.5-13-13.5M24 21V28`,
  },
  intimacy: {
    fill: [circle(15.5, 23.5, 4.3), circle(32.5, 23.5, 4.3), 'M5 33c7-4 31-4 38 0V42H5z'],
    line: 'M5 45V7H43V45M9 29V16H22V29M26 29V16H39V29',
  },
  nausea: {
    fill: [circle(28, 13, 5)],
    trunk: 'M17 30C16.5 25 18 22 21.5 20.5',
    limb: 'M16 33V44M20 33V44M22.5 20.5L30 26 32 19.5M19 22L21 30 26.5 31',
    line: 'M36 16q3 2 0 4.5t0 4.5 0 4.5M41.5 16q3 2 0 4.5t0 4.5 0 4.5',
  },
  bloating: {
    line: `M18 3V9c0 3-2 5-2 9 0 5-6 8-6 16 0 5 2 8 3 11M30 3V9c0 3 2 5 2 9 0 5 6 8 6 16 0 5-2 8-3 11M24 33.5v1M5 27L1.5 25.5M4.5 35H1M43 27l3.5-1.5M43.5 35H47`,
    fill: [ellipse(24, 34, 1.3, 1.3)],
  },
  sweating: {
    fill: [
      ...bust(24, 25),
      'M9 12c2.2 2.8 3.3 4.4 3.3 6a3.3 3.3 0 0 1-6.6 0c0-1.6 1.1-3.2 3.3-6z',
      'M39 12c2.2 2.8 3.3 4.4 3.3 6a3.3 3.3 0 0 1-6.6 0c0-1.6 1.1-3.2 3.3-6z',
      'M24 3c2.2 2.8 3.3 4.4 3.3 6a3.3 3.3 0 0 1-6.6 0c0-1.6 1.1-3.2 3.3-6z',
    ],
  },
  cough: {
    fill: [
      circle(16, 14, 7),
      'M3 45V36a10 10 0 0 1 10-10h6a10 10 0 0 1 10 10v9z',
      circle(30, 14, 1.3),
      circle(36, 10.5, 1.3),
      circle(36, 17.5, 1.3),
      circle(42, 7, 1.3),
      circle(42, 14, 1.3),
      circle(42, 21, 1.3),
    ],
  },
  pain: {
    fill: [hurt(24, 24, 12)],
    line: 'M24 3V7M24 41V45M3 24H7M41 24H45M9 9L12 12M36 36L39 39M9 39L12 36M36 12L39 9',
  },
} as const satisfies Record<string, Drawing>;
