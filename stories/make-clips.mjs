// Makes the demonstration media of the stories, by hand and rarely:   node stories/make-clips.mjs
// Needs ffmpeg with libx264 and libvpx (Debian: apt-get install -y ffmpeg) and the font DejaVu Sans.
// They are placeholders: words and a counter on grey, no person and no sign; tones instead of a voice.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const folder = fileURLToPath(new URL('media', import.meta.url));
const wordings = fileURLToPath(new URL('../locales/en/measures', import.meta.url));
const font = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const seconds = 6;

/** Measures with a placeholder of each of their options. Both have the same four; all the others share one. */
const measures = { 'phq-9': 9, 'gad-7': 7 };
const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

mkdirSync(folder, { recursive: true });
video('question', 'The question');
for (const [value, label] of options.entries()) video(`option-${value}`, label);
video('option', 'An answer');
video('instruction', 'The time asked about');
video('help', 'Where to get help');
ffmpeg('-f', 'lavfi', '-i', drawing('Still picture'), '-frames:v', '1', 'poster.png');
tone('question', 440);
tone('option', 660);
write('placeholder.vtt', captions());
for (const [measure, items] of Object.entries(measures)) {
  write(`${measure}.signed.json`, manifest(measure, 'signed', items));
  write(`${measure}.recording.json`, manifest(measure, 'recording', items));
}
for (const file of readdirSync(wordings)) {
  const wording = JSON.parse(readFileSync(join(wordings, file), 'utf8'));
  if (!(wording.measure in measures)) write(`${wording.measure}.signed.json`, await shared(wording));
}
// Its clip of the first question is no video: what happens when a clip does not play.
write('broken.mp4', '\0'.repeat(64));
write('phq-9.broken.json', broken());

function video(name, words) {
  const input = ['-f', 'lavfi', '-t', String(seconds), '-i', drawing(words, true), '-an', '-pix_fmt', 'yuv420p'];
  ffmpeg(...input, '-c:v', 'libx264', '-crf', '38', '-preset', 'veryslow', '-movflags', '+faststart', `${name}.mp4`);
  ffmpeg(...input, '-c:v', 'libvpx-vp9', '-crf', '50', '-b:v', '0', '-deadline', 'best', `${name}.webm`);
}

/** Grey, five pictures a second; a counter shows that it plays. */
function drawing(words, counts = false) {
  const line = (text, size, y, colour = '#212b32') =>
    `drawtext=fontfile=${font}:text='${text}':fontsize=${size}:fontcolor=${colour}:x=(w-text_w)/2:y=${y}`;
  const lines = [
    line('Placeholder\\:', 26, 46),
    line('a signed clip goes here', 22, 84),
    line(words, 20, 140, '#004f9c'),
  ];
  const counter = counts ? [line('%{eif\\:t+1\\:d}', 30, 186)] : [];
  return ['color=c=#d8dde0:s=320x240:r=5', ...lines, ...counter].join(',');
}

/** Eight bits, 8000 times a second: every browser plays it. */
function tone(name, frequency) {
  const input = `sine=frequency=${frequency}:duration=0.6,volume=0.3`;
  ffmpeg('-f', 'lavfi', '-i', input, '-ar', '8000', '-ac', '1', '-c:a', 'pcm_u8', `${name}.wav`);
}

function captions() {
  const cue = (from, to, text) => `00:00:0${from}.000 --> 00:00:0${to}.000\n${text}\n`;
  const first = cue(0, seconds / 2, 'Placeholder: captions go here.');
  return ['WEBVTT\n', first, cue(seconds / 2, seconds, 'Nobody signs in this clip.')].join('\n');
}

function manifest(measure, kind, items) {
  const codes = Array.from({ length: items }, (_, index) => `q${index + 1}`);
  const places = [
    { role: 'instruction' },
    ...(measure === 'phq-9' ? [{ role: 'help' }] : []),
    ...codes.map((item) => ({ role: 'item', item })),
    ...options.map((_, value) => ({ role: 'option', scale: 'frequency', value: String(value) })),
  ];
  const files = kind === 'signed' ? signed : recorded;
  const media = {
    version: 1,
    kind,
    measure,
    language: kind === 'signed' ? 'bfi' : 'en',
    status: 'demonstration',
    holder: 'IAPT Elements',
    licence: 'Apache-2.0, as the kit',
    translator: null,
    checker: null,
    clips: places.flatMap((place) => files(place).map((file) => ({ ...place, ...file }))),
  };
  return json(media);
}

/** For a measure without clips of its own: every place of its wording, each with the same few files. */
function shared({ measure, items, options, notApplicable = {} }) {
  const clips = (place, name, beside) =>
    ['mp4', 'webm'].map((format) => ({ ...place, src: `${name}.${format}`, ...beside }));
  const captions = 'placeholder.vtt';
  const answers = Object.entries(options).flatMap(([scale, labels]) =>
    Object.keys(labels).map((value) => ({ scale, value })),
  );
  // What offers "does not apply" has one scale.
  const [{ scale }] = answers;
  const apart = Object.keys(notApplicable).map((item) => ({ scale, value: 'not-applicable', item }));
  const media = {
    ...JSON.parse(manifest(measure, 'signed', 0)),
    clips: [
      ...clips({ role: 'instruction' }, 'instruction', { captions, poster: 'poster.png' }),
      ...Object.keys(items).flatMap((item) =>
        clips({ role: 'item', item }, 'question', { captions, poster: 'poster.png' }),
      ),
      ...[...answers, ...apart].flatMap((place) => clips({ role: 'option', ...place }, 'option', { captions })),
    ],
  };
  return format(JSON.stringify(media), { parser: 'json', printWidth: 120 });
}

function broken() {
  const media = JSON.parse(manifest('phq-9', 'signed', 9));
  const clips = media.clips.filter(({ role, item }) => role !== 'item' || item === 'q2');
  const first = { role: 'item', item: 'q1', src: 'broken.mp4', poster: 'poster.png' };
  return json({ ...media, clips: [first, ...clips] });
}

/** Two formats of each: the browser takes the first that it can play. */
function signed({ role, value }) {
  const name = { item: 'question', option: `option-${value}` }[role] ?? role;
  const beside = { captions: 'placeholder.vtt', poster: 'poster.png' };
  return ['mp4', 'webm'].map((format) => ({
    src: `${name}.${format}`,
    ...beside,
    checksum: checksum(`${name}.${format}`),
  }));
}

function recorded({ role }) {
  const src = role === 'option' ? 'option.wav' : 'question.wav';
  return [{ src, checksum: checksum(src) }];
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function checksum(file) {
  return `sha256-${createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;
}

function write(file, text) {
  writeFileSync(join(folder, file), text);
}

/** The same bytes on every run of the same ffmpeg. */
function ffmpeg(...parameters) {
  const still = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];
  const all = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    ...parameters.slice(0, -1),
    ...still,
    join(folder, parameters.at(-1)),
  ];
  const { status, error } = spawnSync('ffmpeg', all, { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`ffmpeg could not make ${parameters.at(-1)}.`);
}
