// How an edge looks: parallel ones fan out, a mediation stands out, what did not happen is broken, and what is less
// sure is thin and pale.
import { inRole } from './data.js';
import { palette } from './shapes.js';
import { stage } from './stage.js';
import { state } from './state.js';
import { lookOf } from './surety.js';

export function bends(edges) {
  // Parallel edges fan out; a single one is straight.
  const groups = {},
    bend = {};
  edges.forEach(edge => {
    const key = `${Math.min(edge.from, edge.to)} ${Math.max(edge.from, edge.to)}`;
    (groups[key] = groups[key] || []).push(edge);
  });
  Object.keys(groups).forEach(key => {
    const group = groups[key];
    group.forEach((edge, n) => {
      const offset = (n - (group.length - 1) / 2) * Math.min(0.32, 1.2 / group.length);
      bend[edge.id] = edge.from < edge.to ? offset : -offset;
    });
  });
  return bend;
}
export function edgeColour(edge) {
  const colours = palette();
  return edge.p === 'mediates' || inRole('mediating', edge.p) ? colours.mediate : colours.line;
}
function strengthOf(edge) {
  return crowdedStrength(edge) * lookOf(edge.u).strength;
}
function crowdedStrength(edge) {
  // In a crowd the lines step back behind the nodes; around a node, those between its neighbours do.
  if (edge.aside) return 0.3;
  return stage.scene.edges.length > 600 && edgeColour(edge) === palette().line ? 0.5 : 0.9;
}
export function directed(edge) {
  return !inRole('both ways', edge.p);
}
// What did not happen, or is not sure, is a broken line.
export function dashesOf(factuality) {
  return { planned: [9, 4], possible: [3, 4], counterfactual: [2, 5] }[factuality];
}
// A tie between actors is as wide as there is much of it, another line as it is sure.
export function widthOf(edge) {
  const often = 1.1 + Math.min(6, Math.sqrt(edge.w) * (edge.w > 1 ? 1.1 : 0.2));
  return isTie(edge) ? often : often * lookOf(edge.u).width;
}
function isTie(edge) {
  return edge.id[0] === 't';
}
export function edgeOptions(edge, bend) {
  const near =
    !stage.dimmed ||
    edge.id === state.sel ||
    (stage.dimmed[edge.from] &&
      stage.dimmed[edge.to] &&
      (stage.dimmed.centre === edge.from || stage.dimmed.centre === edge.to));
  edge.named =
    near &&
    (state.names || edge.id === state.sel || (stage.dimmed && stage.dimmed.count <= 8) || state.view === 'path');
  edge.near = near;
  const colours = palette();
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    arrows: directed(edge) ? { to: { enabled: true, scaleFactor: 0.5 } } : '',
    dashes: dashesOf(edge.f) || false,
    width: (edge.id === state.sel ? 2 : 0) + widthOf(edge),
    color: {
      color: edgeColour(edge),
      highlight: colours.strong,
      hover: colours.strong,
      opacity: near ? strengthOf(edge) : 0.1
    },
    smooth:
      Math.abs(bend) < 0.01
        ? false
        : { enabled: true, type: bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bend) }
  };
}
