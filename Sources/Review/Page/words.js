// How values are written out for people.
import { make } from "/elements.js";

export const fieldNames = {
  type: "Type", subtype: "Subtype", status: "Status", date: "Date", participant: "Participants", country: "Country",
  place: "Place", ordinal: "Number", context: "Part of", amount: "Amount", title: "Title",
};

const stateWords = {
  open: "not reviewed", accepted: "accepted", corrected: "corrected", rejected: "rejected", unsure: "unsure",
  disputed: "reviewers disagree",
};
export const stateWord = (state) => stateWords[state] ?? state;

const facetWords = {
  type: "Type", status: "Status", issuer: "Issuer", year: "Year", origin: "Origin", conflicts: "Conflicts",
  review: "Review", field: "Field", kind: "Kind", verdict: "Verdict", verdict_original: "Verdict on originals",
  differing: "Differing field", language: "Language", stratum: "Stratum",
};
export const facetWord = (name) => facetWords[name] ?? name;

/** `agreement/signed` as people say it. */
export const kindOf = (row) => row.subtype ? `${row.type} · ${row.subtype}` : row.type;

export const dateOf = (row) => row.edtf || "undated";

export function placeOf(row) { return [row.place, row.country].filter(Boolean).join(", "); }

/** What an event is called in lists: its title, or who took part. */
export function nameOf(row) {
  if (row.title) return row.title;
  const who = row.who ?? [];
  const more = (row.whoCount ?? who.length) - who.length;
  return who.length ? who.join(", ") + (more > 0 ? ` and ${more} more` : "") : kindOf(row);
}

/** Origins of the documents behind something; a reconstructed one is never shown without the word. */
export function originMarks(origin) {
  const origins = Array.isArray(origin) ? origin : String(origin ?? "").split("|").filter(Boolean);
  return origins.map((word) => make("span", { class: `mark origin-${word}`, text: word }));
}

export function stateMark(state) {
  return make("span", { class: `mark state-${state}`, text: stateWord(state) });
}

export function verdictMark(verdict, prefix = "") {
  return make("span", { class: `mark verdict-${verdict}`, text: prefix + String(verdict ?? "").replace("_", " ") });
}

/** A value with the name of the actor it stands for. */
export function valueWord(field, value, role, names) {
  if (value === null || value === undefined || value === "") return "(none)";
  const known = field === "participant" ? names?.[String(value).split(":")[0]] : null;
  const rest = field === "participant" && String(value).includes(":") ? String(value).split(":")[1] : role;
  return (known && known !== value ? `${known} (${value.split(":")[0]})` : String(value)) + (rest ? `, ${rest}` : "");
}

export function pagesOf(evidence) {
  if (!evidence.pages.length) return "";
  const labels = evidence.labels.filter(Boolean).join("–");
  const pages = evidence.pages.join("–");
  return labels && labels !== pages ? `p. ${labels} (page ${pages} of the file)` : `p. ${pages}`;
}

/** A quote among the whole words around it. */
export function quoteOf(evidence) {
  const before = (evidence.prefix ?? "").replace(/\s+/g, " ");
  const after = (evidence.suffix ?? "").replace(/\s+/g, " ");
  const isCut = (words) => words.length > 20;
  return make("q", { class: "quote" },
    make("span", { class: "around", text: isCut(before) ? before.replace(/^\S*\s/, "… ") : before }),
    make("mark", { text: evidence.quote.replace(/\s+/g, " ") }),
    make("span", { class: "around", text: isCut(after) ? after.replace(/\s\S*$/, " …") : after }));
}
