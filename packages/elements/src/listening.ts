import { shortened } from '@iapt-elements/adaptations';
import type { LitElement } from 'lit';
import { loadChart, type Sound } from './sonified.js';
import { dayOf, type Listening, type MeasureOverTime, type ProgressContext } from './views/progress/context.js';

/**
 * Listening to a line: arrow keys go from score to score, each is a tone and is said. Loaded when somebody asks for it. The
 * table stays the place where everything is.
 */
export class ChartSound {
  /** Id of the measure that somebody listens to. */
  #measure: string | null = null;
  #failed = false;
  #chart: Sound | null = null;
  /** For which measure the sound is made: made again only for another. */
  #made: string | null = null;

  constructor(private readonly host: LitElement) {}

  get listening(): Listening {
    return {
      measure: this.#measure,
      failed: this.#failed,
      toggle: (measure) => {
        this.#measure = this.#measure === measure ? null : measure;
        this.#failed = false;
        this.host.requestUpdate();
      },
    };
  }

  /** After each drawing: begins where somebody asked to listen, and ends what nobody listens to any more. */
  update(context: ProgressContext): void {
    if (this.#measure === this.#made) return;
    this.#end();
    const over = context.measures.find(({ measure }) => measure.id === this.#measure);
    this.#made = this.#measure;
    if (over) void this.#begin(over, context);
  }

  async #begin(over: MeasureOverTime, context: ProgressContext): Promise<void> {
    const place = this.host.renderRoot.querySelector<HTMLElement>(`.sound[data-measure="${over.measure.id}"]`);
    try {
      const chart = await loadChart();
      if (!place || this.#made !== over.measure.id) return;
      const { how, keys, said } = parts(over, context);
      place.replaceChildren(how, keys);
      const { err, data } = chart({ ...config(over, context), element: keys, cc: said });
      // On a telephone it makes no sound, and says nothing of that.
      if (err !== null || !data || keys.tabIndex < 0) throw new Error(err ?? 'No keys are listened to here.');
      said.setAttribute('aria-live', 'polite');
      this.#chart = data;
      keys.focus();
    } catch {
      this.#failed = true;
      this.host.requestUpdate();
    }
  }

  #end(): void {
    this.#chart?.cleanUp();
    this.#chart = null;
    for (const place of this.host.renderRoot.querySelectorAll('.sound')) place.replaceChildren();
  }
}

const ownKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', ' '];

/** The sentence on what to do, the place that takes the keys, and in it what is said. */
function parts({ measure }: MeasureOverTime, { words: { t } }: ProgressContext) {
  const [how, keys, said] = [document.createElement('p'), document.createElement('div'), document.createElement('div')];
  how.id = `how-${measure.id}`;
  how.textContent = t({ key: 'progress.listen.how' });
  keys.className = 'keys';
  keys.setAttribute('part', 'keys');
  keys.setAttribute('aria-label', measure.name);
  keys.setAttribute('aria-describedby', how.id);
  keys.append(said);
  // Its other keys open windows of its own, in its own words: they are not for this page.
  const only = (event: KeyboardEvent) => {
    if (!ownKeys.includes(event.key)) event.stopImmediatePropagation();
  };
  keys.addEventListener('keydown', only);
  return { how, keys, said };
}

function config({ measure, progress }: MeasureOverTime, context: ProgressContext) {
  const { points, range } = progress;
  const { t } = context.words;
  return {
    type: 'line' as const,
    title: measure.name,
    data: points.map(({ total }, x) => ({ x, y: total })),
    axes: {
      x: {
        label: t({ key: 'progress.table.date' }),
        format: (index: number) => (points[index] ? dayOf(points[index], context) : ''),
      },
      y: {
        label: t({ key: 'progress.table.score' }),
        minimum: range?.lowest ?? 0,
        maximum: range?.highest ?? 0,
        format: (total: number) => String(shortened(total)),
      },
    },
    lang: context.words.language,
    // It says a score as its day and its total, in the words of the page. Its own sentences are in few languages: none is said.
    options: { translationCallback: () => '' },
  };
}
