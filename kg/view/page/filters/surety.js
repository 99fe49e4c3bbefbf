// How sure it must be at the least: what happens, and who takes part in it, where, who says it and to whom.
// The same is left as of a build that tells only what is so sure (kg/frames/least.py).
import { D, E, INCIDENT, N } from '../data.js';
import { chooser, el, fieldset, svg } from '../dom.js';
import { palette } from '../shapes.js';
import { classesOf, dip, way } from '../sparql.js';
import { go, state } from '../state.js';
import { LEVEL_NAMES, lookOfLevel } from '../surety.js';
import { say } from '../words.js';

const STEPS = ['0.5', '0.6', '0.7', '0.8', '0.9', '0.95'];
export const bySurety = {
  keys: { least: ['least', '', given => given === '' || (/^0?\.\d+$/.test(given) && Number(given) > 0)] },
  words: {
    surety: ['Zekerheid', 'Certainty'],
    surety_least: ['Ten minste zo zeker', 'At least so sure'],
    level_sure: ['0.9 of meer', '0.9 or more'],
    level_likely: ['0.7 tot 0.9', '0.7 to 0.9'],
    level_doubtful: ['minder dan 0.7', 'less than 0.7'],
    surety_hint: [
      'Hoe dunner en bleker een lijn, hoe minder zeker. Tussen actoren zegt de dikte hoe vaak.',
      'The thinner and paler a line, the less sure. Between actors the width says how often.'
    ],
    not_weighed: ['niet gewogen', 'not weighed']
  },
  narrows: true,
  active: () => state.least !== '',
  passes: () => ({ node: frame, edge: link }),
  sparql: ({ v, n }) => [`FILTER (${frames(v, `${n}u`)})`],
  control() {
    if (!ANY) return null;
    const steps = [...new Set([...STEPS, ...(state.least ? [state.least] : [])])].sort();
    const options = [['', say('all')], ...steps.map(step => [step, step])];
    const rows = LEVEL_NAMES.map(name => el('li', {}, [el('span', {}, [sample(name), ` ${say(`level_${name}`)}`])]));
    return fieldset(say('surety'), [
      chooser('least', say('surety_least'), options, state.least, value => go({ least: value })),
      el('ul', { id: 'surety-legend' }, rows),
      el('p', { class: 'hint', text: say('surety_hint') })
    ]);
  }
};
const ANY = N.some(({ d }) => d.u !== undefined);
const TOLD = D.kinds
  .filter(({ family, name }) => name === 'delegation' || ['event', 'speech', 'outcome'].includes(family))
  .map(({ name }) => name)
  .filter(name => name !== 'process');
const PARTS = D.roles['taking part'];
function enough(u) {
  return u !== undefined && u >= 100 * Number(state.least);
}
// Nobody is left of an event of which nobody's part is sure enough, and nothing of an outcome whose event is gone.
function frame(i) {
  const { k, u } = N[i].d;
  if (!TOLD.includes(k)) return true;
  if (!enough(u)) return false;
  const has = (names, test) => INCIDENT[i].some(e => E[e].from === i && names.includes(E[e].d.p) && test(e));
  if (k === 'outcome') return has(['outcomeOf'], e => frame(E[e].to));
  return !D.eventKinds.includes(k) || has(PARTS, e => enough(E[e].d.u));
}
function link(e) {
  const { d } = E[e];
  return d.u === undefined ? !D.weighed.includes(d.p) : enough(d.u);
}
// The same of variables, whose own variables are numbered n.
function isA(v, kinds, n) {
  return `EXISTS { ${v} a ?kind${n} FILTER (?kind${n} IN (${classesOf(kinds).map(dip).join(', ')})) }`;
}
function weighed(v, said, n, test) {
  return `EXISTS { ?weighed${n} rdf:subject ${v} ; ${said} ; dip:confidence ?sure${n} FILTER (?sure${n} ${test}) }`;
}
function least() {
  return `>= ${state.least}`;
}
function told(v, n) {
  const sure = `EXISTS { ${v} dip:confidence ?told${n} FILTER (?told${n} ${least()}) }`;
  const held = weighed(v, 'rdf:predicate dip:factuality', `${n}f`, least());
  const role = `?role${n}`;
  const somebody = weighed(
    v,
    `rdf:predicate ${role}`,
    `${n}r`,
    `${least()} && ${role} IN (${PARTS.map(dip).join(', ')})`
  );
  const doubted = weighed(v, 'rdf:predicate dip:speaker', `${n}s`, `< ${state.least}`);
  return `${sure} && (!${isA(v, D.eventKinds, `${n}e`)} || (${held} && ${somebody})) && !${doubted}`;
}
function frames(v, n) {
  const its = `?whole${n}`;
  const whole = `EXISTS { ${v} dip:outcomeOf ${its} FILTER (${told(its, `${n}w`)}) }`;
  return `!${isA(v, TOLD, n)} || (${told(v, n)} && (!${isA(v, ['outcome'], `${n}o`)} || ${whole}))`;
}
// Lines for a link between two variables, of which either may be the frame.
export function sureLink(from, to, n) {
  if (!bySurety.active()) return [];
  const kept = D.edgeProperties.filter(name => !D.weighed.includes(name) && name !== 'addressee');
  const ways = [
    [from, to, 'f'],
    [to, from, 't']
  ].flatMap(([one, other, side]) => {
    const own = weighed(one, `rdf:object ${other}`, `${n}${side}`, least());
    const rest = `EXISTS { ${one} ${way(kept)} ${other} FILTER (!${anyWeight(one, other, `${n}${side}`)}) }`;
    // Without a sure answer nobody is known to whom it was put.
    const answered = weighed(one, 'rdf:predicate dip:status', `${n}${side}a`, `< ${state.least}`);
    return [own, rest, `EXISTS { ${one} dip:addressee ${other} FILTER (!${answered}) }`];
  });
  const office = [
    [from, to],
    [to, from]
  ].map(([one, other]) => `EXISTS { ${one} ^dip:holder/dip:officeOf ${other} }`);
  return [`FILTER (${from} = ${to} || ${[...ways, ...office].join(' || ')})`];
}
function anyWeight(one, other, n) {
  return `EXISTS { ?of${n} rdf:subject ${one} ; rdf:object ${other} }`;
}
// The line of a sample, as it is drawn.
function sample(name) {
  const { width, strength } = lookOfLevel(name);
  const look = { stroke: palette().line, 'stroke-width': 2 * width, 'stroke-opacity': strength };
  const drawn = svg('line', { x1: 0, y1: 6, x2: 26, y2: 6, ...look });
  return svg('svg', { viewBox: '0 0 26 12', width: 26, height: 12, 'aria-hidden': 'true', class: 'icon' }, [drawn]);
}
