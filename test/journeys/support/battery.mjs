// What is answered in the journeys, and what must come out: added up here, not asked of the kit.
const frequency = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

export const battery = [
  { id: 'phq-9', name: 'PHQ-9', highest: 3, labels: frequency, answers: [2, 3, 1, 0, 2, 1, 3, 0, 1] },
  { id: 'gad-7', name: 'GAD-7', highest: 3, labels: frequency, answers: [3, 0, 2, 1, 0, 3, 2] },
  { id: 'wsas', name: 'WSAS', highest: 8, labels: null, answers: [4, 8, 0, 5, 2] },
];

/** Every question of the battery, in order. */
export const questions = battery.flatMap((measure) =>
  measure.answers.map((answer, index) => ({
    measure,
    number: index + 1,
    answer,
    name: `${measure.id}-q${index + 1}`,
    where: `${measure.name}, question ${index + 1} of ${measure.answers.length}`,
  })),
);

export function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The numbers that the clinician must see after these answers: what the total can still be, then the total. */
export function totalAfter({ highest, answers }, given) {
  const open = answers.length - given.length;
  return open > 0 ? [sum(given), sum(given) + open * highest] : [sum(given), answers.length * highest];
}

/** National thresholds: PHQ-9 10, GAD-7 8, none for the WSAS. */
export function casenessOf(id, total) {
  const threshold = { 'phq-9': 10, 'gad-7': 8 }[id];
  if (threshold === undefined) return 'not-defined';
  return total >= threshold ? 'case' : 'not-case';
}
