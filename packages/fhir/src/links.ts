/** Link ids of what is no item: with a sign that no item code has. */
export const instructionLink = '/instruction';
export const totalLink = '/total';

/** The words at the ends of a scale of numbers. */
export const lowerLink = (item: string): string => `${item}/lower`;
export const upperLink = (item: string): string => `${item}/upper`;
