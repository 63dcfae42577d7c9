// Elements made of data: values are always text, never markup.

/** An element. Attributes by name; `text` is its text; `on…` are listeners; children follow. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "text") element.textContent = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "data") Object.assign(element.dataset, value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child);
  }
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

export const byID = (id) => document.getElementById(id);

/** Asks the server; a refusal becomes an error with its words. */
export async function ask(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "" && value != null));
  const response = await fetch(path + (query.size ? "?" + query : ""), { credentials: "same-origin" });
  return answer(response);
}

export async function tell(path, body) {
  const response = await fetch(path, {
    method: "POST", credentials: "same-origin", headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer(response);
}

async function answer(response) {
  let value = null;
  try { value = await response.json(); } catch { value = null; }
  if (!response.ok) throw new Error(value?.error ?? `the program answered ${response.status}`);
  return value;
}

let clearing = 0;

/** Says something to everybody, also to those who listen instead of looking. */
export function say(words, isWrong = false) {
  const status = byID("status");
  status.classList.toggle("wrong", isWrong);
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
  clearTimeout(clearing);
  clearing = setTimeout(() => { status.textContent = ""; }, isWrong ? 12000 : 6000);
}
