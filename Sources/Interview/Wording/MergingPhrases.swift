import QuestionBank

/// What is said when sessions are merged.
extension Phrases {
  static let severalPeople = "Several people"

  static func kind(of started: Started) -> String {
    started.typeName + (started.profile.isResidential ? ", children stay overnight" : "")
  }

  static func toldOtherwise(_ told: String, asked text: String) -> String {
    "asked otherwise (“\(text)”), \(told)"
  }

  static func toSettle(_ count: Int) -> String {
    count == 1
      ? "On 1 answer people differ. I ask that one now; your answer settles it."
      : "On \(count) answers people differ. I ask those now; your answers settle them."
  }
}

extension Merging {
  /// What came of it, in lines: who gave how much, what is in dispute, and what nobody has begun.
  public func lines(_ name: String) -> [Line] {
    var lines: [Line] = [.heading("Merged into \(name)")]
    for one in session.merged?.people ?? [] {
      let count = Phrases.counted(taken(from: one), "answer")
      lines.append(.bullet("\(one.role): \(count) taken over (\(one.session))"))
    }
    if disputes.isEmpty {
      lines.append(.speech("On every answer that several people gave they agree."))
    } else {
      lines += disputeLines
    }
    if !notBegun.isEmpty {
      lines.append(.speech("Nobody has begun these yet: \(notBegun.joined(separator: ", "))."))
    }
    return lines
  }

  private var disputeLines: [Line] {
    let count = Phrases.counted(disputes.count, "answer")
    var lines: [Line] = [
      .speech(
        "In dispute, for someone to settle: \(count), left open until then.")
    ]
    var ref = ""
    for dispute in disputes {
      if dispute.ref != ref { lines += [.gap, .heading("\(dispute.ref)  \(dispute.title)")] }
      ref = dispute.ref
      lines.append(.bullet("\(dispute.wording) \(session.sentence(dispute))"))
    }
    return lines
  }

  private func taken(from person: Attribution) -> Int {
    session.records.values.reduce(0) { sum, record in
      sum
        + record.given.values.count { given in
          ([given.answered.by] + (given.answered.also ?? [])).contains { $0?.person == person }
        }
    }
  }
}

extension Session {
  /// Who says what, as one sentence.
  func sentence(_ dispute: Dispute) -> String {
    Phrases.say(dispute.sayings.map { (the($0.person), $0.told) })
  }
}
