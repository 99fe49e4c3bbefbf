// Days as a reader says them: a month or a year where that is all that is known.
import { state } from './state.js';

const FORMS = new Map();
function said(day, form) {
  const key = `${state.lang} ${JSON.stringify(form)}`;
  if (!FORMS.has(key))
    FORMS.set(key, new Intl.DateTimeFormat(state.lang === 'en' ? 'en-GB' : 'nl', { timeZone: 'UTC', ...form }));
  return FORMS.get(key).format(new Date(`${day}T00:00:00Z`));
}
export function lastOfMonth(day) {
  return new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7), 0)).toISOString().slice(0, 10);
}
const YEAR = { year: 'numeric' };
const MONTH = { month: 'short', year: 'numeric' };
// From a first to a last day, both included and ISO: "10 mrt 2022", "mrt 2022", "2022", "mrt 2022 – mei 2025".
export function spell([first, last]) {
  if (first === last) return said(first, { day: 'numeric', ...MONTH });
  const [from, to] = [said(first, MONTH), said(last, MONTH)];
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
    return first.slice(0, 4) === last.slice(0, 4)
      ? said(first, YEAR)
      : `${said(first, YEAR)} – ${said(last, YEAR)}`;
  }
  if (from === to && !(first.endsWith('-01') && last === lastOfMonth(first))) {
    return `${+first.slice(8)} – ${said(last, { day: 'numeric', ...MONTH })}`;
  }
  return from === to ? from : `${from} – ${to}`;
}
