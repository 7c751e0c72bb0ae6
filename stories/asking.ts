import type { Adjustments, Answers, Circumstances, Help, ReadAloudProvider } from '@iapt-elements/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { settled, takesEnglish, type Asked } from './person.js';

/** What the stories set on an element that asks. Each has the name of the property. */
interface Asking {
  readonly lang: string;
  readonly adjustments: Partial<Adjustments>;
  readonly help: Help;
  readonly circumstances: Partial<Circumstances>;
  readonly demonstration: boolean;
  readonly showScore: 'never' | 'end' | 'live';
  readonly mediaSrc: string;
  readonly readAloudProvider: ReadAloudProvider;
  readonly draftKey: string;
  readonly wholeForm: boolean;
}

export type MeasureArgs = Partial<Asking> & {
  readonly measure: string;
  readonly version?: string;
  readonly answers?: Answers;
};

export type BatteryArgs = Partial<Asking> & {
  readonly measures?: string;
  readonly descriptor?: string;
  readonly versions?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, Answers>>;
};

export function measure(args: MeasureArgs): TemplateResult {
  if (args.measure.startsWith('peq-')) return peq(args);
  return html`
    <iapt-measure
      measure=${args.measure}
      version=${args.version ?? nothing}
      lang=${args.lang ?? nothing}
      show-score=${args.showScore ?? nothing}
      ?demonstration=${args.demonstration}
      ?whole-form=${args.wholeForm}
      .adjustments=${args.adjustments ?? null}
      .help=${args.help ?? null}
      .circumstances=${args.circumstances ?? null}
      .answers=${args.answers ?? {}}
      media-src=${args.mediaSrc ?? nothing}
      .readAloudProvider=${args.readAloudProvider ?? null}
      draft-key=${args.draftKey ?? nothing}
    ></iapt-measure>
  `;
}

/** Confidential: in an element of its own. */
function peq(args: MeasureArgs): TemplateResult {
  return html`
    <iapt-peq
      stage=${args.measure.slice('peq-'.length)}
      version=${args.version ?? nothing}
      lang=${args.lang ?? nothing}
      ?demonstration=${args.demonstration}
      .adjustments=${args.adjustments ?? null}
      .help=${args.help ?? null}
      .circumstances=${args.circumstances ?? null}
      .answers=${args.answers ?? {}}
      media-src=${args.mediaSrc ?? nothing}
      .readAloudProvider=${args.readAloudProvider ?? null}
      draft-key=${args.draftKey ?? nothing}
    ></iapt-peq>
  `;
}

export function battery(args: BatteryArgs): TemplateResult {
  return html`
    <iapt-battery
      measures=${args.measures ?? nothing}
      descriptor=${args.descriptor ?? nothing}
      lang=${args.lang ?? nothing}
      show-score=${args.showScore ?? nothing}
      ?demonstration=${args.demonstration}
      ?whole-form=${args.wholeForm}
      .versions=${args.versions ?? null}
      .adjustments=${args.adjustments ?? null}
      .help=${args.help ?? null}
      .circumstances=${args.circumstances ?? null}
      .answers=${args.answers ?? {}}
      media-src=${args.mediaSrc ?? nothing}
      .readAloudProvider=${args.readAloudProvider ?? null}
      draft-key=${args.draftKey ?? nothing}
    ></iapt-battery>
  `;
}

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

/** A play function in which a person does something with the story's one element. */
export function person(does: (element: Asked) => Promise<void> = () => Promise.resolve()): Play {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector<Asked>(
      'iapt-adjustments, iapt-ledger, iapt-measure, iapt-battery, iapt-peq, iapt-progress, iapt-score, iapt-screening',
    );
    if (!element) throw new Error('The story shows no element of the kit.');
    await settled(element);
    await takesEnglish(element);
    await does(element);
  };
}

/** The help of a service that exists in no town. */
export const ownHelp: Help = {
  language: 'en',
  text: 'You can reach our team on working days from 9 to 5. At any other time, use the lines below.',
  contacts: [
    { reach: '01632 960 001', who: 'Northtown Talking Therapies', href: 'tel:01632960001' },
    { reach: '116 123', who: 'Samaritans, free, any time', href: 'tel:116123' },
    { reach: '999', who: 'if a life is in danger', href: 'tel:999' },
  ],
};
