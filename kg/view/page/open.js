// Opens the page: its data and its scripts lie in it compressed. A script runs only if its hash is in the policy.
const PARTS = ['data', 'library', 'program'];
function block(id) {
  return document.getElementById(id);
}
function unpacked(id) {
  const bytes = Uint8Array.from(atob(block(id).textContent), letter => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}
function run(type, text) {
  document.body.append(Object.assign(document.createElement('script'), { type, textContent: text }));
}
async function open() {
  const [data, library, program] = await Promise.all(PARTS.map(unpacked));
  block('data').textContent = data;
  run('', library);
  run('module', program);
}
if (window.DecompressionStream) open();
else block('old').hidden = false;
