// The document itself: the page with the words lit up, or the text with the quote marked.
import { ask, fill, make, say } from "/elements.js";
import { originMarks } from "/words.js";

const documents = new Map();
const state = { box: null, evidence: null, others: [], page: 1, zoom: 1, isText: false, asked: 0 };

async function facts(id) {
  if (!documents.has(id)) documents.set(id, ask("/api/document", { id }));
  try { return await documents.get(id); } catch (error) { documents.delete(id); throw error; }
}

export function forgetDocuments() { documents.clear(); }

/** Where sources are shown. */
export function placeIn(box) { state.box = box; state.evidence = null; }

/** Shows where a quote stands; `others` are further quotes to mark lightly. */
export async function show(evidence, others = []) {
  const isSame = state.evidence?.document_id === evidence.document_id;
  Object.assign(state, { evidence, others, page: evidence.pages[0] ?? 1 });
  if (!isSame) { state.zoom = 1; state.isText = false; }
  await draw();
}

/** Shows a document from a place on, without a quote. */
export async function showDocument(id, start = 0, end = start, page = 1) {
  Object.assign(state, {
    evidence: { document_id: id, char_start: start, char_end: end, rects: [], pages: [page], quote: "" }, others: [],
    page, zoom: 1, isText: start !== end,
  });
  await draw();
}

export function turn(by) {
  if (!state.evidence) return;
  const count = state.pages?.length ?? 0;
  if (!count || state.isText) { state.shift?.(by); return; }
  const page = Math.min(count, Math.max(1, state.page + by));
  if (page === state.page) { say(by > 0 ? "This is the last page." : "This is the first page."); return; }
  state.page = page;
  draw();
}

export function zoomBy(factor) {
  state.zoom = factor === 0 ? 1 : Math.min(4, Math.max(0.5, state.zoom * factor));
  draw();
}

async function draw() {
  const box = state.box;
  const evidence = state.evidence;
  if (!box || !evidence) return;
  const asked = ++state.asked;
  let document;
  try { document = await facts(evidence.document_id); } catch (error) {
    fill(box, make("p", { class: "warning", text: error.message }));
    return;
  }
  if (asked !== state.asked) return;
  state.pages = document.pages ?? null;
  const isPage = Boolean(state.pages?.length) && !state.isText && document.isUnchanged;
  const view = make("div", { class: isPage ? "sheet" : "prose", tabindex: 0, role: "region", "aria-label": isPage ? `Page ${state.page} of ${evidence.document_id}` : `Text of ${evidence.document_id}` });
  fill(box, head(document), tools(document, isPage), view);
  if (isPage) drawPage(view, evidence); else await drawText(view, evidence, document, asked);
}

function head(answer) {
  const row = answer.document;
  return make("header", { class: "source-head" },
    make("button", { type: "button", class: "fold small", "aria-expanded": String(!state.box.classList.contains("folded")), text: "Fold", onclick: (event) => {
      const isFolded = state.box.classList.toggle("folded");
      event.target.setAttribute("aria-expanded", String(!isFolded));
      event.target.textContent = isFolded ? "Unfold" : "Fold";
    } }),
    make("h2", {}, make("a", { href: `#/documents/${encodeURIComponent(row.id)}`, text: row.title || row.id })),
    make("p", { class: "facts" }, [row.issuer, row.published ?? "undated", row.citation_key].filter(Boolean).join(" · "), " ", originMarks(row.origin)),
    answer.isThere === false ? make("p", { class: "warning", text: "The file is not there any more; the text of the run is shown." })
      : answer.isUnchanged === false ? make("p", { class: "warning", text: "The file has changed since it was read; the text of the run is shown. Run the pipeline again." }) : "");
}

function tools(answer, isPage) {
  const button = (text, label, action, isOff = false) => make("button", { type: "button", "aria-label": label, disabled: isOff, onclick: action, text });
  const parts = [];
  if (state.pages?.length) {
    const page = state.pages.find(([number]) => number === state.page);
    if (isPage) {
      parts.push(button("‹", "Page before", () => turn(-1), state.page <= 1),
        make("span", { class: "where", text: `page ${state.page} of ${state.pages.length}${page?.[1] && page[1] !== String(state.page) ? ` (printed ${page[1]})` : ""}` }),
        button("›", "Page after", () => turn(1), state.page >= state.pages.length),
        button("−", "Smaller", () => zoomBy(1 / 1.25)), button(`${Math.round(state.zoom * 100)} %`, "Fit the width", () => zoomBy(0)), button("+", "Larger", () => zoomBy(1.25)));
    }
    if (answer.isUnchanged) parts.push(make("button", { type: "button", "aria-pressed": String(state.isText), onclick: () => { state.isText = !state.isText; draw(); }, text: "Text" }));
  }
  return parts.length ? make("div", { class: "tools", role: "toolbar", "aria-label": "Page" }, parts) : "";
}

function drawPage(view, evidence) {
  const [, , width, height] = state.pages.find(([number]) => number === state.page) ?? [0, "", 595, 842];
  const available = Math.max(240, view.clientWidth - 2);
  const shown = Math.round(available * state.zoom);
  const scale = Math.min(4, Math.max(0.5, Math.ceil(shown * devicePixelRatio / width * 4) / 4));
  const image = make("img", {
    src: `/page.png?${new URLSearchParams({ id: evidence.document_id, page: state.page, scale })}`,
    alt: `Page ${state.page} of ${evidence.document_id}${evidence.quote ? `; marked: ${evidence.quote}` : ""}`,
    onerror: () => say("This page cannot be drawn.", true),
  });
  const sheet = make("div", { class: "page" }, image);
  sheet.style.width = `${shown}px`;
  sheet.style.aspectRatio = `${width} / ${height}`;
  const place = (rectangle, name) => {
    const [page, x0, y0, x1, y1] = rectangle;
    if (page !== state.page) return null;
    const box = make("div", { class: name, "aria-hidden": "true" });
    box.style.left = `${x0 / width * 100}%`;
    box.style.top = `${y0 / height * 100}%`;
    box.style.width = `${(x1 - x0) / width * 100}%`;
    box.style.height = `${(y1 - y0) / height * 100}%`;
    sheet.append(box);
    return box;
  };
  for (const other of state.others) {
    if (other.evidence_id !== evidence.evidence_id) for (const rectangle of other.rects) place(rectangle, "rect other");
  }
  const lit = evidence.rects.map((rectangle) => place(rectangle, "rect lit")).filter(Boolean);
  fill(view, sheet);
  if (lit[0]) {
    const top = parseFloat(lit[0].style.top) / 100 * shown * height / width;
    const left = parseFloat(lit[0].style.left) / 100 * shown;
    view.scrollTop = Math.max(0, top - view.clientHeight / 3);
    view.scrollLeft = Math.max(0, left - view.clientWidth / 3);
  }
}

async function drawText(view, evidence, answer, asked) {
  const around = 1600;
  let from = Math.max(0, evidence.char_start - around);
  const length = answer.length ?? 0;
  let to = Math.min(length, Math.max(evidence.char_end, evidence.char_start) + around);
  const write = async () => {
    let text;
    try { text = await ask("/api/text", { id: evidence.document_id, from, to }); } catch (error) {
      fill(view, make("p", { class: "warning", text: error.message }));
      return;
    }
    if (asked !== state.asked) return;
    const marks = [evidence, ...state.others.filter((other) => other.evidence_id !== evidence.evidence_id && other.document_id === evidence.document_id)];
    fill(view,
      from > 0 ? make("button", { type: "button", class: "more", text: "Earlier", onclick: () => state.shift(-1) }) : "",
      evidence.path ? make("p", { class: "path", text: evidence.path }) : "",
      make("div", { class: "text" }, marked([...text.text], from, marks, evidence)),
      to < length ? make("button", { type: "button", class: "more", text: "Later", onclick: () => state.shift(1) }) : "");
    const lit = view.querySelector("mark.lit");
    if (lit) view.scrollTop = Math.max(0, lit.offsetTop - view.offsetTop - view.clientHeight / 3);
  };
  state.shift = (by) => {
    if (by < 0) from = Math.max(0, from - 6000); else to = Math.min(length, to + 6000);
    if (to - from > 20000) { if (by < 0) to = from + 20000; else from = to - 20000; }
    write();
  };
  await write();
}

/** Code points with the quotes among them marked; where two overlap, the chosen one shows. */
function marked(points, from, quotes, chosen) {
  const classes = new Array(points.length).fill("");
  for (const quote of [...quotes].reverse()) {
    const name = quote === chosen ? "lit" : "other";
    for (let index = Math.max(0, quote.char_start - from); index < Math.min(points.length, quote.char_end - from); index++) classes[index] = name;
  }
  const parts = [];
  for (let start = 0; start < points.length;) {
    let end = start + 1;
    while (end < points.length && classes[end] === classes[start]) end++;
    const words = points.slice(start, end).join("");
    parts.push(classes[start] ? make("mark", { class: classes[start], text: words }) : words);
    start = end;
  }
  return parts;
}
