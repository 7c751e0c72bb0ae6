import type { Adjustments } from '@iapt-elements/elements';
import { kitLanguages } from './spoken.js';

/** What the tester chose for every story, in the toolbar or with `&globals=language:ar-XB` in the address. */
export interface Toolbar {
  readonly language: string;
  readonly colours: Adjustments['colours'];
  readonly size: Adjustments['size'];
}

/** The arguments that the toolbar reaches. */
interface Args {
  readonly lang?: string;
  readonly demonstration?: boolean;
  readonly adjustments?: Partial<Adjustments>;
}

const menu = (title: string, icon: 'globe' | 'paintbrush' | 'ruler', choices: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(choices).map(([value, name]) => ({ value, title: name })),
  },
});

export const toolbar = {
  language: menu('Language', 'globe', {
    ...Object.fromEntries(Object.entries(kitLanguages).map(([tag, { name }]) => [tag, `${name} (${tag})`])),
    'ar-XB': 'Pseudo-language (right to left, long words)',
  }),
  colours: menu('Colours', 'paintbrush', {
    auto: 'Same as this device',
    light: 'Light',
    dark: 'Dark',
    cream: 'Cream',
    'high-contrast': 'Strong contrast',
  }),
  size: menu('Size', 'ruler', { standard: 'Standard', large: 'Large', largest: 'Largest' }),
};

/** What a story says for itself goes before the toolbar. In another language some measures have sample words only. */
export function withToolbar<T extends object>(args: T & Args, { language, colours, size }: Toolbar): T & Args {
  const pseudo = language !== 'en';
  return {
    ...args,
    lang: args.lang ?? language,
    demonstration: args.demonstration ?? pseudo,
    adjustments: { colours, size, ...args.adjustments },
  };
}
