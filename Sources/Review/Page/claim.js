// One claim of the paper: what it asserts, what documents say, field by field; and one document.
import { ask, byID, fill, make } from "/elements.js";
import { desk, missed, nothing, votesElement } from "/decisions.js";
import * as source from "/source.js";
import { dateOf, fieldNames, kindOf, nameOf, originMarks, pagesOf, placeOf, quoteOf, stateMark, valueWord, verdictMark } from "/words.js";

export async function open(id) {
  const box = byID("detail");
  let claim;
  try { claim = await ask("/api/claim", { id }); } catch (error) {
    fill(box, make("p", { class: "warning", text: error.message }));
    return;
  }
  Object.assign(desk, { event: null, current: null, passage: null, document: null });
  const row = claim.row;
  const sourceBox = make("section", { class: "source", "aria-label": "Source" });
  const facts = make("div", { class: "facts-column" },
    make("header", { class: "detail-head" },
      make("h2", { id: "event-name", tabindex: -1, text: row.title || `${kindOf(row)} ${dateOf(row)}` }),
      make("p", { class: "facts", text: ["Claimed", row.page ? `on page ${row.page} of the paper` : "", dateOf(row), kindOf(row), placeOf(row)].filter(Boolean).join(" · ") }),
      make("p", { class: "marks" }, "Verdict ", verdictMark(row.verdict), " on originals alone ", verdictMark(row.verdict_original), " ", make("code", { text: claim.id })),
      make("p", { class: "facts", text: row.citations ? `Citing ${row.citations.replaceAll("|", "; ")}` : "Citing nothing." })),
    make("section", { "aria-labelledby": "paper-heading" }, make("h3", { id: "paper-heading", text: "In the paper's words" }),
      claim.paper ? make("blockquote", { text: claim.paper.quote })
        : make("p", { class: "facts", text: `Code points ${row.char_start}–${row.char_end} of the paper's text. Its words show once the study registers your own copy of the paper.` })),
    make("section", { "aria-labelledby": "compared-heading" }, make("h3", { id: "compared-heading", text: "Claimed and found" }),
      claim.fields.map((field) => fieldElement(field, claim))),
    claim.events.length ? make("section", { "aria-labelledby": "rests-heading" }, make("h3", { id: "rests-heading", text: "Events that speak to it" }),
      make("ul", { class: "plain" }, claim.events.map((event) => make("li", {}, make("a", { href: `#/events/${event.id}`, text: nameOf(event) }),
        make("p", { class: "facts" }, `${dateOf(event)} · ${kindOf(event)} `, originMarks(event.origin), event.state === "open" ? "" : stateMark(event.state)))))) : "",
    claim.citations.length ? make("section", { "aria-labelledby": "citations-heading" }, make("h3", { id: "citations-heading", text: "Works cited" }),
      make("ul", { class: "plain" }, claim.citations.map((citation) => make("li", {}, `${citation.citation} — `,
        (citation.document_ids ?? "").split("|").filter(Boolean).map((document) => [make("a", { href: `#/documents/${encodeURIComponent(document)}`, text: document }), " "]),
        make("span", { class: "facts", text: citation.document_ids ? `certainty ${citation.certainty}` : "no document of the study" }))))) : "");
  fill(box, make("div", { class: "event" }, facts, sourceBox));
  source.placeIn(sourceBox);
  // Where the paper and the documents part, else the first quote.
  const first = box.querySelector(".in-conflict .beside-claim") ?? box.querySelector(".evidence.beside-claim");
  if (first) first.click();
  byID("event-name").focus({ preventScroll: true });
  box.scrollTop = 0;
}

function fieldElement(field, claim) {
  const bad = ["contradicted", "disputed"].includes(field.verdict);
  const found = field.found.length ? "found: " + field.found.map((value) => valueWord(field.field, value, "", claim.names)).join("; ") : "nothing found";
  return make("div", { role: "group", class: `field ${bad ? "in-conflict" : ""}`, "aria-label": fieldNames[field.field] },
    make("h4", {}, make("span", { class: "field-name", text: fieldNames[field.field] }), " ", make("span", { class: "field-value", text: valueWord(field.field, field.claimed, "", claim.names) })),
    make("p", { class: "marks" }, verdictMark(field.verdict), verdictMark(field.verdict_original, "originals: "), make("span", { text: ` ${found}` })),
    make("ul", { class: "evidence-list" }, field.evidence.map((row) => make("li", {}, evidenceElement(row, claim)))));
}

function evidenceElement(row, claim) {
  const choose = () => {
    for (const element of document.querySelectorAll(".evidence.selected")) element.classList.remove("selected");
    element.classList.add("selected");
    desk.current = { kind: "evidence", evidence: row };
    source.show(row);
  };
  const element = make("div", {
    class: "evidence beside-claim", tabindex: 0, role: "group", onclick: choose, onfocus: choose, data: { evidence: row.evidence_id },
    "aria-label": `${fieldNames[row.field]} ${valueWord(row.field, row.value, row.role, claim.names)}: ${row.quote.slice(0, 80)}, ${row.document_id}`,
  },
  make("p", { class: "evidence-value" }, make("strong", { text: valueWord(row.field, row.value, row.role, claim.names) }), " ",
    row.origin === "reconstructed" ? make("span", { class: "mark origin-reconstructed", text: "reconstructed" }) : ""),
  make("p", { class: "evidence-quote" }, quoteOf(row)),
  make("p", { class: "facts" }, [row.document_id, pagesOf(row)].filter(Boolean).join(" · "), " ",
    row.event_id ? make("a", { href: `#/events/${row.event_id}/${row.evidence_id}`, text: "review this event" }) : ""));
  return element;
}

/** A document as a whole: its text or pages, what was found in it, what was looked through. */
export async function openDocument(id, range = "") {
  const box = byID("detail");
  let answer;
  try { answer = await ask("/api/document", { id }); } catch (error) {
    fill(box, make("p", { class: "warning", text: error.message }));
    return;
  }
  const [start, end] = range.split("-").map(Number);
  Object.assign(desk, { event: null, current: null, document: id, passage: null });
  const row = answer.document;
  if (range) {
    const text = await ask("/api/text", { id, from: start, to: end });
    desk.passage = { document: id, quote: text.text };
  }
  const sourceBox = make("section", { class: "source", "aria-label": "Source" });
  const facts = make("div", { class: "facts-column" },
    make("header", { class: "detail-head" },
      make("h2", { id: "event-name", tabindex: -1, text: range ? "Sampled passage" : row.title || row.id }),
      make("p", { class: "facts", text: [row.issuer, row.published ?? "undated", row.language, row.media_type, row.pages ? `${row.pages} page${row.pages > 1 ? "s" : ""}` : ""].filter(Boolean).join(" · ") }),
      make("p", { class: "marks" }, originMarks(row.origin), make("code", { text: row.id })),
      row.error ? make("p", { class: "warning", text: row.error }) : "",
      make("div", { class: "actions", role: "group", "aria-label": range ? "Decide on the passage" : "Decide on the document" },
        make("button", { type: "button", onclick: nothing, "aria-keyshortcuts": "0" }, range ? "Nothing is here " : "Nothing more is here ", make("kbd", { text: "0" })),
        make("button", { type: "button", onclick: missed, "aria-keyshortcuts": "m" }, "Missed event, from this quote ", make("kbd", { text: "m" }))),
      make("p", { class: "facts", text: "Select words in the text first, and they become the quote." })),
    range ? make("blockquote", { text: desk.passage.quote }) : "",
    answer.decisions.length ? make("section", { "aria-labelledby": "passages-heading" }, make("h3", { id: "passages-heading", text: "Looked through" }),
      answer.decisions.map((decision) => make("div", {}, make("p", { class: "facts", text: decision.quote ? `“${decision.quote.slice(0, 120)}”` : "the whole document" }), votesElement(decision)))) : "",
    make("section", { "aria-labelledby": "found-heading" }, make("h3", { id: "found-heading", text: `${answer.evidence.length} tellings found` }),
      make("ul", { class: "evidence-list" }, answer.evidence.map((found) => {
        const element = make("div", { class: `evidence ${found.isSetAside ? "set-aside" : ""}`, tabindex: 0, role: "group", "aria-label": `${found.value}: ${found.quote}`,
          onfocus: () => { desk.current = { kind: "evidence", evidence: found }; source.show(found, answer.evidence); }, onclick: () => element.focus() },
        make("p", { class: "evidence-value" }, make("strong", { text: found.value }), " ", make("a", { href: `#/events/${found.event_id || found.mention_id}/${found.mention_id}`, text: found.isSetAside ? "rejected telling" : "its event" })),
        make("p", { class: "evidence-quote" }, quoteOf(found)));
        return make("li", {}, element);
      }))));
  fill(box, make("div", { class: "event" }, facts, sourceBox));
  source.placeIn(sourceBox);
  await source.showDocument(id, range ? start : 0, range ? end : 0);
  byID("event-name").focus({ preventScroll: true });
}
