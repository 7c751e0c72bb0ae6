import { keptText } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InterviewContext } from './context.js';

interface Written {
  readonly id: string;
  readonly text: string;
  readonly longest: number;
  /** Ids of what names it, where its label alone does not. */
  readonly namedBy?: string;
}

/** Text that is kept while it is written. Near the end it is said how much more may be written. */
export function writing(
  { id, text, longest, namedBy }: Written,
  write: (text: string) => void,
  { words }: InterviewContext,
): TemplateResult {
  const left = longest - text.length;
  const input = ({ currentTarget }: Event) => {
    write(keptText((currentTarget as HTMLTextAreaElement).value, longest));
  };
  return html`
    <textarea
      class="text-entry"
      id=${id}
      aria-labelledby=${namedBy ?? nothing}
      dir="auto"
      rows="3"
      maxlength=${longest}
      .value=${live(text)}
      @input=${input}
    ></textarea>
    <p class="soft" aria-live="polite">
      ${left <= 200 ? words.t({ key: 'screening.left', values: { count: left } }) : nothing}
    </p>
  `;
}
