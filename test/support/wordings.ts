import { checksumOf } from '@iapt-elements/adaptations/read';

/** With the checksum that fits these words. */
export function sealed<T extends object>(wording: T): T & { readonly checksum: string } {
  return { ...wording, checksum: checksumOf(wording) };
}

/** Words as a service would bring them, made from others. */
export function licensed<T extends object>(wording: T, changes: Partial<Record<keyof T, unknown>> = {}) {
  const header = { status: 'licensed', licence: 'For this test.', holder: 'Nobody', source: 'This test' };
  return sealed({ ...wording, ...header, ...changes });
}
