// What the console knows at this moment, and its words.
import { TEXTS } from "./texts.js";

export const $ = (id) => document.getElementById(id);
export const state = {
  language: "nl",
  question: null,
  library: [],
  vocabulary: null,
  running: null,
  binding: Promise.resolve({}),
  edited: false,
};
export function texts() {
  return TEXTS[state.language];
}
