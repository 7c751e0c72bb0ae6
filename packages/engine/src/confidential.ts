import type { Circumstances } from './circumstances.js';
import type { Measure } from './measure.js';
import type { AdministrationMode } from './record.js';

/**
 * Whether a measure asks what a person thinks of the service: "The PEQs should never be completed in the presence of the
 * clinician" (The IAPT Manual, 6.2.3).
 */
export function isConfidential({ kind }: Measure): boolean {
  return kind === 'experience';
}

/** Whether the clinician who treats the person is there: reading out, or as the one who helps. */
export function isClinicianPresent(mode: AdministrationMode, { supporter }: Pick<Circumstances, 'supporter'>): boolean {
  return mode === 'read-by-clinician' || supporter === 'staff-treating';
}
