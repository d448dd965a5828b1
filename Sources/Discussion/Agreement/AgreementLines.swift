import Interview
import QuestionBank

/// Agreement as it is shown in a replay.
extension AgreementPhrases {
  static func lines(_ room: Room) -> [Line] {
    let voted = room.subjects.filter { !room.opinions($0).rounds.isEmpty }
    var lines: [Line] = [.gap, .heading("Agreement")]
    for subject in voted {
      let opinions = room.opinions(subject)
      lines.append(.speech("\(name(subject, room)): \(standard(opinions, room.scale))"))
    }
    let agreement = RoomAgreement(room)
    lines += [.gap, .speech("Over \(Phrases.counted(voted.count, "standard")), first votes:")]
    lines += rows(agreement.first).map { .bullet("\($0.name): \($0.value). \($0.meaning)") }
    if let moved = agreement.moved {
      let count = Phrases.counted(moved.after.units, "standard")
      lines += [.gap, .speech("After discussion, over the \(count) voted on again (before, in brackets):")]
      lines += zip(rows(moved.after), rows(moved.before)).map { after, before in
        .bullet("\(after.name): \(after.value) (\(before.value)). \(after.meaning)")
      }
    }
    lines += against(agreement)
    if voted.count < fewStandards { lines.append(.aside(hint)) }
    return lines
  }

  private static func against(_ agreement: RoomAgreement) -> [Line] {
    guard let first = agreement.withInferred else { return [] }
    var lines: [Line] = [.gap, .speech("Your votes against Vouch's ratings, where they were revealed:")]
    let again = agreement.againWithInferred.map(rows)
    for (place, row) in rows(first).enumerated() where row.value != "cannot be computed" {
      let after = again.map { ", after discussion \($0[place].value)" } ?? ""
      lines.append(.bullet("\(row.name): \(row.value)\(after)."))
    }
    return lines
  }

  /// How a room stands on one standard, before and after, and against the rating.
  public static func standard(_ opinions: Opinions, _ scale: Scale) -> String {
    var parts = [round(opinions.first, opinions, scale)]
    if let again = opinions.again { parts.append("then \(round(again, opinions, scale))") }
    return parts.joined(separator: "; ") + "."
  }

  private static func round(_ votes: [Vote], _ opinions: Opinions, _ scale: Scale) -> String {
    let agreed = share(PercentAgreement.of(RoomAgreement.table([votes], scale)))
    let pairs = agreed.hasSuffix("%") ? ", \(agreed) of pairs agree" : ""
    let vouch = withVouch(votes, opinions).map { ", \($0.same) of \($0.of) with Vouch" } ?? ""
    return "\(VoteTally(votes, scale: scale).words(scale))\(pairs)\(vouch)"
  }

  /// A standard by its ref, and by its session where there are several.
  public static func name(_ subject: Subject, _ room: Room) -> String {
    guard room.convened.sessions.count > 1, room.convened.sessions.indices.contains(subject.session - 1)
    else { return subject.criterion }
    return "\(subject.criterion) (\(room.convened.sessions[subject.session - 1].name))"
  }
}
