/// The rules that a bank is held to. The raw value is the code that diagnostics show.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  /// The file is not there or cannot be read.
  case unreadable
  /// The file is not YAML.
  case yaml
  /// A key that must be there is not.
  case missingKey = "missing-key"
  /// A key that nothing reads.
  case unknownKey = "unknown-key"
  /// A value of the wrong kind or form.
  case wrongValue = "wrong-value"
  /// Two things with the same name.
  case duplicate
  /// A band, kind, theme, role or setting type that the bank does not list.
  case unknownName = "unknown-name"

  /// Whether the rule makes a bank unusable.
  public var severity: Diagnostic.Severity { .error }
}
