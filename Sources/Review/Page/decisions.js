// Taking decisions: what is in focus, what the keys do to it, the forms, and taking back.
import { byID, fill, make, say, tell } from "/elements.js";
import { fieldNames, stateWord } from "/words.js";

export const desk = { overview: null, event: null, current: null, refresh: async () => {}, sampled: false, document: null };

const written = JSON.parse(sessionStorage.getItem("written") ?? "[]");

/** Sends a decision; it counts once the server says that the disk has it. */
export async function decide(body) {
  let answer;
  try { answer = await tell("/api/decide", { sampled: desk.sampled, ...body }); } catch (error) {
    say(error.message, true);
    return false;
  }
  if (body.decision !== "undo") written.push(answer.written);
  sessionStorage.setItem("written", JSON.stringify(written.slice(-200)));
  say(`${answer.words}. Written.`);
  await desk.refresh();
  return true;
}

export async function undo(ids = null) {
  const undoes = ids ?? written.at(-1);
  if (!undoes) { say("Nothing was decided on this page yet; the list of decisions has the earlier ones."); return; }
  if (await decide({ decision: "undo", undoes })) {
    const index = written.findIndex((known) => known.join() === undoes.join());
    if (index >= 0) written.splice(index, 1);
    sessionStorage.setItem("written", JSON.stringify(written));
  } else if (!ids) {
    written.pop();
  }
}

const mentionsOf = (tellings) => tellings.map((telling) => telling.mentions[0].mention_id);

/** What keys act on: the evidence, telling or event that has the focus. */
export function target() {
  const current = desk.current;
  if (current?.kind === "evidence") return { evidence: current.evidence.evidence_id };
  if (current?.kind === "telling") return { mentions: mentionsOf([current.telling]) };
  const tellings = desk.event?.tellings ?? [];
  return { mentions: mentionsOf(tellings.filter((telling) => !telling.isRejected || tellings.length === 1)) };
}

export function judge(word) {
  if (desk.passage) {
    if (word === "accept") return decide({ decision: "nothing", document: desk.passage.document, quote: desk.passage.quote });
    say("On a passage: a notes that nothing is here, m that an event was missed.");
    return null;
  }
  if (!desk.event && desk.current?.kind !== "evidence") { say("Open an event first."); return null; }
  return decide({ decision: word, ...target() });
}

/** The telling in focus against the event's first one. */
export function compare(word, other = null) {
  const tellings = desk.event?.tellings ?? [];
  if (!tellings.length) { say("Open an event first."); return null; }
  if (other) return decide({ decision: word, mentions: mentionsOf([tellings[0]]), other });
  const current = desk.current;
  const telling = current?.telling ?? tellings.find((one) => one.evidence.some((row) => row === current?.evidence));
  const focused = document.activeElement?.closest("[data-similar]");
  if (focused) return decide({ decision: word, mentions: mentionsOf([tellings[0]]), other: focused.dataset.similar });
  if (!telling || telling === tellings[0]) {
    say("Choose another telling, or a similar event below, to compare with the first telling.");
    return null;
  }
  return decide({ decision: word, mentions: mentionsOf([telling]), other: tellings[0].mentions[0].mention_id });
}

function openForm(heading, fields, submit) {
  const form = byID("form");
  const wrong = make("p", { class: "warning", role: "alert" });
  fill(form, make("form", {
    method: "dialog", onsubmit: async (event) => {
      event.preventDefault();
      wrong.textContent = "";
      try { await submit(Object.fromEntries(new FormData(event.target))); form.close(); } catch (error) { wrong.textContent = error.message; }
    },
  }, make("h2", { id: "form-heading", text: heading }), fields, wrong,
  make("div", { class: "form-buttons" }, make("button", { type: "submit", class: "primary", text: "Write the decision" }),
    make("button", { type: "button", text: "Cancel", onclick: () => form.close() }))));
  form.showModal();
  form.querySelector("input, select, textarea")?.focus();
}

const labelled = (text, control, hint = "") => make("label", { class: "field-label" }, make("span", { text }), control, hint ? make("small", { text: hint }) : "");

const hints = {
  date: "EDTF: 2012-05-25, 2012-05, 2012-05-25/2012-05-27, 2009/..; empty for none", participant: "actor_id or actor_id:role; empty where nobody takes part here",
  status: "occurred, planned, proposed, ongoing or cancelled", ordinal: "a whole number; empty for none", country: "three letters, such as CHL; empty for none",
};

async function writeForm(body) {
  const answer = await tell("/api/decide", { sampled: desk.sampled, ...body });
  written.push(answer.written);
  sessionStorage.setItem("written", JSON.stringify(written.slice(-200)));
  say(`${answer.words}. Written.`);
  await desk.refresh();
}

export function correct() {
  const current = desk.current;
  if (current?.kind !== "evidence") { say("Choose a quote first (arrow down), then correct its value."); return; }
  const evidence = current.evidence;
  openForm(`${fieldNames[evidence.field]}: correct`, [
    make("p", {}, make("q", { text: evidence.quote })),
    labelled("Value", make("input", { name: "value", value: evidence.value ?? "", autocomplete: "off", spellcheck: "false" }), hints[evidence.field] ?? "empty for none"),
    labelled("Note", make("input", { name: "note", autocomplete: "off" })),
  ], (values) => writeForm({ decision: "correct", evidence: evidence.evidence_id, ...values }));
}

/** An event nobody found, from a quote of the document that is open. */
export function missed() {
  const selected = String(getSelection());
  const document_ = desk.passage?.document ?? desk.document ?? desk.current?.evidence?.document_id ?? desk.event?.tellings[0]?.evidence[0]?.document_id;
  if (!document_) { say("Open a document first, select the words, then press m."); return; }
  const types = desk.overview?.types ?? {};
  const subtype = make("select", { name: "subtype" });
  const type = make("select", { name: "type", onchange: () => fillSubtypes() }, Object.keys(types).map((name) => make("option", { value: name, text: name })));
  const fillSubtypes = () => fill(subtype, make("option", { value: "", text: "(open)" }), (types[type.value] ?? []).map((name) => make("option", { value: name, text: name })));
  fillSubtypes();
  openForm("Missed event", [
    make("p", { class: "facts", text: `In ${document_}. Its quote must stand so in the document's text.` }),
    labelled("Quote", make("textarea", { name: "quote", rows: 3, required: true, text: selected || desk.passage?.quote || "" })),
    labelled("Type", type), labelled("Subtype", subtype),
    labelled("Date", make("input", { name: "edtf", autocomplete: "off" }), hints.date),
    labelled("Participants", make("input", { name: "participants", autocomplete: "off" }), "actor_ids separated by |, each with :role where it has one"),
    labelled("Country", make("input", { name: "country", autocomplete: "off" }), hints.country),
    labelled("Place", make("input", { name: "place", autocomplete: "off" })),
    labelled("Note", make("input", { name: "note", autocomplete: "off" })),
  ], ({ quote, type: chosen, note, ...fields }) => writeForm({ decision: "missed", document: document_, quote, type: chosen, note, fields }));
}

export function nothing() {
  const passage = desk.passage;
  const document_ = passage?.document ?? desk.document;
  if (!document_) { say("Open a document or a sampled passage first."); return; }
  decide({ decision: "nothing", document: document_, quote: passage?.quote ?? "" });
}

/** Who said what to a question, with the means to take back or to settle. */
export function votesElement(decision) {
  const isDisputed = decision.state === "disputed";
  return make("ul", { class: `votes ${isDisputed ? "disputed" : ""}` }, decision.votes.map((vote) => make("li", {},
    make("span", { class: `mark state-${stateOf(vote)}`, text: `${vote.adjudicates ? "settled: " : ""}${vote.word}${vote.value ? ` → ${vote.value}` : ""}` }),
    make("span", { class: "facts", text: ` ${vote.reviewer || "nobody"}, ${vote.at.slice(0, 16).replace("T", " ")}${vote.note ? `: ${vote.note}` : ""}` }),
    vote.mine ? make("button", { type: "button", class: "small", text: "Take back", onclick: () => undo([vote.id]) }) : "",
    isDisputed && !vote.adjudicates ? make("button", { type: "button", class: "small", text: `Settle: ${vote.word}`, onclick: () => settle(decision, vote) }) : "")),
  isDisputed ? make("li", { class: "facts", text: `${stateWord("disputed")}: neither is applied until somebody settles it.` }) : "");
}

function stateOf(vote) {
  return { accept: "accepted", reject: "rejected", correct: "corrected", unsure: "unsure" }[vote.word] ?? "accepted";
}

function settle(decision, vote) {
  const body = { decision: vote.word, adjudicates: true };
  if (decision.evidence) body.evidence = decision.evidence; else body.mentions = [decision.mention];
  if (vote.word === "correct") { body.value = vote.value; body.field = decision.field; }
  if (decision.other) body.other = decision.other;
  decide(body);
}
