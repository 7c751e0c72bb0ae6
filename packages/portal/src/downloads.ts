import type { MeasureRecord } from '@iapt-elements/elements';
import type { Measure } from '@iapt-elements/engine';

/** The records as other systems take them, each loaded when somebody asks for it. */

/** A FHIR R4 Bundle: each record's answers, and its score where the person has one. It names nobody. */
export async function fhirBundle(records: readonly MeasureRecord[], measures: readonly Measure[]): Promise<string> {
  const { observation, response } = await import('@iapt-elements/fhir');
  const resources = records.flatMap((record) => {
    const measure = measures.find(({ id }) => id === record.measure);
    if (!measure) return [];
    return [response(record, measure), ...(record.kind === 'self-report' ? [observation(record, measure)] : [])];
  });
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
  return JSON.stringify(bundle, null, 2);
}

/** Rows of table IDS606 of the national data set. Which referral they belong to, a record system knows. */
export async function nationalRows(records: readonly MeasureRecord[]): Promise<string> {
  const { codedAssessments, tableRows, toCsv } = await import('@iapt-elements/data-set');
  return toCsv(tableRows(records.flatMap(codedAssessments), 'IDS606', { ServiceRequestId: 'EXAMPLE' }));
}

export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
