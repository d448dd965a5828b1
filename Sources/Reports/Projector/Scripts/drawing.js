// Text reaches the page as text only, through these.
function draw(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const byId = (id) => document.getElementById(id);
const shades = ["low", "mid", "high"];
const shade = (id) => shades[bandOf(id)] ?? "none";
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const heading = (text) => draw("h2", { tabindex: "-1" }, text);

// A band's letter in its colour, and its name: never the colour alone.
const tag = (id, words = nameOf(id)) => draw("span", { class: `tag ${shade(id)}` },
  draw("span", { class: "letter", "aria-hidden": "true" }, scale[bandOf(id)]?.letter ?? ""), words);

const key = (name) => draw("kbd", {}, name);
const button = (id, words, onclick, more = {}) => draw("button", { type: "button", id, onclick, ...more }, words);

// Lines as the program lays them out; neighbouring bullets are one list.
function lines(list) {
  const drawn = [];
  for (const { kind, text, band } of list) {
    if (kind === "bullet") {
      if (drawn.at(-1)?.tagName !== "UL") drawn.push(draw("ul"));
      drawn.at(-1).append(draw("li", {}, text));
    } else if (kind === "heading") {
      drawn.push(heading(text));
    } else if (kind === "quote") {
      drawn.push(draw("blockquote", {}, text));
    } else {
      drawn.push(draw("p", { class: kind }, band ? tag(band, text) : text));
    }
  }
  return drawn;
}

// A part that is opened where it is wanted, and stays as it was left.
function fold(id, summary, ...children) {
  const details = draw("details", { id, open: state.open[id] ?? false }, draw("summary", {}, summary), ...children);
  details.addEventListener("toggle", () => { state.open[id] = details.open; persist(); });
  return details;
}

// A field that keeps what is typed from the first letter on.
function field(id, label, more = {}) {
  const input = draw("input", { id, type: "text", autocomplete: "off", ...more });
  input.value = state.drafts[id] ?? "";
  input.addEventListener("input", () => { state.drafts[id] = input.value; persist(); });
  return draw("p", { class: "field" }, draw("label", { for: id }, label), input);
}

const taken = (id) => {
  const text = (state.drafts[id] ?? "").trim();
  delete state.drafts[id];
  return text;
};

function choice(id, label, options) {
  const select = draw("select", { id }, options.map(([value, words]) => draw("option", { value }, words)));
  if (state.drafts[id] !== undefined) select.value = state.drafts[id];
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  select.addEventListener("change", () => { state.drafts[id] = select.value; persist(); });
  return draw("p", { class: "field" }, draw("label", { for: id }, label), select);
}

function table(caption, head, rows, classes = "") {
  return draw("div", { class: "scroll", role: "group", "aria-label": caption, tabindex: "0" },
    draw("table", { class: classes },
      draw("caption", {}, caption),
      draw("thead", {}, draw("tr", {}, head.map((words) => draw("th", { scope: "col" }, words)))),
      draw("tbody", {}, rows.map(([first, ...rest]) =>
        draw("tr", {}, draw("th", { scope: "row" }, first), rest.map((cell, place) =>
          draw("td", { "data-label": head[place + 1] }, cell)))))));
}

// How the votes are spread: the longest bar is the largest count.
function bars(votes) {
  const most = Math.max(1, ...scale.map(({ id }) => total(votes, id)));
  return draw("ul", { class: "bars" }, [...scale].reverse().map(({ id, name }) => {
    const count = total(votes, id);
    const voters = votes.filter((v) => v.band === id && v.voter !== undefined).map((v) => v.voter).join(", ");
    const strip = draw("span", { class: `strip ${shade(id)}`, "aria-hidden": "true" });
    strip.style.width = `${(count / most) * 100}%`;
    return draw("li", {}, tag(id, name), draw("span", { class: "track" }, strip),
      draw("span", { class: "count" }, draw("b", {}, String(count)), voters ? ` ${voters}` : ""));
  }));
}
