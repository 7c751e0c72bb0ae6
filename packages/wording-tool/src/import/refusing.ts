import { InputError } from '@iapt-elements/adaptations/read';
import { Refusal } from '../command.js';

/** What is wrong with an input is wrong with the file that it came from. */
export async function refusing<T>(file: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof InputError ? new Refusal(file, error.details) : error;
  }
}
