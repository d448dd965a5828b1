/// Every YAML file of a bank is one that the program reads.
enum FileCheck: WholeBankCheck {
  static func check(_ bank: CheckedBank) {
    let folder = bank.bank.folder
    let read = Set(["/bank.yaml", "/glossary.yaml"].map { folder + $0 } + bank.bank.entries.map(\.path))
    for file in yamlFiles(in: folder, depth: 3) where !read.contains(file) {
      bank.fields.document.findings.report(
        .unreachable, at: Place(file: file), "no session reads this file",
        mend: "Criteria are .yaml files right in the folder of a part that bank.yaml lists, such as "
          + "part-\(bank.outline.parts.first?.id ?? "1").")
    }
  }

  private static func yamlFiles(in folder: String, depth: Int) -> [String] {
    guard depth > 0, let names = TextFile.names(in: folder) else { return [] }
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      let isYaml = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
      let within = yamlFiles(in: path, depth: depth - 1)
      return isYaml && within.isEmpty ? [path] : within
    }
  }
}
