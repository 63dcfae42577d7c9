// Where everything meets: addresses, keys, and the news from the server.
import { ask, byID, fill, make, say } from "/elements.js";
import * as claim from "/claim.js";
import { compare, correct, desk, judge, missed, nothing, undo } from "/decisions.js";
import * as event from "/event.js";
import * as lists from "/lists.js";
import * as source from "/source.js";
import * as statistics from "/statistics.js";

const tabs = [
  ["events", "Events"], ["conflicts", "Conflicts"], ["claims", "Claims"], ["documents", "Documents"], ["sample", "Sample"],
  ["decisions", "Decisions"], ["disputes", "Disagreements"], ["stale", "Stale"], ["statistics", "Statistics"],
];

let version = "";

async function overview() {
  const answer = await ask("/api/overview");
  desk.overview = answer;
  byID("study").textContent = answer.title;
  byID("session").textContent = `${answer.reviewer}${answer.isBlind ? ", blind" : ""}`;
  document.title = `${answer.study} – Chancery review`;
  const kind = place()[0];
  fill(byID("tabs"), tabs.filter(([name]) => name !== "sample" || answer.plan).map(([name, text]) => make("li", {}, make("a", {
    href: `#/${name}`, "aria-current": name === kind ? "page" : null,
  }, text, name in answer.counts ? make("span", { class: "count", text: answer.counts[name].toLocaleString("en") }) : ""))));
  const notice = byID("notice");
  notice.hidden = !answer.waiting && !answer.ledgerFaults.length;
  notice.textContent = answer.ledgerFaults.length
    ? `reviews.jsonl has ${answer.ledgerFaults.length} lines that are no decision: ${answer.ledgerFaults[0]}`
    : answer.waiting ? `${answer.waiting} decision${answer.waiting > 1 ? "s" : ""} since the dataset was written. The next “chancery run” applies them.` : "";
  if (version && version !== answer.version) {
    version = answer.version;
    source.forgetDocuments();
    say("The dataset was written anew; this is the new one.");
    await lists.load(true);
    const focused = document.activeElement?.closest("[data-evidence]")?.dataset.evidence;
    await show(true);
    if (focused) document.querySelector(`[data-evidence="${focused}"]`)?.focus({ preventScroll: true });
  }
  version = answer.version;
}

const place = () => location.hash.replace(/^#\//, "").split("/").map(decodeURIComponent);

async function show(keepsFocus = false) {
  const [kind = "events", id = "", wish = "", more = ""] = place();
  const known = tabs.some(([name]) => name === kind) ? kind : "events";
  desk.sampled = known === "sample";
  document.body.dataset.view = id || known === "statistics" ? "detail" : "list";
  document.body.dataset.kind = known;
  byID("back").href = `#/${known === "statistics" ? "events" : known}`;
  for (const link of document.querySelectorAll("#tabs a")) {
    if (link.getAttribute("href") === `#/${known}`) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
  }
  if (known === "statistics") return statistics.open();
  if (lists.list.kind !== known || !lists.list.stretches.size) await lists.show(known);
  lists.follow(location.hash);
  if (!id) return empty();
  if (id === "document" || known === "documents") return claim.openDocument(id === "document" ? wish : id);
  if (id === "passage") return claim.openDocument(wish, more);
  if (known === "claims") return claim.open(id);
  return event.open(id === "mention" ? wish : id, id === "mention" ? "" : (keepsFocus && desk.current?.evidence?.evidence_id) || wish, keepsFocus);
}

function empty() {
  Object.assign(desk, { event: null, current: null, passage: null, document: null });
  fill(byID("detail"), make("div", { class: "nothing" }, make("h2", { text: "Nothing is open" }), make("p", {}, "Choose a row, or press ", make("kbd", { text: "n" }), " for the first. ", make("kbd", { text: "?" }), " lists the keys.")));
}

/** After a decision: the same place, with what is now known. */
desk.refresh = async () => {
  const focused = document.activeElement?.closest("[data-evidence], [data-mention]");
  const scroll = document.querySelector(".facts-column")?.scrollTop ?? 0;
  const evidence = focused?.dataset.evidence ?? desk.current?.evidence?.evidence_id;
  const mention = focused?.dataset.mention;
  const [kind = "events", id = "", wish = "", more = ""] = place();
  source.forgetDocuments();
  if (kind === "claims" || !id) { await lists.load(true); await overview(); return; }
  if (id === "document" || kind === "documents") await claim.openDocument(id === "document" ? wish : id);
  else if (id === "passage") await claim.openDocument(wish, more);
  else {
    await event.open(id === "mention" ? wish : id, evidence ?? "", true);
    const column = document.querySelector(".facts-column");
    if (column) column.scrollTop = scroll;
    const again = mention ? document.querySelector(`[data-mention="${mention}"]`) : focused && evidence ? document.querySelector(`[data-evidence="${evidence}"]`) : byID("event-name");
    again?.focus({ preventScroll: true });
    if (!focused) desk.current = null;
  }
  await lists.load(true);
  lists.follow(location.hash);
  await overview();
};

const keys = {
  a: ["Accept what is in focus", () => judge("accept")], r: ["Reject it", () => judge("reject")], u: ["Unsure", () => judge("unsure")],
  c: ["Correct the value of the quote in focus", () => correct()], s: ["The telling in focus is the same event as the first", () => compare("same")],
  d: ["It is another event", () => compare("different")], m: ["Missed event, from the selected words", () => missed()], 0: ["Nothing (more) is here", () => nothing()],
  z: ["Take the last decision back", () => undo()], n: ["Next row of the list", () => lists.step(1)], p: ["Row before", () => lists.step(-1)],
  j: ["Next quote (also arrow down)", () => event.move(1)], k: ["Quote before (also arrow up)", () => event.move(-1)],
  "[": ["Page before", () => source.turn(-1)], "]": ["Page after", () => source.turn(1)], "+": ["Larger", () => source.zoomBy(1.25)], "-": ["Smaller", () => source.zoomBy(1 / 1.25)],
  l: ["To the list", () => byID("rows").querySelector("a[tabindex='0'], a")?.focus()], e: ["To the event", () => byID("event-name")?.focus()],
  "/": ["Search", () => { document.body.dataset.view = "list"; byID("search").focus(); byID("search").select(); }], "?": ["These keys", () => help()],
};

function help() {
  const dialog = byID("help");
  fill(dialog, make("h2", { id: "help-heading", text: "Keys" }),
    make("dl", { class: "keys" }, Object.entries(keys).map(([key, [words]]) => [make("dt", {}, make("kbd", { text: key })), make("dd", { text: words })])),
    make("p", { class: "facts", text: "Keys act on the quote or telling in focus; where none is, on the whole event. A decision is on the disk when the page says Written." }),
    make("button", { type: "button", text: "Close", onclick: () => dialog.close() }));
  dialog.showModal();
}

addEventListener("keydown", (pressed) => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  if (pressed.target.closest("input, textarea, select")) return;
  if (pressed.target.closest("#detail") && !pressed.target.closest(".source, .table-box") && (pressed.key === "ArrowDown" || pressed.key === "ArrowUp")) {
    pressed.preventDefault();
    event.move(pressed.key === "ArrowDown" ? 1 : -1);
    return;
  }
  const entry = keys[pressed.key];
  if (!entry) return;
  pressed.preventDefault();
  entry[1]();
});

addEventListener("hashchange", () => show());
byID("help-button").addEventListener("click", help);
lists.setUp();

try {
  await overview();
  if (!location.hash) location.replace("#/events");
  await show();
  // A run may write the dataset anew, another reviewer may decide.
  setInterval(() => { if (document.visibilityState === "visible") overview().catch(() => say("The program does not answer. Is it still running?", true)); }, 5000);
} catch (error) {
  fill(byID("detail"), make("p", { class: "warning", text: error.message }));
}
