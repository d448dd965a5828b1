// The four measures, as Sources/Discussion/Agreement has them: the tests hold this against those, digit for digit.
const Agreement = {
  // A row a standard, a column a voter who is known; the columns behind these mean nothing.
  table(rounds, bandOf) {
    const columns = new Map();
    for (const vote of rounds.flat()) {
      if (vote.voter !== undefined && !columns.has(voterKey(vote))) columns.set(voterKey(vote), columns.size);
    }
    const rows = rounds.map((votes) => {
      const row = Array(columns.size).fill(null);
      for (const vote of votes) {
        const column = vote.voter === undefined ? undefined : columns.get(voterKey(vote));
        if (column !== undefined) row[column] = bandOf(vote.band);
        else for (let n = 0; n < vote.count; n++) row.push(bandOf(vote.band));
      }
      return row;
    });
    return { rows, knowsRaters: rounds.flat().every((vote) => vote.voter !== undefined) };
  },

  counts: (rows) => rows.map((row) => [0, 1, 2].map((band) => row.filter((rating) => rating === band).length)),
  pairable: (rows) => Agreement.counts(rows).filter((counts) => sum(counts) >= 2),

  percent({ rows }) {
    const units = Agreement.pairable(rows);
    if (!units.length) return { none: "tooFewRatings" };
    const share = (counts) => sum(counts.map((n) => n * (n - 1))) / (sum(counts) * (sum(counts) - 1));
    return { value: sum(units.map(share)) / units.length };
  },

  ac1(table) {
    const agreed = Agreement.percent(table);
    if (agreed.none) return agreed;
    const rated = Agreement.counts(table.rows).filter((counts) => sum(counts) > 0);
    const used = (band) => sum(rated.map((counts) => counts[band] / sum(counts))) / rated.length;
    const chance = sum([0, 1, 2].map((band) => used(band) * (1 - used(band)))) / 2;
    return { value: (agreed.value - chance) / (1 - chance) };
  },

  alpha({ rows }) {
    const units = Agreement.pairable(rows);
    if (!units.length) return { none: "tooFewRatings" };
    const totals = [0, 1, 2].map((band) => sum(units.map((counts) => counts[band])));
    const distance = (one, other) => {
      const between = sum(totals.slice(Math.min(one, other), Math.max(one, other) + 1));
      const steps = between - (totals[one] + totals[other]) / 2;
      return one === other ? 0 : steps * steps;
    };
    const apart = (counts) => {
      let all = 0;
      for (const one of [0, 1, 2]) {
        for (const other of [0, 1, 2]) if (other !== one) all += counts[one] * counts[other] * distance(one, other);
      }
      return all;
    };
    const seen = sum(units.map((counts) => apart(counts) / (sum(counts) - 1)));
    const byChance = apart(totals) / (sum(totals) - 1);
    return byChance > 0 ? { value: 1 - seen / byChance } : { none: "noVariation" };
  },

  // Linear weights; with more than two voters, the mean over the pairs that it can be computed for.
  kappa({ rows, knowsRaters }) {
    if (!Agreement.pairable(rows).length) return { none: "tooFewRatings" };
    if (!knowsRaters) return { none: "ratersUnknown" };
    const raters = Math.max(0, ...rows.map((row) => row.length));
    const found = [];
    let none = "tooFewRatings";
    for (let one = 0; one < raters; one++) {
      for (let other = 0; other < one; other++) {
        const known = (rating) => rating !== null && rating !== undefined;
        const pairs = rows.map((row) => [row[other], row[one]]).filter(([a, b]) => known(a) && known(b));
        if (!pairs.length) continue;
        const kappa = Agreement.kappaOf(pairs);
        if (kappa === null) none = "noVariation";
        else found.push(kappa);
      }
    }
    return found.length ? { value: sum(found) / found.length } : { none };
  },

  kappaOf(pairs) {
    const worth = (steps) => 1 - steps / 2;
    const [first, second] = [0, 1].map((rater) => [0, 1, 2].map((band) => pairs.filter((p) => p[rater] === band).length));
    let seen = 0;
    let byChance = 0;
    for (const [a, b] of pairs) seen += worth(Math.abs(a - b));
    for (const one of [0, 1, 2]) {
      for (const other of [0, 1, 2]) byChance += first[one] * second[other] * worth(Math.abs(one - other));
    }
    seen /= pairs.length;
    byChance /= pairs.length * pairs.length;
    return byChance < 1 ? (seen - byChance) / (1 - byChance) : null;
  },

  summary(table, standards) {
    const units = standards ?? Agreement.pairable(table.rows).length;
    const one = { none: "oneUnit" };
    return {
      units, percent: Agreement.percent(table), ac1: Agreement.ac1(table),
      kappa: units === 1 ? one : Agreement.kappa(table), alpha: units === 1 ? one : Agreement.alpha(table),
    };
  },

  // Each vote beside the rating that was shown, as two raters' ratings of one standard.
  withVouch(votes, bandOf) {
    const shown = votes.filter(([opinions]) => opinions.revealed);
    const rows = shown.flatMap(([opinions, round]) => round.flatMap((vote) =>
      Array.from({ length: vote.count }, () => [bandOf(vote.band), bandOf(bandShown(opinions.revealed))])));
    return rows.length ? Agreement.summary({ rows, knowsRaters: true }, shown.length) : null;
  },

  ofRoom(room, bandOf) {
    const voted = Room.voted(room);
    const again = voted.filter((opinions) => opinions.rounds.length > 1);
    const first = (opinions) => opinions.rounds[0];
    const last = (opinions) => opinions.rounds[opinions.rounds.length - 1];
    const measure = (rounds) => Agreement.summary(Agreement.table(rounds, bandOf));
    return {
      first: measure(voted.map(first)),
      moved: again.length ? { before: measure(again.map(first)), after: measure(again.map(last)) } : null,
      withVouch: Agreement.withVouch(voted.map((o) => [o, first(o)]), bandOf),
      againWithVouch: again.length ? Agreement.withVouch(voted.map((o) => [o, last(o)]), bandOf) : null,
    };
  },

  // A summary's four rows in words, which come from the program too.
  rows(summary, words) {
    return ["percent", "kappa", "ac1", "alpha"].map((measure, place) => {
      const { name, what } = words.measures[place];
      const { value, none } = summary[measure];
      if (none) return { name, value: "cannot be computed", meaning: words.why[none] };
      if (!place) return { name, value: share(value), meaning: value === 1 ? words.same : words.pairs };
      const meaning = words.meanings.find(({ below }) => value < below).words;
      return { name, value: decimal(value), meaning: `${meaning} (${what}).` };
    });
  },
};

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
const voterKey = (vote) => vote.voter.toLowerCase();
const share = (value) => `${Math.round(value * 100)}%`;
const decimal = (value) => {
  const hundredths = Math.round(Math.abs(value) * 100);
  const digits = String(hundredths % 100).padStart(2, "0");
  return `${value < 0 && hundredths > 0 ? "-" : ""}${Math.floor(hundredths / 100)}.${digits}`;
};
// The band that votes are held against: the lowest by the session's reading.
const rangeShown = (revealed) => (revealed.reading === "in-full" ? revealed.inFull : revealed.closest);
const bandShown = (revealed) => rangeShown(revealed).lowest;
