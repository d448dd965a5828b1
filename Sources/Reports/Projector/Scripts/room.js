// What a room has said: the events of its record added up, as Sources/Discussion/Record does it.
const Room = {
  key: (subject) => `${subject.session} ${subject.criterion}`,
  empty: () => ({ rounds: [], revealed: null, isReopened: false, decided: null, notes: [] }),

  fold(events) {
    const room = { subjects: [], opinions: new Map() };
    const about = (subject) => {
      const key = Room.key(subject);
      if (!room.opinions.has(key)) {
        room.subjects.push(subject);
        room.opinions.set(key, Room.empty());
      }
      return room.opinions.get(key);
    };
    for (const event of events) {
      switch (event.event) {
        case "voted": Room.take(about(event.subject), event); break;
        case "revealed": {
          const opinions = about(event.subject);
          opinions.revealed = event;
          opinions.isReopened = opinions.rounds.length > 0;
          break;
        }
        case "decided": about(event.subject).decided = event; break;
        case "tried": about(event.subject); break;
        case "noted": if (event.subject) about(event.subject).notes.push(event.words); break;
      }
    }
    return room;
  },

  take(opinions, voted) {
    if (voted.round > opinions.rounds.length) opinions.rounds.push([]);
    const place = Math.min(Math.max(voted.round, 1), opinions.rounds.length) - 1;
    if (voted.adds) {
      const voters = voted.votes.filter((vote) => vote.voter !== undefined).map(voterKey);
      const others = opinions.rounds[place].filter((v) => v.voter === undefined || !voters.includes(voterKey(v)));
      opinions.rounds[place] = [...others, ...voted.votes];
    } else {
      opinions.rounds[place] = voted.votes;
    }
    if (!opinions.rounds[opinions.rounds.length - 1].length) opinions.rounds.pop();
    opinions.isReopened = false;
  },

  opinions: (room, subject) => room.opinions.get(Room.key(subject)) ?? Room.empty(),
  voted: (room) => room.subjects.map((s) => Room.opinions(room, s)).filter((o) => o.rounds.length),
};

const total = (votes, band) => sum(votes.filter((v) => band === undefined || v.band === band).map((v) => v.count));
const tally = (votes, scale) => [...scale].reverse().filter(({ id }) => total(votes, id))
  .map(({ id, name }) => `${name} ${total(votes, id)}`).join(", ");

// Votes as they are typed in the terminal.
const typed = (votes, scale) => votes.map((vote) => {
  const band = scale.find(({ id }) => id === vote.band).name.toLowerCase();
  return `${vote.voter ?? vote.count} ${band}${vote.reason ? ` because ${vote.reason}` : ""}`;
}).join(", ");
