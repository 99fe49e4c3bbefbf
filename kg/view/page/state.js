// The state of the page is its address: go() writes it, and what it says is shown. So back and forward work.
// Whatever has a part in the state declares it: its name, its key in the address and its usual value.
import { D } from './data.js';

export const state = {};
const usual = {};
const keyOf = {};
const checks = {};
const listener = { show: null };

export function declare(parts) {
  Object.entries(parts).forEach(([name, [key, value, check]]) => {
    keyOf[name] = key;
    usual[name] = state[name] = value;
    if (check) checks[name] = check;
  });
}
// A value that is not sound counts as not given.
export function declareChoice(name, key, value, allowed) {
  declare({ [name]: [key, value, given => allowed().includes(given)] });
}
export const isDay = given => given === '' || /^\d{4}-\d\d-\d\d$/.test(given);

declareChoice('lang', 'l', D.language, () => ['nl', 'en']);
declareChoice('theme', 't', '', () => ['', 'light', 'dark']);
declare({ sel: ['i', ''], names: ['n', false], table: ['tab', false], all: ['all', false], open: ['o', []] });

function fragment(of) {
  const parts = new URLSearchParams();
  Object.keys(keyOf).forEach(name => {
    const value = of[name];
    if (JSON.stringify(value) === JSON.stringify(usual[name])) return;
    if (Array.isArray(value)) value.forEach(one => parts.append(keyOf[name], one));
    else parts.set(keyOf[name], value === true ? '1' : String(value));
  });
  return parts.toString();
}
function read(text) {
  const parts = new URLSearchParams(text.replace(/^#/, ''));
  const found = { ...usual };
  Object.keys(keyOf).forEach(name => {
    if (!parts.has(keyOf[name])) return;
    const given = parts.get(keyOf[name]);
    let value = given;
    if (Array.isArray(usual[name])) value = parts.getAll(keyOf[name]);
    else if (typeof usual[name] === 'boolean') value = given === '1';
    else if (typeof usual[name] === 'number') value = Math.max(0, parseInt(given, 10) || 0);
    if (!checks[name] || checks[name](value)) found[name] = value;
  });
  return found;
}
export function usualOf(names) {
  return Object.fromEntries(Object.keys(names).map(name => [name, usual[name]]));
}
function address() {
  return fragment(state);
}
export function go(change, focus) {
  const before = address();
  Object.assign(state, change);
  const text = address();
  if (text !== before) {
    try {
      window.location.hash = text;
    } catch {
      // A frame without an address keeps its state all the same.
    }
  }
  listener.show(focus);
}
// Begins with what the address says; ``show(focus)`` is called at every change.
export function begin(show) {
  listener.show = show;
  Object.assign(state, read(window.location.hash));
  window.addEventListener('hashchange', () => {
    const next = read(window.location.hash);
    if (fragment(next) === address()) return;
    Object.assign(state, next);
    show();
  });
  show();
}
