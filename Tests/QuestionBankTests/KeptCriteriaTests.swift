import Glibc
import QuestionBank
import TestSupport
import Testing

@Suite("Criteria of a bank that were read")
struct KeptCriteriaTests {
  private let folder = ScratchFolder()

  @Test("a criterion is read once: what it held stays, whatever becomes of its file")
  func kept() throws {
    let path = TinyBank.write(to: folder)
    let bank = try Bank(folder: path)
    let criterion = try bank.criterion("1.1")
    #expect(remove(path + "/part-1/1.1-first.yaml") == 0)
    #expect(try bank.criterion("1.1") == criterion)
    #expect(throws: BankError.self) { try Bank(folder: path).criterion("1.1") }
  }

  @Test("a file that cannot be used is read again once it is mended")
  func mended() throws {
    let path = TinyBank.write(to: folder)
    let bank = try Bank(folder: path)
    let mended = try bank.criterion("1.2")
    let other = try Bank(folder: TinyBank.write(to: folder, changing: { $0 + "\nnonsense: here" }))
    #expect(throws: BankError.self) { try other.criterion("1.2") }
    _ = TinyBank.write(to: folder)
    #expect(try other.criterion("1.2") == mended)
  }
}
