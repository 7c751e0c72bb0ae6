import type { Circumstances, MeasureRecord } from '@iapt-elements/engine';

/** What a record knows of the contact (IDS201); `null` = not said, or there is no code for it. */
export interface ContactFields {
  /** 1 professional, 2 family or friend, 3 another person, 4 not required, 5 did not attend, X not known. */
  readonly InterpreterPresentInd: Circumstances['interpreter'];
  /** ISO 639-1, two letters. British Sign Language and others have none: how the data set codes them was not found. */
  readonly LanguageCodeTreat: string | null;
}

/** The language is that of the interpreter where one interpreted, else that of the words shown. */
export function contactFields({ language, administration: { interpreter } }: MeasureRecord): ContactFields {
  const code = interpreter?.code ?? null;
  const away = code === '4' || code === '5';
  const spoken = interpreter && !away ? interpreter.language : language;
  const [primary = ''] = spoken.toLowerCase().split('-');
  return { InterpreterPresentInd: code, LanguageCodeTreat: /^[a-z]{2}$/.test(primary) ? primary : null };
}
