// What decisions say of the program's work, and of reviewers' agreement.
import { ask, byID, fill, make } from "/elements.js";
import { desk } from "/decisions.js";
import { fieldNames } from "/words.js";

const percent = (value) => value === null ? "–" : `${(value * 100).toFixed(1)} %`;

function table(caption, groups, named = (name) => name) {
  if (!groups.length) return "";
  return make("table", { class: "figures" }, make("caption", { text: caption }),
    make("thead", {}, make("tr", {}, ["", "right", "wrong", "unsure", "disputed", "precision", "95 % interval"].map((text, index) => make(index ? "th" : "td", index ? { scope: "col", text } : {})))),
    make("tbody", {}, groups.map((group) => make("tr", {}, make("th", { scope: "row", text: named(group.name) }),
      [group.right, group.wrong, group.unsure, group.disputed, percent(group.precision)].map((value) => make("td", { text: value })),
      make("td", { text: group.precision === null ? "–" : `${percent(group.low)} to ${percent(group.high)}` })))));
}

// What the sample says of all tellings of the dataset, not only of those drawn.
function weighted(figures) {
  const shares = (caption, groups) => groups.length ? make("table", { class: "figures" }, make("caption", { text: caption }),
    make("thead", {}, make("tr", {}, ["", "judged", "right", "precision", "95 % interval"].map((text, index) => make(index ? "th" : "td", index ? { scope: "col", text } : {})))),
    make("tbody", {}, groups.map((group) => make("tr", {}, make("th", { scope: "row", text: group.name }),
      [group.judged, group.right, percent(group.precision), `${percent(group.low)} to ${percent(group.high)}`].map((value) => make("td", { text: value })))))) : "";
  if (!figures.overall.length) return "";
  return make("section", { "aria-labelledby": "weighted-heading", tabindex: 0 }, make("h3", { id: "weighted-heading", text: "Precision of the whole dataset, from the sample" }),
    make("p", { class: "facts", text: `Each judged telling weighs as its stratum's size over the number judged of it; ${figures.judgedStrata} of ${figures.strata} strata have one. Wilson's interval at the effective sample size.` }),
    shares("All tellings", figures.overall), shares("By type", figures.types), shares("By rule", figures.rules));
}

function part(heading, id, figures) {
  return make("section", { "aria-labelledby": id, tabindex: 0 }, make("h3", { id, text: heading }),
    table("All tellings", figures.overall.right + figures.overall.wrong + figures.overall.unsure + figures.overall.disputed ? [figures.overall] : []) || make("p", { class: "facts", text: "No telling was judged yet." }),
    table("Tellings by type", figures.types), table("Tellings by rule", figures.rules), table("Quotes by field", figures.fields, (name) => fieldNames[name] ?? name),
    make("h4", { text: "Agreement" }),
    figures.doubled ? make("p", { text: `${figures.doubled} questions with at least two answers; Krippendorff's α ${figures.alpha === null ? "not defined (all answers are one)" : figures.alpha.toFixed(3)}.` })
      : make("p", { class: "facts", text: "No question has two answers yet." }),
    figures.pairs.length ? make("table", { class: "figures" }, make("caption", { text: "Cohen's κ" }), make("tbody", {}, figures.pairs.map((pair) => make("tr", {},
      make("th", { scope: "row", text: `${pair.first || "nobody"} and ${pair.second || "nobody"}` }), make("td", { text: `${pair.questions} questions` }), make("td", { text: pair.kappa === null ? "not defined" : pair.kappa.toFixed(3) }))))) : "",
    figures.nothing + figures.missed ? make("p", { text: `Looked through for missed events: ${figures.nothing} passages with nothing, ${figures.missed} missed events.` }) : "");
}

export async function open() {
  Object.assign(desk, { event: null, current: null, passage: null, document: null });
  const box = byID("detail");
  try {
    const answer = await ask("/api/statistics");
    fill(box, make("div", { class: "statistics" }, make("h2", { id: "event-name", tabindex: -1, text: "Statistics" }),
      make("p", { class: "facts", text: "A telling is right where a reviewer accepted it or corrected a field of it. Intervals are Wilson's." }),
      answer.sample ? part(`Sample: ${answer.plan} (${answer.drawn} drawn)`, "sample-heading", answer.sample) : "",
      answer.weighted ? weighted(answer.weighted) : "",
      part("All decisions", "all-heading", answer.all)));
    byID("event-name").focus({ preventScroll: true });
  } catch (error) { fill(box, make("p", { class: "warning", text: error.message })); }
}
