import Testing

@testable import HandlerGenerator

struct FusionListTests {
  private func list(_ table: String) throws -> FusionList {
    var list = FusionList(parts: HandlerGenerator.families.flatMap(\.operations).flatMap(\.parts))
    try list.add(table: table)
    return list
  }

  private func error(_ table: String) -> String {
    do { return "\(try list(table).rows.count) rows and no error" } catch { return "\(error)" }
  }

  @Test func `a longer fusion brings those that lowering needs on the way to it`() throws {
    let list = try list("i32_add_ss  i32_load_a_into_i32_add_ai_then_copy")
    #expect(list.rows.map(\.then.name).sorted() == ["i32_add_ai_then_copy", "i32_add_ss_then_i32_load_a_into_i32_add_ai_then_copy", "i32_load_a_then_i32_add_ai_then_copy"])
  }

  @Test func `a result that the next part reads may stay out of its slot`() throws {
    #expect(try list("i32_add_ss  i32_load_a").rows[0].into?.name == "i32_add_ss_into_i32_load_a")
    #expect(try list("i32_add_ss  i32_load_s").rows[0].into == nil)
    #expect(try list("f64_add_as  f64_store_ia").rows[0].into?.name == "f64_add_as_into_f64_store_ia")
    // It sets a slot whatever follows.
    #expect(try list("global_get_integer  i32_add_as").rows[0].into == nil)
  }

  @Test func `what is kept out of a slot is not written`() throws {
    let row = try list("i32_add_ss  i32_load_a").rows[0]
    #expect(row.then.declaration().contains("result1.write(sp, pc.slot(8))"))
    #expect(try #require(row.into).declaration().contains("result1.write") == false)
    #expect(row.then.declaration().contains("result2.write(sp, pc.slot(24))"))
  }

  @Test func `the second part has its words behind those of the first`() throws {
    // A constant of 64 bits takes three words.
    #expect(try list("constant64  br").rows[0].then.declaration().contains("takeBranch(pc.i32(32), pc.i32(36), pc + 24,"))
    #expect(try list("f64_add_si  copy").rows[0].then.declaration().contains("sp[pc.slot(32)] = sp[pc.slot(34)]"))
  }

  @Test func `a line that cannot be meant is refused with its text`() {
    #expect(error("i32_add_ss") == "a line of the table of fusions has 1 names, not 2: i32_add_ss")
    #expect(error("i32_add_ss  i32_add_xx") == "no handler is called i32_add_xx: i32_add_ss  i32_add_xx")
    #expect(error("i32_add_ss  copy_perhaps_br").hasPrefix("no handler is called copy_perhaps_br"))
    #expect(error("br  copy") == "nothing can follow a part that goes on elsewhere: br  copy")
    #expect(error("i32_add_ss  i64_add_as") == "no program has i64_add_as behind i32_add_ss, whose result has another type: i32_add_ss  i64_add_as")
    #expect(error("copy  br\ncopy  br") == "a line of the table of fusions is there twice, or a longer one needs it anyway: copy  br")
  }

  @Test func `loads and stores that both integer types share go with either`() throws {
    #expect(try list("i32_load_s  i64_add_as\ni64_add_ss  i32_store_sa").rows.map { $0.into != nil } == [true, true])
    #expect(error("i64_load_s  i32_add_as").hasPrefix("no program has"))
  }

  @Test func `no handler has the name of another`() throws {
    var names: Set<String> = []
    for operation in HandlerGenerator.families.flatMap(\.operations) {
      for part in operation.parts { #expect(names.insert(part.name).inserted, "\(part.name)") }
    }
  }

  @Test func `every row of the tables names handlers that are made, or that the engine has`() {
    let made = Set(HandlerGenerator.families.flatMap(\.operations).flatMap(\.parts).map(\.name)).union(["memory_atomic_notify"])
    for operation in HandlerGenerator.families.flatMap(\.operations) {
      for handler in operation.handlers { #expect(made.contains(handler.name), "\(operation.name): \(handler.name)") }
    }
  }

  @Test(arguments: [("i32.load8_u", "i32Load8U"), ("i32.trunc_sat_f32_s", "i32TruncSatF32S"), ("i64.atomic.rmw8.add_u", "i64AtomicRmw8AddU"), ("memory.atomic.wait32", "memoryAtomicWait32")])
  func `an instruction's name gives its opcode`(name: String, opcode: String) {
    #expect(Operation(name, []).opcode == opcode)
  }

  @Test func `only operands are renamed in expressions`() {
    #expect(Operation.expression("leftover(left, 2) + lefts.right(right)", suffix: "3") == "leftover(left3, 2) + lefts.right3(right3)")
  }
}
