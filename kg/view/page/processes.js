// What a process comes to: its rounds, who mediates, when, and what came of it, as far as it passes the filters.
import { acts, D, E, inRole, N, WHEN } from './data.js';
import { occasionOf, occasions, titleOf } from './titles.js';
import { spell } from './calendar.js';
import { say } from './words.js';

function earliest(i) {
  return WHEN[i] ? WHEN[i][0] : '~';
}
function inTime(list) {
  const days = new Map(list.map(i => [i, earliest(i)]));
  return [...list].sort((a, b) => days.get(a).localeCompare(days.get(b)) || a - b);
}
export function storyName(story) {
  return story.b.map(titleOf).join(' – ');
}
function span(list) {
  const days = list.map(i => WHEN[i]).filter(Boolean);
  if (!days.length) return null;
  const first = days.map(day => day[0]).sort();
  const last = days.map(day => day[1]).sort();
  return { days: [first[0], last[last.length - 1]], own: list.some(i => N[i].d.d) };
}
// Actors with a role in some happenings, those of most occasions first.
function inRoles(role, members, shown) {
  const inside = new Set(members);
  const found = new Map();
  E.forEach((edge, e) => {
    if (!shown.edges[e] || !inside.has(edge.from) || !acts(edge.to) || !inRole(role, edge.d.p)) return;
    if (!found.has(edge.to)) found.set(edge.to, new Set());
    found.get(edge.to).add(occasionOf(edge.from));
  });
  return [...found].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]).map(([i]) => i);
}
// What came of it: an outcome, or an agreement that was made.
function came(i) {
  return D.classesOf.result.includes(N[i].d.c) && (!N[i].d.f || N[i].d.f === 'actual');
}
export function processes(shown) {
  return D.stories.map((story, number) => {
    const members = story.n.filter(i => shown.nodes[i]);
    const rounds = inTime(occasions(members.filter(i => D.classesOf.round.includes(N[i].d.c))));
    const results = inTime(occasions(members.filter(came)));
    const mediators = inRoles('mediating', members, shown);
    return { number, name: storyName(story), members, rounds, results, mediators, when: span(rounds) };
  });
}
export function whenText(when) {
  if (!when) return say('no_date');
  return when.own ? spell(when.days) : say('reported', { days: spell(when.days) });
}
