// Where the replay is, what was said, and what is being said. All of it survives a reload and a crash.
const { reel, opening, record, file, folder, goOn } = JSON.parse(document.getElementById("reel").textContent);
const scale = reel.convened.scale;
const bandOf = (id) => { const place = scale.findIndex((name) => name.id === id); return place < 0 ? null : place; };
const nameOf = (id) => scale.find((name) => name.id === id)?.name ?? id;

const fresh = () => ({
  lines: [...record], step: startingStep(), revealed: false, ballots: {}, trial: [], voters: [],
  keys: true, drafts: {}, open: {}, saved: record.length,
});

// Where the record was left; its start where it came to its end, or there is none.
function startingStep() {
  const last = record.length ? JSON.parse(record[record.length - 1]) : null;
  if (!last?.place || last.event === "closed") return -1;
  const { card, played } = last.place;
  return reel.steps.findLastIndex((step) => step.card === card && step.played <= played);
}

let keeps = true;
const read = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
const write = (key, value) => {
  try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; }
};

// What the browser kept, where it goes on from the record that came with the page; what does not is kept apart.
let apart = null;
function restored() {
  const kept = read(reel.key);
  if (!Array.isArray(kept?.lines)) return fresh();
  const goesOn = record.every((line, place) => kept.lines[place] === line);
  if (goesOn) return { ...fresh(), ...kept };
  if (!kept.lines.every((line, place) => line === record[place])) {
    write(`${reel.key}|apart`, kept);
    apart = kept;
  }
  return fresh();
}

let state = restored();
let events = state.lines.map((line) => JSON.parse(line));
let room = Room.fold(events);
apart = apart ?? read(`${reel.key}|apart`);

function persist() { keeps = write(reel.key, state); }

function adopt(next) {
  state = next;
  events = state.lines.map((line) => JSON.parse(line));
  room = Room.fold(events);
}

const step = () => reel.steps[state.step];
const standard = () => step()?.standard;
const subject = () => standard().revealed.subject;
const isEnd = () => state.step >= reel.steps.length;
const opinions = () => Room.opinions(room, subject());

// MARK: The record

function here() {
  const at = step() ?? reel.steps[state.step < 0 ? -1 : reel.steps.length - 1];
  return at ? { card: at.card, played: at.played } : { card: 1, played: 1 };
}

function append(event, body) {
  const place = here();
  const head = { seq: events.length + 1, at: new Date().toISOString(), event, place };
  const line = JSON.stringify({ ...head, ...body });
  state.lines.push(line);
  events.push(JSON.parse(line));
}

// The opening event's body is the program's own text: numbers in it can be longer than a page can count.
function convene() {
  const head = { seq: 1, at: new Date().toISOString(), event: "convened", place: { card: 1, played: 1 } };
  const line = `${JSON.stringify(head).slice(0, -1)},${opening.slice(1)}`;
  state.lines.push(line);
  events.push(JSON.parse(line));
}

// Before the room has said anything there is no record: the first vote, decision or note begins it.
function emit(event, body) {
  if (!events.length) {
    convene();
    if (state.revealed) append("revealed", standard().revealed);
  }
  append(event, body);
  room = Room.fold(events);
}

const emitIfConvened = (event, body) => { if (events.length) emit(event, body); };

// MARK: The votes that are being taken

function ballot() {
  const key = Room.key(subject());
  if (state.ballots[key]) return state.ballots[key];
  const { rounds, isReopened } = opinions();
  const begins = !rounds.length || isReopened;
  return { round: rounds.length + (begins ? 1 : 0), votes: begins ? [] : structuredClone(rounds.at(-1)), past: [] };
}

function change(edit) {
  const next = structuredClone(ballot());
  next.past = [...next.past, structuredClone(next.votes)].slice(-50);
  edit(next.votes);
  next.votes = next.votes.filter((vote) => vote.count > 0);
  state.ballots[Room.key(subject())] = next;
}

// Writes the votes down as a round of the record.
function commit() {
  if (!standard()) return;
  const key = Room.key(subject());
  const { round, votes } = ballot();
  const standing = opinions().rounds[round - 1] ?? [];
  if (JSON.stringify(votes) !== JSON.stringify(standing)) {
    emit("voted", {
      subject: subject(), round, blind: !state.revealed, adds: false, votes, words: typed(votes, scale),
    });
  }
  delete state.ballots[key];
}
