// Text for another program: to the clipboard, or shown to be copied where the browser has none to give.

export function copy(text, title, done) {
  const ask = () => window.prompt(title, text);
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, ask);
  else ask();
}
