// A standard's end: the votes, while the rating is hidden and again once it is shown.
function voteFor(id) {
  if (state.revealed) state.open.again = true;
  if (!state.voters.length) return more(id, 1);
  const next = nextVoter();
  if (next === undefined) return tell("All voters have voted. Press a voter’s other rating to change it.");
  return voteOf(next, id);
}

function more(id, by) {
  change((votes) => {
    const plain = votes.find((v) => v.band === id && v.voter === undefined && v.reason === undefined);
    if (plain) plain.count += by;
    else if (by > 0) votes.push({ count: 1, band: id });
  });
  redraw(tallied());
}

function voteOf(voter, id) {
  change((votes) => {
    const own = votes.find((v) => v.voter === voter);
    if (own) own.band = id;
    else votes.push({ voter, count: 1, band: id });
  });
  redraw(`${voter}: ${nameOf(id)}. ${tallied()}`);
}

function takeBack() {
  const now = ballot();
  if (!now.past.length) return tell("There is no vote to take back.");
  const past = [...now.past];
  const votes = past.pop();
  state.ballots[Room.key(subject())] = { ...now, votes, past };
  return redraw(`Taken back. ${tallied()}`);
}

const nextVoter = () => state.voters.find((voter) => !ballot().votes.some((v) => v.voter === voter));
const tallied = () => {
  const { votes } = ballot();
  return votes.length ? `${tally(votes, scale)}. ${counted(total(votes), "vote")}.` : "No votes.";
};

function tellReason() {
  const whose = byId("whose").value;
  if (!whose) return tell("Choose whose vote it was first.", "whose");
  const words = taken("why");
  if (!words) return tell("Type the reason first.", "why");
  delete state.drafts.whose;
  change((votes) => {
    const own = votes.find((v) => v.voter === whose);
    if (own) { own.reason = words; return; }
    const plain = votes.find((v) => v.band === whose && v.voter === undefined && v.reason === undefined);
    if (plain) plain.count -= 1;
    votes.push({ count: 1, band: whose, reason: words });
  });
  return redraw(`Kept: ${words}`, "why", true);
}

function useVoters() {
  const seen = new Set();
  state.voters = taken("names").split(/[\s,;]+/).filter((name) => name && name.length <= 40)
    .filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase())).slice(0, 60);
  state.drafts.names = state.voters.join(" ");
  redraw(state.voters.length ? `${counted(state.voters.length, "voter")}.` : "Hands are counted.", "names");
}

function againBlind() {
  commit();
  state.ballots[Room.key(subject())] = { round: opinions().rounds.length + 1, votes: [], past: [] };
  redraw("A new round of votes.", "stage");
}

// MARK: Drawing

function votePanel(...actions) {
  const { votes, past } = ballot();
  const cards = scale.map(({ id, name }, place) => {
    const plain = votes.some((v) => v.band === id && v.voter === undefined && v.reason === undefined);
    const hands = !state.voters.length || plain;
    return draw("li", { class: `band ${shade(id)}` },
      draw("span", { class: "name" }, tag(id, name), !hands && state.keys && key(String(place + 1))),
      draw("b", { class: "count" }, String(total(votes, id))),
      hands && draw("span", { class: "pair" },
        button(`less-${place}`, "−", () => more(id, -1), { "aria-label": `One vote fewer for ${name}`, disabled: !plain }),
        button(`more-${place}`, ["+", state.keys && key(String(place + 1))], () => more(id, 1),
          { "aria-label": `One vote more for ${name}` })));
  });
  return [
    draw("ul", { class: "bands", "aria-label": "Votes" }, cards),
    state.voters.length ? voterRows(votes) : null,
    draw("p", { class: "tools" },
      button("undo", ["Take the last one back", state.keys && key("U")], takeBack, { disabled: !past.length }),
      actions),
    fold("reasons", "Reasons", reasonForm(votes)),
    fold("voters", "Keep who votes what", draw("p", { class: "aside" },
      "Give each voter a letter or a name for the day. Without them, hands are only counted, and weighted kappa "
      + "cannot be worked out."),
      field("names", "Letters or names, with spaces between"), button("use", "Use these", useVoters)),
  ];
}

function voterRows(votes) {
  const next = nextVoter();
  return draw("div", { class: "voters" }, state.voters.map((voter, row) => {
    const own = votes.find((v) => v.voter === voter)?.band;
    return draw("div", { class: voter === next ? "next" : "", role: "group", "aria-label": voter },
      draw("span", { class: "voter" }, voter), scale.map(({ id, name }, place) =>
        button(`voter-${row}-${place}`, tag(id, name), () => voteOf(voter, id),
          { "aria-pressed": own === id ? "true" : "false", "aria-label": `${voter}: ${name}` })));
  }));
}

function reasonForm(votes) {
  const known = votes.filter((v) => v.voter !== undefined).map((v) => [v.voter, `${v.voter}, ${nameOf(v.band)}`]);
  const options = [["", "Choose one"], ...known, ...scale.map(({ id, name }) => [id, known.length ? `Somebody else, ${name}` : name])];
  const given = votes.filter((v) => v.reason !== undefined);
  return draw("div", {},
    given.length ? draw("ul", { class: "given" }, given.map((vote, place) => draw("li", {},
      `${vote.voter ? `${vote.voter}, ` : ""}${nameOf(vote.band)}: ${vote.reason} `,
      button(`drop-${place}`, "Remove", () => {
        change((all) => {
          const own = all.find((v) => v.reason === vote.reason && v.band === vote.band && v.voter === vote.voter);
          if (vote.voter === undefined) own.count = 0; else delete own.reason;
        });
        redraw(tallied(), "why");
      }, { "aria-label": `Remove the reason: ${vote.reason}` })))) : null,
    choice("whose", "Whose vote", options), field("why", "Why", { maxlength: "2000" }),
    button("tell", "Keep the reason", tellReason));
}

// Round by round, how the votes were spread, with the reasons of the last.
function spread(rounds) {
  return rounds.flatMap((votes, place) => {
    const given = place === rounds.length - 1 ? votes.filter((v) => v.reason !== undefined) : [];
    return [
      draw("h3", {}, rounds.length === 1 ? "Your votes" : `Your votes, round ${place + 1}`), bars(votes),
      given.length ? draw("ul", { class: "given" }, given.map((v) =>
        draw("li", {}, `${v.voter ? `${v.voter}, ` : ""}${nameOf(v.band)}: ${v.reason}`))) : null,
    ];
  });
}
