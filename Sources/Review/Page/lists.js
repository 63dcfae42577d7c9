// The list on the left: filters, search, and rows that exist only while they can be seen.
import { ask, byID, fill, make, say } from "/elements.js";
import { dateOf, facetWord, kindOf, nameOf, originMarks, placeOf, stateMark, stateWord, verdictMark } from "/words.js";

const rowHeight = 76;
const stretch = 100;

export const list = {
  kind: "events", wanted: {}, words: "", total: 0, chosen: -1, stretches: new Map(), asked: 0, open: () => {},
};

const headings = {
  events: "Events", conflicts: "Conflicts", claims: "Claims", documents: "Documents", sample: "Sample",
  decisions: "Decisions", disputes: "Disagreements", stale: "Stale decisions",
};

export function setUp() {
  byID("list").addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  new ResizeObserver(() => draw()).observe(byID("list"));
  let waiting = 0;
  byID("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { list.words = byID("search").value; load(); }, 120);
  });
  byID("search").addEventListener("keydown", (event) => {
    if (event.key === "Escape") { byID("search").value = ""; list.words = ""; load(); byID("search").blur(); }
    if (event.key === "ArrowDown" || event.key === "Enter") { event.preventDefault(); choose(0, true); }
  });
  byID("rows").addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step) { event.preventDefault(); focusRow(Math.min(list.total - 1, Math.max(0, list.chosen + step))); }
    if (event.key === "Home") { event.preventDefault(); focusRow(0); }
    if (event.key === "End") { event.preventDefault(); focusRow(list.total - 1); }
  });
}

/** Shows a list from its start. */
export async function show(kind) {
  if (list.kind !== kind) { list.wanted = {}; list.words = ""; byID("search").value = ""; }
  list.kind = kind;
  byID("list-heading").textContent = headings[kind];
  byID("search").setAttribute("aria-label", `Search ${headings[kind].toLowerCase()}`);
  await load();
}

export async function load(keepPlace = false) {
  const asked = ++list.asked;
  list.stretches.clear();
  if (!keepPlace) { byID("list").scrollTop = 0; list.chosen = -1; }
  const first = keepPlace ? Math.floor(byID("list").scrollTop / rowHeight / stretch) : 0;
  const answer = await fetchStretch(first, asked);
  if (!answer) return;
  list.total = answer.total;
  byID("list-count").textContent = answer.total === answer.all
    ? `${answer.all.toLocaleString("en")}` : `${answer.total.toLocaleString("en")} of ${answer.all.toLocaleString("en")}`;
  drawFacets(answer.facets);
  draw();
}

async function fetchStretch(number, asked) {
  if (list.stretches.has(number)) return list.stretches.get(number);
  list.stretches.set(number, null);
  const parameters = { kind: list.kind, q: list.words, offset: number * stretch, limit: stretch };
  for (const [name, groups] of Object.entries(list.wanted)) parameters[name] = [...groups].join("|");
  try {
    const answer = await ask("/api/list", parameters);
    if (asked !== list.asked) return null;
    list.stretches.set(number, answer);
    return answer;
  } catch (error) {
    list.stretches.delete(number);
    say(error.message, true);
    return null;
  }
}

const rowAt = (index) => list.stretches.get(Math.floor(index / stretch))?.rows[index % stretch];

function draw() {
  const box = byID("list");
  const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - 4);
  const last = Math.min(list.total, Math.ceil((box.scrollTop + box.clientHeight) / rowHeight) + 4);
  for (const number of new Set([Math.floor(first / stretch), Math.floor(Math.max(first, last - 1) / stretch)])) {
    if (!list.stretches.has(number) && last > first) fetchStretch(number, list.asked).then((answer) => { if (answer) draw(); });
  }
  const rows = byID("rows");
  rows.style.height = `${list.total * rowHeight}px`;
  const focused = rows.contains(document.activeElement) ? list.chosen : -1;
  const items = [];
  for (let index = first; index < last; index++) {
    const row = rowAt(index);
    if (row) items.push(rowElement(row, index));
  }
  if (!list.total && list.stretches.get(0)) {
    items.push(make("li", { class: "empty", text: emptyWords() }));
    rows.style.height = "";
  }
  fill(rows, items);
  if (focused >= 0) rows.querySelector(`[data-index="${focused}"] a`)?.focus({ preventScroll: true });
}

function emptyWords() {
  if (list.words || Object.keys(list.wanted).length) return "Nothing matches. Escape in the search field clears it.";
  return {
    disputes: "Nobody disagrees.", stale: "Every decision still finds its evidence.", decisions: "No decisions yet.",
    sample: "No sample was drawn: chancery review … --sample 200 --stratify type --seed 7",
  }[list.kind] ?? "There are none.";
}

function rowElement(row, index) {
  const body = bodies[list.kind](row);
  const item = make("li", {
    data: { index }, "aria-setsize": list.total, "aria-posinset": index + 1,
    class: index === list.chosen ? "row chosen-row" : "row",
  }, make("a", {
    href: body.href, "aria-current": index === list.chosen ? "true" : null,
    tabindex: index === (list.chosen < 0 ? 0 : list.chosen) ? 0 : -1,
    onclick: () => { list.chosen = index; markChosen(); },
    onfocus: () => { if (list.chosen !== index) { list.chosen = index; markChosen(); } },
  }, body.parts));
  // Rows lie where their number says, so that only those in view need to exist.
  item.style.transform = `translateY(${index * rowHeight}px)`;
  return item;
}

const line = (name, ...parts) => make("span", { class: name }, parts);

const bodies = {
  events: (row) => ({ href: `#/events/${row.id}`, parts: eventLines(row) }),
  conflicts: (row) => ({
    href: `#/conflicts/${row.event.id}/${row.field}`, parts: [
      line("row-name", nameOf(row.event)),
      line("row-facts", make("span", { class: "mark conflict", text: `${row.field}: ${row.kind}` }),
        make("span", { text: ` ${row.value ?? "(none)"} against ${row.other_value ?? "(none)"}` })),
      line("row-marks", originMarks(row.event.origin), stateMark(row.event.state)),
    ],
  }),
  claims: (row) => ({
    href: `#/claims/${row.id}`, parts: [
      line("row-name", row.title || row.who.join(", ") || kindOf(row)),
      line("row-facts", `${dateOf(row)} · ${kindOf(row)}${row.page ? ` · paper p. ${row.page}` : ""}`),
      line("row-marks", verdictMark(row.verdict), verdictMark(row.verdict_original, "originals: ")),
    ],
  }),
  documents: (row) => ({
    href: `#/documents/${encodeURIComponent(row.id)}`, parts: [
      line("row-name", row.title || row.id),
      line("row-facts", [row.published ?? "undated", row.issuer, row.language, row.pages ? `${row.pages} page${row.pages > 1 ? "s" : ""}` : ""].filter(Boolean).join(" · ")),
      line("row-marks", originMarks(row.origin), row.status === "read" ? "" : make("span", { class: "mark conflict", text: row.status })),
    ],
  }),
  sample: (row) => ({
    href: row.event ? `#/sample/${row.event.id}/${row.mention}`
      : row.mention ? `#/sample/mention/${row.mention}` : `#/sample/passage/${encodeURIComponent(row.document)}/${row.start}-${row.end}`,
    parts: [
      line("row-name", row.event ? nameOf(row.event) : row.quote.replace(/\s+/g, " ").slice(0, 120)),
      line("row-facts", `${row.stratum ? row.stratum + " · " : ""}“${row.quote.replace(/\s+/g, " ").slice(0, 60)}” · ${row.document}`),
      line("row-marks", stateMark(row.state)),
    ],
  }),
  decisions: (row) => ({ href: decisionAddress(row), parts: decisionLines(row) }),
  disputes: (row) => ({ href: decisionAddress(row), parts: decisionLines(row) }),
  stale: (row) => ({ href: decisionAddress(row), parts: decisionLines(row) }),
};

function eventLines(row) {
  return [
    line("row-name", nameOf(row)),
    line("row-facts", [dateOf(row), kindOf(row), placeOf(row), row.status === "occurred" ? "" : row.status].filter(Boolean).join(" · ")),
    line("row-marks", originMarks(row.origin),
      row.conflicts ? make("span", { class: "mark conflict", text: `${row.conflicts} conflict${row.conflicts > 1 ? "s" : ""}` }) : "",
      row.state === "open" ? "" : stateMark(row.state)),
  ];
}

export function decisionAddress(row) {
  if (row.question === "passage") return `#/${list.kind}/document/${encodeURIComponent(row.document)}`;
  if (row.event) return `#/${list.kind}/${row.event}/${row.evidence || row.mention}`;
  if (row.telling) return `#/${list.kind}/${row.telling}/${row.evidence || row.mention}`;
  return `#/${list.kind}/document/${encodeURIComponent(row.document)}`;
}

function decisionLines(row) {
  const votes = row.votes.map((vote) => `${vote.reviewer || "nobody"}: ${vote.word}${vote.value ? ` → ${vote.value}` : ""}`).join("; ");
  return [
    line("row-name", `${row.field || row.question}${row.value ? ` ${row.value}` : ""} “${row.quote.slice(0, 80)}”`),
    line("row-facts", votes),
    line("row-marks", stateMark(row.state), row.stale ? make("span", { class: "mark conflict", text: "stale" }) : "",
      make("span", { class: "row-facts", text: row.document })),
  ];
}

function markChosen() {
  for (const item of byID("rows").children) {
    const isChosen = Number(item.dataset.index) === list.chosen;
    item.classList.toggle("chosen-row", isChosen);
    const link = item.querySelector("a");
    if (!link) continue;
    link.tabIndex = isChosen ? 0 : -1;
    if (isChosen) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
  }
}

function bringIntoView(index) {
  const box = byID("list");
  const top = index * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
  draw();
}

async function focusRow(index) {
  if (index < 0 || index >= list.total) return;
  list.chosen = index;
  bringIntoView(index);
  await fetchStretch(Math.floor(index / stretch), list.asked);
  draw();
  byID("rows").querySelector(`[data-index="${index}"] a`)?.focus({ preventScroll: true });
}

/** Opens a row by its number. */
export async function choose(index, focuses = false) {
  if (index < 0 || index >= list.total) { say(index < 0 ? "This is the first." : "This is the last."); return; }
  list.chosen = index;
  bringIntoView(index);
  await fetchStretch(Math.floor(index / stretch), list.asked);
  draw();
  const link = byID("rows").querySelector(`[data-index="${index}"] a`);
  if (!link) return;
  if (focuses) link.focus({ preventScroll: true });
  location.hash = link.getAttribute("href");
}

/** The next row, or the one before. */
export const step = (by) => choose(list.chosen + by);

/** Takes the list's mark along where an address was opened otherwise. */
export function follow(hash) {
  for (const [number, answer] of list.stretches) {
    const index = answer?.rows.findIndex((row) => bodies[list.kind](row).href === hash) ?? -1;
    if (index >= 0) { list.chosen = number * stretch + index; markChosen(); return; }
  }
}

function drawFacets(facets) {
  const order = (name, groups) => name === "year" ? [...groups].reverse() : groups;
  fill(byID("facets"), facets.map((facet) => make("fieldset", {}, make("legend", { text: facetWord(facet.name) }),
    make("div", { class: "groups" }, order(facet.name, facet.groups).map(([name, count]) => make("label", {},
      make("input", {
        type: "checkbox", checked: list.wanted[facet.name]?.has(name) ?? false,
        onchange: (event) => toggle(facet.name, name, event.target.checked),
      }), make("span", { text: facet.name === "review" ? stateWord(name) : name.replace("_", " ") }),
      make("span", { class: "count", text: count.toLocaleString("en") })))))));
  const chosen = Object.entries(list.wanted).flatMap(([facet, groups]) => [...groups].map((group) => [facet, group]));
  byID("filter-count").textContent = chosen.length ? `(${chosen.length})` : "";
  byID("filters").hidden = !facets.length;
  fill(byID("chosen"), chosen.map(([facet, group]) => make("li", {}, make("button", {
    type: "button", "aria-label": `Remove filter ${facetWord(facet)} ${group}`, onclick: () => toggle(facet, group, false),
  }, `${facetWord(facet)}: ${facet === "review" ? stateWord(group) : group}`, make("span", { "aria-hidden": "true", text: " ×" })))));
  byID("chosen").hidden = !chosen.length;
}

function toggle(facet, group, isWanted) {
  const groups = list.wanted[facet] ?? new Set();
  if (isWanted) groups.add(group); else groups.delete(group);
  if (groups.size) list.wanted[facet] = groups; else delete list.wanted[facet];
  load();
}
