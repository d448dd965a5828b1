// What a reveal shows, and what follows from it. All ratings and findings were worked out by the program.
function reveal() {
  if (!standard()) return tell("No rating is hidden here. It is once a standard has come to its end.");
  const again = state.revealed;
  commit();
  if (!again) {
    Object.assign(state, { revealed: true, trial: [] });
    emitIfConvened("revealed", standard().revealed);
  }
  return redraw(again ? "The votes are kept." : "", "stage", again);
}

function revealedPanel() {
  const { title, applies, readings, why, views, notes, caution, disputes } = standard();
  const { rounds } = opinions();
  const last = rounds.at(-1) ?? [];
  const shown = bandShown(standard().revealed);
  const others = disputes.filter(({ band }) => total(last, band));
  return [
    draw("div", { class: "columns" },
      draw("div", {},
        heading(title),
        applies
          ? draw("dl", { class: "readings" }, readings.map(({ whose, band, words }) =>
            draw("div", {}, draw("dt", {}, whose), draw("dd", {}, tag(band, words)))))
          : draw("p", {}, "No question of this standard applied, so there is nothing to rate."),
        applies ? lines(why) : null,
        views.map(({ whose, band, words }) => draw("p", { class: "view" }, `${whose}: `, tag(band),
          words ? [" ", draw("q", {}, words)] : null)),
        notes.length ? [draw("p", { class: "aside" }, "A note that was kept back, since it names a rating:"),
          notes.map((words) => draw("blockquote", {}, words))] : null,
        caution ? draw("p", { class: "aside" }, caution) : null),
      draw("div", {}, rounds.length ? spread(rounds) : draw("p", {}, "No votes were taken on this one."))),
    others.length ? draw("h3", {}, "The answers in dispute") : null,
    others.map(({ band, lines: found }) => draw("section", { class: "dispute" },
      draw("h4", {}, `${total(last, band)} of you said: `, tag(band)), lines(found))),
    applies && last.length && total(last) === total(last, shown)
      ? draw("p", {}, "All of you and Vouch came to the same rating.") : null,
    fold("try", "Try another answer", trialForm()),
    fold("again", `Vote again (round ${ballot().round})`, votePanel(
      button("keep", ["Keep these votes", state.keys && key("R")], reveal, { class: "main" }))),
    fold("settle", "What you settle on, and notes", settleForm()),
  ];
}

// MARK: Another answer

const outcomes = ["0 0", "0 1", "0 2", "1 1", "1 2", "2 2"].map((pair) => pair.split(" ").map(Number));

// What one or two changes come to: looked up, never worked out here.
function outcome(changes) {
  const { questions, one, two } = standard().trials;
  const starts = questions.map((_, place) => sum(questions.slice(0, place).map((q) => q.others.length)));
  const [i, j] = changes.map(([question, other]) => starts[question] + other).sort((a, b) => a - b);
  const digit = j === undefined ? one[i] : two[(i * (2 * one.length - i - 1)) / 2 + (j - i - 1)];
  const range = (place) => {
    const [lowest, highest] = outcomes[place].map((band) => scale[band].id);
    return { lowest, highest };
  };
  const code = parseInt(digit, 36);
  return { inFull: range(Math.floor(code / 6)), closest: range(code % 6) };
}

function tryAnswer(question, other) {
  const most = standard().trials.two ? 2 : 1;
  state.trial = [...state.trial.filter(([tried]) => tried !== question), [question, other]].slice(-most);
  const { id, wording, others } = standard().trials.questions[question];
  emitIfConvened("tried", {
    subject: subject(), question: id, wording, answer: others[other].id, trial: onTrial(), ...outcome(state.trial),
  });
  redraw(trialWords().join(" "));
}

// All that is on trial, for the record.
function onTrial() {
  const { questions } = standard().trials;
  return [...state.trial].sort(([a], [b]) => a - b).map(([q, a]) => ({
    question: questions[q].id, number: q + 1, wording: questions[q].wording, answer: questions[q].others[a].id,
  }));
}

const words = ({ lowest, highest }) =>
  (lowest === highest ? nameOf(lowest) : `${nameOf(lowest)}, could be ${nameOf(highest)} once all is known`);

function trialWords() {
  const { questions } = standard().trials;
  const changes = state.trial.map(([q, a]) => `question ${q + 1} read as ${questions[q].others[a].name}`);
  const { inFull, closest } = outcome(state.trial);
  return [`With ${changes.join(" and ")}:`, `in full ${words(inFull)};`, `by the closest description ${words(closest)}.`];
}

function trialForm() {
  const { questions, two } = standard().trials;
  const number = Math.min(Number(state.drafts.question ?? 0), questions.length - 1);
  if (!questions.length) return draw("p", {}, "No question of this standard is scored.");
  const chosen = choice("question", "Question", questions.map((q, place) => [String(place), `${place + 1}. ${q.wording}`]));
  chosen.querySelector("select").addEventListener("change", () => redraw("", "question"));
  return draw("div", {},
    draw("p", { class: "aside" }, `What the rating would be, worked out by the program when this page was made. ${
      two ? "One or two answers at a time." : "One answer at a time."} Nothing is changed by it.`),
    chosen, draw("p", {}, `${questions[number].wording} Answered: ${questions[number].answer}. Read it as:`),
    draw("p", { class: "tools" }, questions[number].others.map(({ name }, place) =>
      button(`try-${place}`, name, () => tryAnswer(number, place),
        { "aria-pressed": state.trial.some(([q, a]) => q === number && a === place) ? "true" : "false" }))),
    state.trial.length ? draw("p", { class: "outcome" }, trialWords().join(" ")) : null,
    state.trial.length ? button("reset", "Put the answers back", () => {
      state.trial = [];
      redraw("The answers are as they were given.", "question");
    }) : null);
}

// MARK: What the room settles on

function settle() {
  const band = byId("settled").value;
  if (!band) return tell("Choose the rating first.", "settled");
  delete state.drafts.settled;
  emit("decided", { subject: subject(), band, words: taken("because") });
  return redraw(`Kept as what you settled on: ${nameOf(band)}.`, "because", true);
}

function note() {
  const text = taken("note");
  if (!text) return tell("Type the note first.", "note");
  emit("noted", { subject: subject(), words: text });
  return redraw("The note is kept.", "note", true);
}

function settleForm() {
  const { decided, notes } = opinions();
  return draw("div", {},
    decided ? draw("p", {}, "Settled on: ", tag(decided.band), decided.words ? ` because ${decided.words}` : "") : null,
    choice("settled", "Settled on", [["", "Choose one"], ...scale.map(({ id, name }) => [id, name])]),
    field("because", "Because", { maxlength: "2000" }), button("settle-keep", "Keep what you settled on", settle),
    notes.length ? draw("ul", {}, notes.map((text) => draw("li", {}, text))) : null,
    field("note", "A note", { maxlength: "2000" }), button("note-keep", "Keep the note", note));
}
