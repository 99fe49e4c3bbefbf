// How sure something is, in hundredths, and how a line shows it: the surer, the thicker and the darker.
const LEVELS = [
  ['sure', 90, { width: 1.6, strength: 1 }],
  ['likely', 70, { width: 1, strength: 0.8 }],
  ['doubtful', 0, { width: 0.7, strength: 0.6 }]
];
export const LEVEL_NAMES = LEVELS.map(([name]) => name);
const PLAIN = { width: 1, strength: 1 };
export function lookOf(u) {
  return u === undefined ? PLAIN : LEVELS.find(([, least]) => u >= least)[2];
}
export function lookOfLevel(name) {
  return LEVELS.find(([level]) => level === name)[2];
}
// As a number between 0 and 1, empty where nothing was weighed.
export function numberOf(u) {
  return u === undefined ? '' : `0.${String(u).padStart(2, '0')}`;
}
