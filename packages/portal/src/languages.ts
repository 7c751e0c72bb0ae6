import { interfaceLanguages, type IaptBattery, type Language } from '@iapt-elements/elements';
import { html, render, svg, type TemplateResult } from 'lit';

/**
 * The language that somebody answers in: chosen by staff in the link, or here, at any time. The names stand in their own
 * languages, and each says which that is.
 */

/** This page's own sentences, and its own help, are in English: in another language the kit's are there instead. */
const own = document.querySelectorAll<HTMLElement>('iapt-battery > [slot]');

export async function pickLanguage(place: Element, battery: IaptBattery, first: string, bring: Bring): Promise<void> {
  const { help } = battery;
  const show = async (language: string) => {
    await bring(language);
    battery.lang = language;
    battery.help = language === 'en' ? help : null;
    for (const each of own) each.hidden = language !== 'en';
    render(
      picker(language, (chosen) => void show(chosen)),
      place as HTMLElement,
    );
  };
  await show(interfaceLanguages().some(({ tag }) => tag === first) ? first : 'en');
}

/** Brings what the service has in a language, before it is shown. */
type Bring = (language: string) => Promise<void>;

const globe = svg`<circle cx="12" cy="12" r="9"></circle><path d="M3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18"></path>`;

function picker(shown: string, choose: (language: string) => void): TemplateResult {
  const languages = interfaceLanguages();
  const now = languages.find(({ tag }) => tag === shown);
  return html`
    <details class="languages">
      <summary>
        <svg viewBox="0 0 24 24" aria-hidden="true">${globe}</svg>
        <span>Language: ${now ? named(now) : ''}</span>
      </summary>
      <ul>
        ${languages.map((each) => entry(each, each.tag === shown, choose))}
      </ul>
    </details>
  `;
}

function entry(language: Language, chosen: boolean, choose: (language: string) => void): TemplateResult {
  const press = () => {
    choose(language.tag);
  };
  return html`<li>
    <button type="button" aria-current=${chosen ? 'true' : 'false'} @click=${press}>${named(language)}</button>
  </li>`;
}

function named({ tag, name, dir }: Language): TemplateResult {
  return html`<bdi lang=${tag} dir=${dir}>${name}</bdi>`;
}
