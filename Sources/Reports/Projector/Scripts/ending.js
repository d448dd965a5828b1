// The end: how the room voted and how far it agrees, standard by standard and over all.
function endPanel() {
  const voted = room.subjects.filter((about) => Room.opinions(room, about).rounds.length);
  return [
    heading("That is the end."),
    voted.length ? agreementTables(voted) : draw("p", {}, "No votes were taken, so there is no agreement to measure."),
    voted.length ? draw("p", {}, "Save the record now, and Vouch can make a report of it.") : null,
    voted.length ? button("save-now", "Save the record", save, { class: "main" }) : null,
  ];
}

function roundCells(votes, opinions) {
  const { value } = Agreement.percent(Agreement.table([votes], bandOf));
  const pairs = value === undefined ? "" : `, ${share(value)} of pairs agree`;
  const { revealed } = opinions;
  const vouch = revealed ? `, ${total(votes, bandShown(revealed))} of ${total(votes)} with Vouch` : "";
  return `${tally(votes, scale)}${pairs}${vouch}`;
}

function agreementTables(voted) {
  const several = reel.convened.sessions.length > 1;
  const each = voted.map((about) => {
    const said = Room.opinions(room, about);
    const whose = several ? ` (${reel.convened.sessions[about.session - 1]?.name})` : "";
    return [`${about.criterion}${whose}`, roundCells(said.rounds[0], said),
      said.rounds.length > 1 ? roundCells(said.rounds.at(-1), said) : "",
      said.revealed ? tag(bandShown(said.revealed), words(rangeShown(said.revealed))) : "not revealed",
      said.decided ? tag(said.decided.band) : ""];
  });
  const agreement = Agreement.ofRoom(room, bandOf);
  const rows = (summary) => Agreement.rows(summary, reel.words);
  const tables = [
    table("Standard by standard", ["Standard", "First votes", "After discussion", "Vouch", "Settled on"], each, "each"),
    table(`First votes, over ${counted(voted.length, "standard")}`, ["Measure", "Result", "What it means"],
      rows(agreement.first).map(({ name, value, meaning }) => [name, value, meaning]), "first"),
  ];
  if (agreement.moved) {
    const [before, after] = [rows(agreement.moved.before), rows(agreement.moved.after)];
    tables.push(table("The standards that were voted on again",
      ["Measure", "Before discussion", "After", "What that means"],
      after.map(({ name, value, meaning }, place) => [name, before[place].value, value, meaning]), "moved"));
  }
  if (agreement.withVouch) {
    const last = rows(agreement.againWithVouch ?? agreement.withVouch);
    tables.push(table("Your votes against Vouch’s ratings, where these were revealed",
      ["Measure", "First votes", "Last votes"],
      rows(agreement.withVouch).map(({ name, value }, place) => [name, value, last[place].value]), "vouch"));
  }
  if (voted.length < reel.words.few) tables.push(draw("p", { class: "aside" }, reel.words.hint));
  return tables;
}

// MARK: Saving

function save() {
  commit();
  if (!events.length) return redraw("There is nothing to save yet: no vote was taken.", "", true);
  const { event, place } = events.at(-1);
  const at = here();
  const isThere = ["left", "closed"].includes(event) && place.card === at.card && place.played === at.played;
  if (!isThere) emit("left", {});
  download(state.lines);
  state.saved = state.lines.length;
  return redraw(`${file} is with your downloads. Move it into ${folder}, in the place of one that is there; then `
    + `this makes a report of it: ${goOn}`, "", true);
}

function download(text) {
  const url = URL.createObjectURL(new Blob([`${text.join("\n")}\n`], { type: "application/x-ndjson" }));
  draw("a", { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
