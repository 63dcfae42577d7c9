// One event: every field beside its evidence, all tellings side by side, the document with the words lit up.
import { ask, byID, fill, make, say } from "/elements.js";
import { compare, correct, decide, desk, judge, votesElement } from "/decisions.js";
import * as source from "/source.js";
import { dateOf, fieldNames, kindOf, nameOf, originMarks, pagesOf, placeOf, quoteOf, stateMark, valueWord, verdictMark } from "/words.js";

const column = { type: "type", subtype: "subtype", status: "status", date: "edtf", country: "country", place: "place", ordinal: "ordinal", context: "context", amount: "amount", title: "title" };

/** Opens an event; `wish` is the evidence, telling or field to begin with. */
export async function open(id, wish = "", keepsFocus = false) {
  const box = byID("detail");
  let event;
  try { event = await ask("/api/event", { id }); } catch (error) {
    desk.event = null;
    fill(box, make("p", { class: "warning", text: error.message }));
    return;
  }
  // A decision may have led a telling into another event.
  if (/^(evd|mnt)-/.test(wish) && !event.tellings.some((telling) => telling.evidence.some((row) => row.evidence_id === wish || row.mention_id === wish))) {
    try {
      event = await ask("/api/event", { id: wish });
      history.replaceState(null, "", `#/events/${event.id}/${wish}`);
      say("This quote now belongs to another event.");
    } catch { say("This quote is not in the dataset any more.", true); }
  }
  desk.event = event;
  desk.current = null;
  desk.passage = null;
  desk.document = null;
  const evidence = event.tellings.flatMap((telling) => telling.evidence);
  const context = { event, evidence, byID: new Map(evidence.map((row) => [row.evidence_id, row])), decisions: sorted(event.decisions), wish };
  const sourceBox = make("section", { class: "source", "aria-label": "Source" });
  const facts = make("div", { class: "facts-column" }, head(context), fieldsSection(context), tellingsSection(context), claimsSection(event), similarSection(event));
  fill(box, make("div", { class: "event" }, facts, sourceBox));
  source.placeIn(sourceBox);
  const first = choice(evidence, wish, event);
  if (first) await select(first, context, false);
  if (!keepsFocus) { byID("event-name")?.focus({ preventScroll: true }); box.scrollTop = 0; }
  const chosen = box.querySelector(".evidence.selected");
  if (wish && chosen && !keepsFocus) { chosen.focus({ preventScroll: true }); chosen.scrollIntoView({ block: "nearest" }); }
}

function choice(evidence, wish, event) {
  if (wish.startsWith("evd-")) return evidence.find((row) => row.evidence_id === wish);
  if (wish.startsWith("mnt-") || wish.startsWith("rev-")) return evidence.find((row) => row.mention_id === wish);
  if (wish) {
    const conflict = event.conflicts?.find((row) => row.field === wish);
    return evidence.find((row) => row.evidence_id === conflict?.evidence_id) ?? evidence.find((row) => row.field === wish);
  }
  return evidence.find((row) => row.field === "type" && !row.isSetAside) ?? evidence[0];
}

function sorted(decisions) {
  const result = { evidence: new Map(), mention: new Map(), field: [] };
  for (const decision of decisions) {
    if (decision.question === "evidence") result.evidence.set(decision.evidence, [...(result.evidence.get(decision.evidence) ?? []), decision]);
    else for (const mention of new Set([decision.mention, decision.other].filter(Boolean))) result.mention.set(mention, [...(result.mention.get(mention) ?? []), decision]);
  }
  return result;
}

function head({ event }) {
  const row = event.row;
  const who = (row?.participants ?? "").split("|").filter(Boolean).map((id) => event.names[id] ?? id);
  const name = row ? nameOf({ ...row, who }) : `Telling that was rejected: ${event.tellings[0].mentions[0].type}`;
  const count = event.tellings.length;
  const rests = row && !String(row.origin).includes("original");
  return make("header", { class: "detail-head", data: { target: "event" } },
    make("h2", { id: "event-name", tabindex: -1, text: name }),
    row ? make("p", { class: "facts", text: [dateOf(row), kindOf(row), placeOf(row), row.status].filter(Boolean).join(" · ") }) : "",
    make("p", { class: "marks" }, row ? originMarks(row.origin) : "", event.state ? stateMark(event.state) : "",
      row?.review ? make("span", { class: "mark applied", text: `dataset: ${row.review}` }) : "",
      row ? make("span", { class: "facts", text: ` ${count} telling${count > 1 ? "s" : ""} in ${row.documents} document${row.documents > 1 ? "s" : ""}, ${row.sources} independent · attested by ${row.attested_by ?? "nobody"} · ` }) : "",
      make("code", { text: event.id })),
    rests ? make("p", { class: "reconstructed-note", text: "Rests on reconstructed documents alone: not publishable as it stands." }) : "",
    event.askedFor !== event.id && event.askedFor.startsWith("evt-") ? make("p", { class: "facts", text: `${event.askedFor} was found to be the same event.` }) : "",
    make("div", { class: "actions", role: "group", "aria-label": "Decide on the whole event" },
      action("Accept event", "a", () => onEvent("accept")), action("Reject event", "r", () => onEvent("reject")), action("Unsure", "u", () => onEvent("unsure")),
      count > 1 ? make("span", { class: "facts", text: `all ${count} tellings` }) : ""));
}

function onEvent(word) {
  desk.current = null;
  judge(word);
}

function action(text, key, run) {
  return make("button", { type: "button", "aria-keyshortcuts": key, onclick: run }, text, " ", make("kbd", { text: key }));
}

function fieldsSection(context) {
  const { event, evidence } = context;
  const fields = Object.keys(fieldNames).filter((field) => evidence.some((row) => row.field === field));
  return make("section", { "aria-labelledby": "fields-heading" }, make("h3", { id: "fields-heading", text: "Fields and their evidence" }),
    fields.map((field) => fieldElement(field, context)), event.row ? "" : make("p", { class: "facts", text: "No event rests on this telling any more." }));
}

function fieldElement(field, context) {
  const { event, evidence } = context;
  const rows = evidence.filter((row) => row.field === field);
  const conflicts = (event.conflicts ?? []).filter((row) => row.field === field);
  const kept = field === "participant"
    ? (event.participants ?? []).map((row) => valueWord("participant", row.actor_id, row.role, event.names)).join("; ")
    : event.row?.[column[field]];
  // Evidence that agrees first, as the text goes; what was rejected last.
  const ordered = [...rows].sort((one, other) => (one.isSetAside - other.isSetAside) || (other.agrees - one.agrees));
  // What somebody decided on, or came for, is never folded away.
  const isWanted = (row, index) => index < 6 || row.isSetAside || row.evidence_id === context.wish || row.mention_id === context.wish || context.decisions.evidence.has(row.evidence_id);
  const item = (row) => make("li", {}, evidenceElement(row, context));
  const items = ordered.filter(isWanted).map(item);
  const rest = ordered.filter((row, index) => !isWanted(row, index)).map(item);
  const chosen = make("ul", { class: "evidence-list" }, items);
  return make("div", { role: "group", class: `field ${conflicts.length ? "in-conflict" : ""}`, "aria-label": fieldNames[field] },
    make("h4", {}, make("span", { class: "field-name", text: fieldNames[field] }), " ", make("span", { class: "field-value", text: kept || "(none)" }), field === "amount" && event.row?.currency ? ` ${event.row.currency}` : ""),
    conflicts.map((row) => make("p", { class: "conflict-note" }, make("span", { class: "mark conflict", text: `Conflict (${row.kind})` }),
      ` ${row.value ?? "(none)"} against ${row.other_value ?? "(none)"}. Kept: ${row.kept ?? "(none)"}. ${row.reason}`)),
    chosen,
    rest.length ? make("button", { type: "button", class: "more", text: `${rest.length} more`, onclick: (click) => { chosen.append(...rest); click.target.remove(); } }) : "");
}

function evidenceElement(row, context) {
  const { event, decisions } = context;
  const said = decisions.evidence.get(row.evidence_id) ?? [];
  const value = valueWord(row.field, row.value, row.role, event.names);
  const differs = !row.agrees && !row.isSetAside;
  const element = make("div", {
    class: `evidence ${row.isSetAside ? "set-aside" : ""} ${differs ? "differs" : ""}`, tabindex: 0, role: "group",
    "aria-label": `${fieldNames[row.field]} ${value}${row.isSetAside ? ", rejected" : differs ? ", differs" : ""}: ${row.quote.slice(0, 80)}, ${row.document_id}`,
    data: { evidence: row.evidence_id },
    onfocusin: () => { if (desk.current?.evidence !== row) select(row, context); },
    onclick: (click) => { if (!click.target.closest("button, a, summary")) element.focus(); },
  },
  make("p", { class: "evidence-value" }, make("strong", { text: value }), " ",
    row.isSetAside ? make("span", { class: "mark state-rejected", text: "rejected, applied" }) : differs ? make("span", { class: "mark conflict", text: "differs" }) : "",
    row.inferredFrom.length ? make("span", { class: "mark inferred", text: "inferred" }) : "",
    row.text_layer === "ocr" ? make("span", { class: "mark inferred", text: "read by OCR" }) : "",
    row.origin === "reconstructed" ? make("span", { class: "mark origin-reconstructed", text: "reconstructed" }) : ""),
  make("p", { class: "evidence-quote" }, quoteOf(row)),
  make("p", { class: "facts", text: [row.document_id, pagesOf(row)].filter(Boolean).join(" · ") }),
  make("div", { class: "actions" },
    action("Accept", "a", () => onRow(row, context, "accept")), action("Reject", "r", () => onRow(row, context, "reject")),
    action("Unsure", "u", () => onRow(row, context, "unsure")),
    make("button", { type: "button", "aria-keyshortcuts": "c", onclick: () => { desk.current = { kind: "evidence", evidence: row }; correct(); } }, "Correct ", make("kbd", { text: "c" })),
    derivation(row, context)),
  said.map(votesElement));
  return element;
}

function onRow(row, context, word) {
  desk.current = { kind: "evidence", evidence: row };
  judge(word);
}

/** How a value was read: the rule, the words it caught, what it was inferred from. */
function derivation(row, context) {
  const body = make("div", { class: "derivation" });
  return make("details", {
    ontoggle: (event) => {
      if (!event.target.open || body.childElementCount) return;
      const own = context.evidence.filter((other) => other.mention_id === row.mention_id);
      const sources = row.inferredFrom.map((id) => context.byID.get(id)).filter(Boolean);
      fill(body, make("p", {}, "Read by the rule ", make("em", { text: row.rule })),
        sources.length ? make("p", { text: "Inferred from:" }) : make("p", { text: "Stated in these words." }),
        sources.length ? make("ul", {}, sources.map((other) => make("li", {}, `${fieldNames[other.field]} ${valueWord(other.field, other.value, other.role, context.event.names)}: `, make("q", { text: other.quote })))) : "",
        make("p", { text: "What the same passage gave:" }),
        make("dl", {}, own.map((other) => [make("dt", { text: fieldNames[other.field] }), make("dd", {}, `${valueWord(other.field, other.value, other.role, context.event.names)} `, make("q", { text: other.quote.replace(/\s+/g, " ").slice(0, 100) }))])),
        make("p", { class: "facts" }, `code points ${row.char_start}–${row.char_end} · `, make("code", { text: row.evidence_id })));
    },
  }, make("summary", { text: "Derivation" }), body);
}

async function select(row, context, scrolls = true) {
  desk.current = { kind: "evidence", evidence: row };
  for (const element of document.querySelectorAll(".evidence.selected")) element.classList.remove("selected");
  const element = document.querySelector(`[data-evidence="${row.evidence_id}"]`);
  element?.classList.add("selected");
  if (scrolls) element?.scrollIntoView({ block: "nearest" });
  await source.show(row, context.evidence.filter((other) => other.mention_id === row.mention_id));
}

function tellingsSection(context) {
  const { event } = context;
  const fields = Object.keys(fieldNames).filter((field) => event.tellings.some((telling) => telling.evidence.some((row) => row.field === field)));
  const values = (telling, field) => {
    const seen = new Map();
    for (const row of telling.evidence) {
      if (row.field === field && !row.isSetAside) seen.set(valueWord(field, row.value, row.role, event.names), row.agrees);
    }
    return [...seen];
  };
  return make("section", { "aria-labelledby": "tellings-heading" },
    make("h3", { id: "tellings-heading", text: event.tellings.length > 1 ? `${event.tellings.length} tellings side by side` : "The telling" }),
    make("div", { class: "table-box", tabindex: 0, role: "region", "aria-label": "Tellings side by side" }, make("table", { class: "tellings" },
      make("thead", {}, make("tr", {}, make("th", { scope: "col", text: "Field" }), event.tellings.map((telling, index) => make("th", { scope: "col" }, tellingHead(telling, index, context))))),
      make("tbody", {}, fields.map((field) => make("tr", {}, make("th", { scope: "row", text: fieldNames[field] }),
        event.tellings.map((telling) => make("td", {}, values(telling, field).map(([value, agrees]) => make("p", { class: agrees || telling.isRejected ? "" : "differs" }, value, agrees || telling.isRejected ? "" : make("span", { class: "mark conflict", text: "differs" }))))))))))); 
}

function tellingHead(telling, index, context) {
  const mention = telling.mentions[0];
  const said = telling.mentions.flatMap((row) => context.decisions.mention.get(row.mention_id) ?? []);
  const several = context.event.tellings.length > 1;
  return make("div", {
    class: `telling ${telling.isRejected ? "set-aside" : ""}`, tabindex: 0, role: "group", data: { mention: mention.mention_id },
    "aria-label": `Telling of ${telling.document?.id}`, onfocus: () => { desk.current = { kind: "telling", telling }; },
  },
  make("a", { href: `#/documents/${encodeURIComponent(telling.document?.id ?? "")}`, text: telling.document?.id ?? mention.document_id }),
  make("p", { class: "facts" }, `${telling.document?.issuer ?? ""} ${telling.document?.published ?? ""} `, originMarks(telling.document?.origin)),
  telling.isRejected ? make("p", {}, make("span", { class: "mark state-rejected", text: "rejected, applied" })) : "",
  make("div", { class: "actions" }, ["accept", "reject", "unsure"].map((word) => make("button", {
    type: "button", class: "small", text: word[0].toUpperCase() + word.slice(1), "aria-label": `${word} this telling`,
    onclick: () => { desk.current = { kind: "telling", telling }; judge(word); },
  })), several && index > 0 ? make("button", {
    type: "button", class: "small", text: "Another event", title: "d", onclick: () => { desk.current = { kind: "telling", telling }; compare("different"); },
  }) : ""),
  [...new Set(said)].map((decision) => make("div", {}, decision.question === "pair" ? make("span", { class: "facts", text: "same or different event:" }) : decision.question === "field" ? make("span", { class: "facts", text: `${decision.field}:` }) : "", votesElement(decision))));
}

function claimsSection(event) {
  if (!event.claims?.length) return "";
  return make("section", { "aria-labelledby": "claims-heading" }, make("h3", { id: "claims-heading", text: "Claims that rest on it" }),
    make("ul", { class: "plain" }, event.claims.map((claim) => make("li", {}, make("a", { href: `#/claims/${claim.id}`, text: claim.title || claim.type }), " ", verdictMark(claim.verdict), verdictMark(claim.verdict_original, "originals: ")))));
}

function similarSection(event) {
  if (!event.similar?.length) return "";
  return make("section", { "aria-labelledby": "similar-heading" }, make("h3", { id: "similar-heading", text: "Similar events" }),
    make("ul", { class: "plain" }, event.similar.map((row) => make("li", { class: "similar" },
      make("a", { href: `#/events/${row.id}`, text: nameOf(row) }), make("p", { class: "facts" }, `${dateOf(row)} · ${kindOf(row)} `, originMarks(row.origin)),
      make("div", { class: "actions" },
        make("button", { type: "button", class: "small", text: "Same event", onclick: () => withTelling(row.id, "same") }),
        make("button", { type: "button", class: "small", text: "Another event", onclick: () => withTelling(row.id, "different") }))))));
}

/** Compares with another event by its first telling. */
async function withTelling(id, word) {
  try {
    const other = await ask("/api/event", { id });
    await decide({ decision: word, mentions: [desk.event.tellings[0].mentions[0].mention_id], other: other.tellings[0].mentions[0].mention_id });
  } catch (error) { say(error.message, true); }
}

/** Arrow keys: from quote to quote. */
export function move(by) {
  const items = [...document.querySelectorAll("#detail .evidence, #detail .telling")];
  if (!items.length) return;
  const active = document.activeElement?.closest(".evidence, .telling");
  const index = active ? items.indexOf(active) + by : by > 0 ? 0 : items.length - 1;
  const next = items[Math.min(items.length - 1, Math.max(0, index))];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}
