import { check } from './commands/check.js';
import { checksum } from './commands/checksum.js';
import { diff } from './commands/diff.js';
import { importFhir } from './commands/import-fhir.js';
import { importReproSchema } from './commands/import-reproschema.js';
import { ledger } from './commands/ledger.js';
import { sign } from './commands/sign.js';
import { template } from './commands/template.js';
import type { Command } from './command.js';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  template,
  check,
  checksum,
  diff,
  'import fhir': importFhir,
  'import reproschema': importReproSchema,
  ledger,
  sign,
};
