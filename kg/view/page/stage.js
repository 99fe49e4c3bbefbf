// What is on the stage: the network that vis draws, the scene that the view made, and what is dimmed around a choice.

export const stage = { network: null, scene: { places: [], edges: [] }, dimmed: null };

export function onStage(i) {
  return stage.scene.places.some(p => p.i === i);
}
// A story is read from its beginning: where not all of it can be read at once, the rest is a drag away.
export const READABLE = 0.62;
