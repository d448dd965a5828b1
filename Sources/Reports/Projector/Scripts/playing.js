// Going through the replay, by keys and by buttons.
function go(to) {
  commit();
  Object.assign(state, { step: Math.max(-1, Math.min(to, reel.steps.length)), revealed: false, trial: [] });
  for (const id of ["question", "whose", "settled"]) delete state.drafts[id];
  if (isEnd() && events.at(-1)?.event !== "closed") emitIfConvened("closed", {});
  scrollTo(0, 0);
  const stops = standard() || isEnd() || state.step < 0;
  redraw(stops ? "" : (step().lines.map(({ text }) => text).join(" ")), stops ? "stage" : "");
}

// MARK: Drawing

function stage() {
  if (state.step < 0) return openingPanel();
  if (isEnd()) return endPanel();
  if (standard()) return state.revealed ? revealedPanel() : hiddenPanel();
  const shown = [];
  for (let place = state.step; place >= 0; place--) {
    shown.unshift(...reel.steps[place].lines);
    if (reel.steps[place].begins) break;
  }
  return lines(shown);
}

function openingPanel() {
  return [
    reel.setting ? draw("p", { class: "question" }, reel.setting) : null,
    reel.caution ? draw("p", {}, draw("strong", {}, reel.caution)) : null,
    draw("p", {}, "Go through it step by step. At a standard’s end the rating is hidden: take the votes, then reveal it."),
    events.length ? draw("p", {}, `${counted(Room.voted(room).length, "standard")} voted on so far.`) : null,
    draw("p", { class: "aside" }, "The votes are kept in this browser as you take them. Save the record in the breaks and at the end."),
  ];
}

function hiddenPanel() {
  const { rounds } = opinions();
  const { round, votes } = ballot();
  return [
    heading(`${standard().title}: what would you say, and why?`),
    draw("p", { class: "aside" }, "Vouch has rated it. The rating is hidden until you reveal it."),
    rounds.slice(0, round - 1).map((before, place) =>
      draw("p", {}, `Round ${place + 1}: ${tally(before, scale)}. Now round ${round}.`)),
    votePanel(button("reveal", ["Reveal", state.keys && key("R")], reveal, { class: "main" }),
      votes.length ? button("again-blind", "Vote again before the reveal", againBlind) : null),
  ];
}

// Draws the state, says aloud what is new, and leaves the focus where it was, or puts it where it is wanted.
function redraw(said = "", focus = "", isShown = false) {
  persist();
  const before = focus || (byId("stage").contains(document.activeElement) ? document.activeElement.id || "stage" : "");
  byId("stage").replaceChildren(...stage().flat(Infinity).filter(Boolean));
  const ref = step()?.criterion;
  byId("where").textContent = isEnd() ? "The end" : state.step < 0 ? "The start"
    : `${ref ? `${ref} · ` : ""}step ${state.step + 1} of ${reel.steps.length}`;
  byId("back").disabled = state.step < 0;
  byId("next").disabled = isEnd();
  document.documentElement.classList.toggle("no-keys", !state.keys);
  tell(said, "", isShown);
  if (before) focusOn(before);
}

function focusOn(id) {
  const wanted = id === "stage" ? byId("stage").querySelector("h2") : byId(id);
  (wanted && !wanted.disabled ? wanted : byId("stage")).focus();
}

// Says something aloud, and shows it where the page does not show it anyway.
function tell(said, focus = "", isShown = true) {
  byId("said").classList.toggle("unseen", !isShown || !said);
  byId("said").textContent = said;
  const warning = keeps ? "" : "This browser keeps nothing for this page: a reload would lose the votes. Save the record often.";
  if (byId("warning").textContent !== warning) byId("warning").textContent = warning;
  byId("apart").hidden = !apart;
  if (focus) focusOn(focus);
}

// MARK: Keys

function show(dialog) {
  byId(dialog).showModal();
}

function showPlaces() {
  const wanted = (byId("filter").value ?? "").toLowerCase();
  const found = reel.places.filter(({ name }) => name.toLowerCase().includes(wanted));
  const places = [...found, { name: "The end: how far you agree", step: reel.steps.length }];
  byId("list").replaceChildren(...places.map(({ name, step: to }) => draw("li", {},
    draw("button", { type: "button", onclick: () => { byId("places").close(); go(to); } }, name))));
}

function jump() {
  byId("filter").value = "";
  showPlaces();
  show("places");
}

const letters = {
  n: () => go(state.step + 1), b: () => go(state.step - 1), r: reveal, j: jump, s: save,
  u: () => standard() && takeBack(), "?": () => show("help"),
};

function pressed(event) {
  const { key: name, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
  if (target.closest("dialog") || target.matches("input:not([type=checkbox]), textarea, select")) return;
  const act = actOn(name, target);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOn(name, target) {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  const isOnScroller = target.closest(".scroll");
  if (name === "ArrowRight" && !isOnScroller) return letters.n;
  if (name === "ArrowLeft" && !isOnScroller) return letters.b;
  // The buttons of a presenter's remote: down the page first, then on.
  if (name === "PageDown") return below > 4 ? null : letters.n;
  if (name === "PageUp") return scrollY > 4 ? null : letters.b;
  if (name === "Enter") return target.closest("button, summary, a, input") ? null : letters.n;
  if (!state.keys || name.length > 1) return null;
  const band = scale[Number(name) - 1];
  if (band) return () => standard() && voteFor(band.id);
  return letters[name.toLowerCase()];
}

// MARK: Starting

for (const [id, act] of Object.entries({ back: letters.b, next: letters.n, jump, save, keys: letters["?"] })) {
  byId(id).addEventListener("click", act);
}
byId("filter").addEventListener("input", showPlaces);
byId("filter").addEventListener("keydown", (event) => {
  if (event.key === "Enter") byId("list").querySelector("button")?.click();
});
for (const close of document.querySelectorAll("dialog .close")) {
  close.addEventListener("click", () => close.closest("dialog").close());
}
byId("letters").checked = state.keys;
byId("letters").addEventListener("change", () => { state.keys = byId("letters").checked; redraw(); });
byId("save-apart").addEventListener("click", () => {
  download(apart.lines);
  try { localStorage.removeItem(`${reel.key}|apart`); } catch { /* It was not kept either. */ }
  apart = null;
  tell("The earlier record is with your downloads.", "next");
});
document.addEventListener("keydown", pressed);
addEventListener("storage", ({ key: changed, newValue }) => {
  if (changed === reel.key && newValue) { adopt({ ...fresh(), ...JSON.parse(newValue) }); redraw(); }
});
addEventListener("beforeunload", (event) => {
  if (!keeps && state.saved < state.lines.length) event.preventDefault();
});
for (const hidden of document.querySelectorAll("[data-script]")) hidden.hidden = false;
redraw();
