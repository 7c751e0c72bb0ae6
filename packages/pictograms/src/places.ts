import { circle, type Drawing } from './drawing.js';
import { healthicons } from './healthicons.js';

/** Where people are, and what they travel in. */
export const places = {
  theatre: {
    fill: [
      circle(11, 38, 3.5),
      circle(24, 38, 3.5),
      circle(37, 38, 3.5),
      'M4.5 46a6.5 4 0 0 1 13 0zM17.5 46a6.5 4 0 0 1 13 0zM30.5 46a6.5 4 0 0 1 13 0z',
    ],
    line: 'M4 5H44V29H4zM20 11.5V22.5L30 17z',
  },
  'food-shop': {
    line: `M3 6H9L15 31H37L43 12H10.5${circle(18, 39, 3)}${circle(34, 39, 3)}M15.5 22H40M21 12L22 31M31 12L30 31`,
  },
  shop: {
    line: 'M6 19V44H42V19M6 5H42L46 16c0 5-7 5-7.3 0 0 5-7.3 5-7.3 0 0 5-7.4 5-7.4 0 0 5-7.4 5-7.4 0 0 5-7.3 5-7.3 0C9 21 2 21 2 16zM12 26H24V36H12zM29 44V26H37V44',
  },
  'shopping-centre': {
    line: 'M3 44V16H17V44M17 44V6H33V44M33 44V20H45V44M2 44H46M21 12H29M21 18H29M7 22H13M7 28H13M37 26H41M37 32H41M22 44V34H28V44',
  },
  classroom: {
    fill: [circle(36, 20, 4), 'M29 44V33a7 7 0 0 1 14 0V44z'],
    line: 'M29 13V5H4V27H24M10 12H23M10 19H19',
    limb: 'M31 32L25 26',
  },
  museum: {
    line: 'M4 18L24 5 44 18zM8 18V38M18 18V38M30 18V38M40 18V38M4 38H44V44H4z',
  },
  lift: {
    fill: [circle(18, 21, 3.5), circle(30, 21, 3.5)],
    trunk: 'M18 29.5V32M30 29.5V32',
    limb: 'M17 34V42M19 34V42M29 34V42M31 34V42',
    line: 'M9 45V13H39V45M4 45H44M15.5 8.5L19 4.5 22.5 8.5M25.5 4.5L29 8.5 32.5 4.5',
  },
  stadium: {
    fill: [
      circle(9, 36, 3),
      circle(19, 36, 3),
      circle(29, 36, 3),
      circle(39, 36, 3),
      circle(14, 28, 3),
      circle(24, 28, 3),
      circle(34, 28, 3),
      'M3.5 45a5.5 5 0 0 1 11 0zM13.5 45a5.5 5 0 0 1 11 0zM23.5 45a5.5 5 0 0 1 11 0zM33.5 45a5.5 5 0 0 1 11 0z',
    ],
    line: `M5 20V5H43V20zM24 5V20${circle(24, 12.5, 3.5)}`,
  },
  'car-park': {
    line: 'M3 12L24 3 45 12M6 11V44M42 11V44M20 36V16H27a5.5 5.5 0 0 1 0 11H20',
  },
  heights: {
    fill: [circle(15, 7, 3.5)],
    limb: 'M15 13V18',
    line: 'M4 22H26V45M38 8V40M33 35L38 40.5 43 35M33 13L38 7.5 43 13M9 28H21M9 34H21M9 40H21',
  },
  'small-room': {
    fill: [circle(24, 15, 4.5)],
    trunk: 'M24 25V31',
    limb: 'M22.3 33V42M25.7 33V42M20.5 24V32M27.5 24V32',
    line: 'M14 45V7H34V45zM3 26H10M6.5 22.5L10 26 6.5 29.5M45 26H38M41.5 22.5L38 26 41.5 29.5',
  },
  'open-space': {
    fill: [circle(24, 20, 3)],
    limb: 'M24 26V30L22 36M24 30L26 36M20.5 28L24 25.5 27.5 28',
    line: 'M3 40H45M17 30H4M8 26L4 30l4 4M31 30H44M40 26l4 4-4 4',
  },
  hall: {
    fill: [circle(24, 26, 3)],
    limb: 'M24 32V36L22 42M24 36L26 42M20.5 34L24 31.5 27.5 34',
    line: 'M3 44V14L24 4 45 14V44zM10 18V38M38 18V38M16 14V20M32 14V20',
  },
  bus: {
    line: `M4 8H44V36H4zM4 24H44M17 8V24M30 8V24M9 30H12M36 30H39${circle(13, 39, 4)}${circle(35, 39, 4)}`,
  },
  train: {
    line: 'M12 5H36c2 0 3 1 3 3V32c0 3-2 5-5 5H14c-3 0-5-2-5-5V8c0-2 1-3 3-3zM9 22H39M24 5V22M15 29H17M31 29H33M16 37L10 45M32 37L38 45M13 42H35',
  },
  underground: {
    fill: [circle(18, 32, 1.5), circle(30, 32, 1.5)],
    line: 'M3 45V24a21 21 0 0 1 42 0V45M13 45V21c0-3 2-5 5-5H30c3 0 5 2 5 5V45M13 27H35M24 16V27',
  },
  plane: healthicons.plane,
  boat: {
    line: 'M4 28H44L38 39H10zM12 28V18H36V28M20 18V9H28V18M17 23H19M23 23H25M29 23H31M3 44q3.5-3 7 0t7 0 7 0 7 0 7 0 7 0',
  },
  car: {
    line: `M3 33V25L11 22 16 12H33L40 22 45 25V33zM11 22H40M25 12V22${circle(13, 35, 4.5)}${circle(35, 35, 4.5)}`,
  },
  motorway: {
    line: 'M17 4L4 44M31 4L44 44M24 5V12M24 19V27M24 34V43M3 20H8M40 20H45',
  },
  queue: {
    fill: [circle(9, 14, 3.5), circle(20, 14, 3.5), circle(31, 14, 3.5)],
    trunk: 'M9 22.5V28M20 22.5V28M31 22.5V28',
    limb: 'M8 30V42M10 30V42M19 30V42M21 30V42M30 30V42M32 30V42',
    line: 'M39 45V22H46M39 22V18H46',
  },
  bridge: {
    fill: [circle(24, 9, 3.3)],
    limb: 'M24 15V20L22 25M24 20L26 25',
    line: 'M2 28H46M6 28V40M42 28V40M10 40c0-16 28-16 28 0M2 44q3-2.5 6 0t6 0 6 0 6 0 6 0 6 0 6 0',
  },
  party: {
    fill: [circle(13, 18, 4), circle(35, 18, 4), 'M5 45V33a8 8 0 0 1 16 0V45zM27 45V33a8 8 0 0 1 16 0V45z'],
    line: 'M20 5H28L26.5 11c-.5 2-4.5 2-5 0zM24 12.5V18M21 18H27M6 5V8M42 5V8M13 4V7M35 4V7',
  },
  street: {
    fill: [circle(24, 20, 3.5)],
    trunk: 'M24 28.5V32',
    limb: 'M23 34L20 43M25 34L28 43M21 28L18 34M27 28L30 34',
    line: 'M3 45H45M3 10H13V45M35 6H45V45M6 16H10M6 23H10M6 30H10M38 13H42M38 20H42M38 27H42',
  },
  'far-from-home': {
    fill: [circle(40, 19, 3.5)],
    trunk: 'M40 27.5V31',
    limb: 'M39 33L37 43M41 33L43 43M37 27L35 33M43 27L45 33',
    line: 'M2 31L10.5 23 19 31M4.5 29V43H16.5V29M9 43V36H12V43M21 39H24M27 39H30',
  },
} as const satisfies Record<string, Drawing>;
