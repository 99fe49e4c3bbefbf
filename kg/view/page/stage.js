// What is on the stage: the network that vis draws, the scene that the view made, and what is dimmed around a choice.

export const stage = { network: null, scene: { places: [], edges: [] }, dimmed: null };

// Where nodes are now: a reader may have moved them.
export function placesNow() {
  const { scene, network } = stage;
  const moved = network && onPicture() ? network.getPositions() : {};
  return new Map(scene.places.map(p => [p.i, moved[p.i] || p]));
}
// Whether the scene is drawn as a picture now; a sheet or a table is not.
export function onPicture() {
  return !document.getElementById('picture').hidden;
}
export function onStage(i) {
  return stage.scene.places.some(p => p.i === i);
}
// A screen on which a hundred names are a heap.
export function isNarrow() {
  return window.innerWidth < 600;
}
// A story is read from its beginning: where not all of it can be read at once, the rest is a drag away.
export const READABLE = 0.62;
