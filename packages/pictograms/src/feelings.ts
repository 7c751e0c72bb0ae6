import { bust, circle, thought, type Drawing } from './drawing.js';

/** What people feel and think. The feeling is in what a body does, never in a face. */
export const feelings = {
  // Somebody turned away from the things that they could do.
  interest: {
    fill: [circle(14, 12, 4.5)],
    trunk: 'M17 20.5L17.5 30',
    limb: 'M18 32H9V42M15.5 20L10.5 28',
    line: `M23 19V43M23 35H13M${circle(38, 37, 6).slice(1)}M32.5 35.5q5.5 3 11 0M38 31v12M34 21V8l8-2v12.5${circle(31.8, 21.5, 2.2)}${circle(39.8, 19, 2.2)}`,
  },
  // On the floor, head on the knees.
  'low-mood': {
    fill: [circle(28, 18.5, 5)],
    trunk: 'M14 36C14 30 16.5 26 20.5 23',
    limb: 'M15 38.5L30 28.5L33 40.5H37.5M22 23.5L31.5 33.5',
    line: 'M4 45H44',
  },
  // Head and arms on the table.
  tired: {
    fill: [circle(30, 22, 4.8)],
    trunk: 'M12.5 33C13 27 16 23.5 21 22.5',
    limb: 'M13 36H23V44M22 24L37 26.5',
    line: 'M20 30H45M41 30V45M6 24V45M6 39H16',
  },
  // The thought of somebody about themselves: thumb down.
  'self-blame': {
    fill: bust(13, 26),
    line: `${thought}M28 8H36.3c1.1 0 2 .7 2.3 1.7l1 3.5c.3 1.1-.5 2.1-1.6 2.1H34.2l.7 3.3c.3 1.5-1.7 2.1-2.4.8L30.2 15H28zM25.2 8v7`,
  },
  concentrating: {
    fill: [circle(20, 10.5, 5.5), 'M9 24.5c0-4.5 3-7.3 7-7.3h8c4 0 7 2.8 7 7.3l-11 3z'],
    line: 'M20 28L5 24V40l15 4 15-4V24zV44M9.5 30l6 1.6M9.5 35l6 1.6M24.5 31.6l6-1.6M24.5 36.6l6-1.6M33 13c0-5 6-8 9-5s-1 8-4 6 1-7 4-5 1 8-2 9-6-1-5-4',
  },
  // One hardly moves; the other cannot keep still.
  'slow-or-restless': {
    fill: [circle(11, 10, 4.3), circle(34, 9, 4.3)],
    trunk: 'M11 20V27.5M34 19V26',
    limb: 'M9.6 29V43M12.4 29V43M7 19.5V29M15 19.5V29M32.5 28L28 35 29.5 43M35.5 28L41 34 39 42M30.5 18L25.5 22.5 22.5 19M37.5 18L42.5 20 44 14.5',
    line: 'M22 8q2-3 5-4M20.5 29q0 4 2 6.5M46 26q.5 4-1 7',
  },
  // A thought that weighs: the cloud is full.
  thoughts: {
    fill: bust(13, 26),
    line: `${thought}M24.5 14c1-5 5-7.5 6.5-5s-4.5 8-1.5 9 4-10.5 7.5-10-2.5 9 .5 9.5 2-5 4.5-5.5`,
  },
  // Arms drawn in, the whole body shaking.
  nervous: {
    fill: [circle(24, 8, 4.8)],
    trunk: 'M24 19V27.5',
    limb: 'M20 18L16.5 25.5 23 26.5M28 18L31.5 25.5 25 26.5M22.3 29V43.5M25.7 29V43.5',
    line: 'M10.5 13q-3 3 0 6t0 6 0 6M5.5 16q-2.5 2.5 0 5t0 5M37.5 13q3 3 0 6t0 6 0 6M42.5 16q2.5 2.5 0 5t0 5',
  },
  // The same thought round and round.
  worry: {
    fill: [...bust(13, 26), circle(32.5, 17.3, 1.2)],
    line: `${thought}M38.9 11.3A6.8 6.8 0 1 0 39.2 15M39.6 6.8v4.7h-4.7M32.5 10v4`,
  },
  // Home, money, other people.
  'many-worries': {
    fill: [...bust(24, 27), circle(39.5, 10.2, 2), 'M35.3 16.7c0-2.6 1.8-3.7 4.2-3.7s4.2 1.1 4.2 3.7z'],
    line: `${circle(8.5, 13, 7.5)}${circle(24, 9.5, 7.5)}${circle(39.5, 13, 7.5)}${circle(16.5, 22, 1)}${circle(31.5, 22, 1)}M4.5 12.7L8.5 9l4 3.7M5.7 12v4.5h5.6V12M26.6 7.3c-.4-1.4-1.4-2-2.4-2-1.6 0-2.5 1.1-2.5 2.6 0 1.6.7 2.3.7 3.9 0 .9-.5 1.6-1.1 2h5.6M20.8 9.8h4.2`,
  },
  // An easy chair, and somebody who sits in it straight and stiff.
  relaxing: {
    fill: [circle(22, 10, 4.8)],
    trunk: 'M22 20V28',
    limb: 'M23 30.5H33V42M24 20.5L31 25.5',
    line: 'M7 43V20c0-3 6-3 6 0V35H27M7 43H25V35M31 6l2.5-2.5M33.5 10.5H37M13 6l-2.5-2.5M10.5 10.5H7',
  },
  // Half up from the chair, feet going.
  restless: {
    fill: [circle(21, 9, 4.8)],
    trunk: 'M18.5 19L16.5 27',
    limb: 'M17 29.5L27 28 26 41H30.5M20 19L27 21 31 16',
    line: 'M8 20V44M8 35H20V44M33 33q3 3.5 0 7M37 31q4.5 5.5 0 11M28 6q3 1 4 4M31.5 3q4 1.5 5 6M4 26q-2-3 0-6',
  },
  // Sharp words.
  irritable: {
    fill: [circle(14, 16, 6), 'M3 45V37a10 10 0 0 1 10-10h3a10 10 0 0 1 10 10v8z'],
    line: 'M22 20l5.5-3.5-2-4.5 5 1L32 6.5l3.5 4.5 5-4 0 5.5 5.5 1-4 4 3 4.5-5.5-.5-1 5.5-4-4-4 3-.5-4.5z',
  },
  // The thought that something awful may happen.
  afraid: {
    fill: [...bust(13, 26), circle(32.5, 17.7, 1.2)],
    line: `${thought}M32.5 6.5L40.5 20.3H24.5zM32.5 11.5v3.5`,
  },
  // Back in time.
  memory: {
    fill: bust(13, 26),
    line: `${thought}M26.3 11A6.6 6.6 0 1 1 26.1 15.5M25.7 6.8v4.5h4.5M32.5 9.5v4.5l3.2 2`,
  },
  unsure: {
    fill: [...bust(13, 26), circle(32.5, 20, 1.2)],
    line: `${thought}M29.3 10.5a3.3 3.3 0 1 1 5 2.9c-1.3.8-1.8 1.5-1.8 2.9`,
  },
  // The thought of being ill.
  'health-worry': {
    fill: bust(13, 26),
    line: `${thought}M30.5 7.5h4v4h4v4h-4v4h-4v-4h-4v-4h4z`,
  },
  'good-feelings': {
    fill: bust(13, 26),
    line: `${thought}M32.5 20.5c-9-5.5-7-12-3.5-12 2 0 3 1.3 3.5 2.5.5-1.2 1.5-2.5 3.5-2.5 3.5 0 5.5 6.5-3.5 12z`,
  },
} as const satisfies Record<string, Drawing>;
