import Testing
import WasmKitLiteEngine
import WasmKitLiteText

/// Types where one module's things meet another module's or the host's: indices are a module's own, only what they mean counts.
@Suite struct BorderTests {
  /// The kind of error that linking two modules ends with; the second imports from "A".
  static func linking(_ exporting: String, _ importing: String) throws -> LinkError.Kind? {
    let store = Store()
    var imports = Imports()
    imports.define("A", exportsOf: try Module(text: exporting).instantiate(store: store))
    do {
      _ = try Module(text: importing).instantiate(imports)
      return nil
    } catch let error as LinkError { return error.kind }
  }

  static func callError(_ body: () throws -> Void) -> CallError.Kind? {
    do {
      try body()
      return nil
    } catch { return (error as? CallError)?.kind }
  }

  // MARK: Imports

  @Test func `a global of another function type at the same index is not linked`() throws {
    let exporting = """
      (module (type $v (func)) (type $ta (func (param (ref null $v))))
        (func $f (type $ta) (call_ref $v (local.get 0)))
        (elem declare func $f)
        (global (export "g") (ref null $ta) (ref.func $f))
        (global (export "m") (mut (ref null $ta)) (ref.func $f)))
      """
    let other = #"(module (type $x (func)) (type $tb (func (param i64))) (import "A" "NAME" (global TYPE)))"#
    func linking(_ name: String, _ type: String) throws -> LinkError.Kind? {
      try Self.linking(exporting, other.replacing("NAME", with: name).replacing("TYPE", with: type))
    }
    #expect(try linking("g", "(ref null $tb)") == .incompatibleImportType)
    #expect(try linking("m", "(mut (ref null $tb))") == .incompatibleImportType)
    #expect(try linking("g", "(ref null func)") == nil)
    #expect(try linking("m", "(mut (ref null func))") == .incompatibleImportType)
    #expect(try linking("g", "(ref func)") == .incompatibleImportType)
    #expect(try linking("g", "(ref null extern)") == .incompatibleImportType)
  }

  @Test func `a constant global goes for every type above its own, wherever that type stands`() throws {
    let exporting = """
      (module (type $a (sub (func (param i32)))) (type $b (sub $a (func (param i32)))) (func $f (type $b)) (elem declare func $f)
        (global (export "g") (ref $b) (ref.func $f)) (global (export "m") (mut (ref $b)) (ref.func $f)))
      """
    func linking(_ name: String, _ type: String) throws -> LinkError.Kind? {
      try Self.linking(
        exporting,
        """
        (module (type (func)) (type (func (param f32))) (type $a (sub (func (param i32)))) (type $b (sub $a (func (param i32)))) (type $c (sub $b (func (param i32))))
          (import "A" "\(name)" (global \(type))))
        """)
    }
    for type in ["(ref $b)", "(ref null $b)", "(ref $a)", "(ref null $a)", "(ref func)", "funcref"] { #expect(try linking("g", type) == nil, "\(type)") }
    for type in ["(ref $c)", "(ref null 0)", "(mut (ref $b))", "externref", "(ref null nofunc)"] {
      #expect(try linking("g", type) == .incompatibleImportType, "\(type)")
    }
    #expect(try linking("m", "(mut (ref $b))") == nil)
    for type in ["(mut (ref null $b))", "(mut (ref $a))", "(ref $b)"] { #expect(try linking("m", type) == .incompatibleImportType, "\(type)") }
  }

  @Test func `a table's elements are of the very type that the import declares`() throws {
    let exporting = """
      (module (type $a (sub (func))) (type $b (sub $a (func))) (table (export "t") 2 (ref null $b)) (table (export "f") 2 funcref))
      """
    func linking(_ name: String, _ type: String) throws -> LinkError.Kind? {
      try Self.linking(
        exporting,
        """
        (module (type (func (param i64))) (type (func (param i64 i64))) (type $a (sub (func))) (type $b (sub $a (func)))
          (import "A" "\(name)" (table 1 \(type))))
        """)
    }
    #expect(try linking("t", "(ref null $b)") == nil)
    for type in ["(ref null $a)", "(ref null 1)", "(ref null 0)", "funcref", "externref"] { #expect(try linking("t", type) == .incompatibleImportType, "\(type)") }
    #expect(try linking("f", "funcref") == nil)
    #expect(try linking("f", "(ref null $b)") == .incompatibleImportType)
  }

  @Test func `tags are equal or not linked, functions may be of a type below`() throws {
    let exporting = """
      (module (type $a (sub (func (param i32)))) (type $b (sub $a (func (param i32)))) (type $t (func (param (ref null $a))))
        (tag (export "t") (type $t)) (func (export "f") (type $b)))
      """
    func linking(_ item: String) throws -> LinkError.Kind? {
      try Self.linking(
        exporting,
        """
        (module (type $u (func (param f64))) (type $a (sub (func (param i32)))) (type $b (sub $a (func (param i32)))) (type $plain (func (param i32)))
          (type $ta (func (param (ref null $a)))) (type $tb (func (param (ref null $b)))) (type $tu (func (param (ref null $u))))
          (import "A" \(item)))
        """)
    }
    #expect(try linking(#""t" (tag (type $ta))"#) == nil)
    for type in ["$tb", "$tu", "$u"] { #expect(try linking("\"t\" (tag (type \(type)))") == .incompatibleImportType, "\(type)") }
    for type in ["$a", "$b"] { #expect(try linking("\"f\" (func (type \(type)))") == nil, "\(type)") }
    for type in ["$plain", "$u"] { #expect(try linking("\"f\" (func (type \(type)))") == .incompatibleImportType, "\(type)") }
  }

  @Test func `a host function is of the type that its import declares`() throws {
    var imports = Imports()
    imports.define("h", "f") { (_: inout Caller, value: Int32) in value + 1 }
    let module = try Module(
      text: """
        (module (type $open (sub (func (param i32) (result i32)))) (import "h" "f" (func $f (type $open))) (table funcref (elem $f))
          (func (export "run") (result i32) (call_indirect (type $open) (i32.const 41) (i32.const 0))))
        """)
    #expect(try module.instantiate(imports).call("run", returning: Int32.self) == 42)
    // A type of the module's cannot be meant by a host's function.
    var named = Imports()
    named.define("h", "f", type: FunctionType([.reference(ReferenceType(isNullable: true, .concrete(0)))], [])) { _, _ in [] }
    let naming = try Module(text: #"(module (type $v (func)) (import "h" "f" (func (param (ref null $v)))))"#)
    #expect(LinkingTests.linkError { _ = try naming.instantiate(named) }?.kind == .incompatibleImportType)
  }

  // MARK: The host's values

  static let types = """
    (type $a (sub (func (param i32) (result i32)))) (type $b (sub $a (func (param i32) (result i32)))) (type $c (func (param i64)))
    (func $fa (export "a") (type $a) (local.get 0)) (func $fb (export "b") (type $b) (local.get 0)) (func $fc (export "c") (type $c))
    """

  @Test func `a function goes where its type goes, from whichever module it comes`() throws {
    let store = Store()
    // The same types, with other indices.
    let source = try Module(text: "(module (type (func)) (type (func (param f32))) \(Self.types))").instantiate(store: store)
    let target = try Module(
      text: """
        (module \(Self.types)
          (func (export "take a") (param (ref null $a)) (result i32) (call_ref $a (i32.const 7) (local.get 0)))
          (func (export "take b") (param (ref $b)) (result (ref null $a)) (local.get 0))
          (global (export "g") (mut (ref null $b)) (ref.null $b)))
        """
    ).instantiate(store: store)
    let a = try source.function("a"), b = try source.function("b"), c = try source.function("c")
    #expect(try target.call("take a", arguments: [.funcref(a)]) == [.i32(7)])
    #expect(try target.call("take a", arguments: [.funcref(b)]) == [.i32(7)])
    #expect(Self.callError { _ = try target.call("take a", arguments: [.funcref(c)]) } == .typeMismatch)
    #expect(try target.call("take b", arguments: [.funcref(b)]) == [.funcref(b)])
    for value: Value in [.funcref(a), .funcref(c), .funcref(nil), .externref(nil), .i64(1)] {
      #expect(Self.callError { _ = try target.call("take b", arguments: [value]) } == .typeMismatch, "\(value)")
    }
    let global = try target.global("g")
    try global.set(.funcref(b))
    #expect(global.value == .funcref(b))
    for value in [a, c] { #expect(Self.callError { try global.set(.funcref(value)) } == .typeMismatch) }
    try global.set(.funcref(nil))
    #expect(global.value == .funcref(nil))
    let stranger = try Module(text: "(module \(Self.types))").instantiate().function("b")
    #expect(Self.callError { try global.set(.funcref(stranger)) } == .wrongStore)
    #expect(Self.callError { _ = try target.call("take b", arguments: [.funcref(stranger)]) } == .wrongStore)
  }

  @Test func `null goes for every nullable reference`() throws {
    let instance = try Module(
      text: """
        (module (type $f (func)) (type $s (struct))
          (func (export "all") (param funcref (ref null $f) externref exnref (ref null $s) anyref nullfuncref nullexternref) (result i32) (i32.const 1))
          (func (export "exn") (result exnref) (ref.null exn)) (func (export "any") (result (ref null $s)) (ref.null $s)))
        """
    ).instantiate()
    let exception = try instance.call("exn", arguments: [])[0], object = try instance.call("any", arguments: [])[0]
    #expect(exception.type == .exnref)
    #expect(object.type == .reference(ReferenceType(isNullable: true, .any)))
    let function = Value.funcref(nil), host = Value.externref(nil)
    #expect(try instance.call("all", arguments: [function, function, host, function, function, function, function, host]) == [.i32(1)])
    #expect(try instance.call("all", arguments: [function, function, host, exception, object, object, function, host]) == [.i32(1)])
    for wrong in [[function, function, function], [host, function, host], [function, exception, host]] {
      #expect(Self.callError { _ = try instance.call("all", arguments: wrong + [exception, object, object, function, host]) } == .typeMismatch)
    }
    #expect(Self.callError { _ = try instance.call("all", arguments: [function, function, host, object, object, object, function, host]) } == .typeMismatch)
  }

  @Test func `an exception reference goes back to where exceptions go, and nowhere else`() throws {
    let instance = try Module(
      text: """
        (module (tag $t (param i32))
          (func (export "catch") (param i32) (result exnref)
            (block $h (result exnref) (try_table (result exnref) (catch_all_ref $h) (throw $t (local.get 0)))))
          (func (export "throw") (param exnref) (throw_ref (local.get 0)))
          (func (export "call") (param funcref)) (func (export "any") (param anyref)) (func (export "extern") (param externref)))
        """
    ).instantiate()
    let reference = try instance.call("catch", arguments: [.i32(5)])[0]
    #expect(throws: WasmException.self) { try instance.call("throw", arguments: [reference]) }
    for name in ["call", "any", "extern"] { #expect(Self.callError { _ = try instance.call(name, arguments: [reference]) } == .typeMismatch, "\(name)") }
  }

  @Test func `results of a host function are of its type, references too`() throws {
    final class Box: @unchecked Sendable {
      // SAFETY: `@unchecked Sendable`: used on one thread only.
      var results: [Value] = []
    }
    let box = Box()
    var imports = Imports()
    imports.define("h", "f", type: FunctionType([], [.funcref, .externref])) { _, _ in box.results }
    let instance = try Module(
      text: #"(module (import "h" "f" (func $f (result funcref externref))) (func (export "run") (result funcref externref) (call $f)) (func (export "g")))"#
    ).instantiate(imports)
    let function = try instance.function("g")
    let host = instance.store.reference(to: 1)
    box.results = [.funcref(function), .externref(host)]
    #expect(try instance.call("run", arguments: []) == box.results)
    box.results = [.funcref(nil), .externref(nil)]
    #expect(try instance.call("run", arguments: []) == box.results)
    for wrong: [Value] in [[], [.funcref(nil)], [.externref(nil), .externref(nil)], [.funcref(function), .funcref(nil)], [.funcref(nil), .i64(1)]] {
      box.results = wrong
      #expect(Self.callError { _ = try instance.call("run", arguments: []) } == .typeMismatch, "\(wrong)")
    }
    box.results = [.funcref(try Module(text: #"(module (func (export "g")))"#).instantiate().function("g")), .externref(nil)]
    #expect(Self.callError { _ = try instance.call("run", arguments: []) } == .wrongStore)
  }

  @Test func `the host makes nothing of a type that only a module can name`() throws {
    let store = Store()
    let type = ReferenceType(isNullable: true, .concrete(0))
    // Numbers of types that the store has do not help.
    _ = try Module(text: "(module \(Self.types))").instantiate(store: store)
    #expect(LinkingTests.linkError { _ = try Tag([.reference(type)], store: store) }?.kind == .invalidType)
    #expect(LinkingTests.linkError { _ = try Table(TableType(limits: Limits(minimum: 0), element: type), store: store) }?.kind == .invalidType)
    #expect(Self.callError { _ = try Global(GlobalType(.reference(type)), .funcref(nil), store: store) } == .typeMismatch)
    // Nor a table that would have to hold something before it does.
    let some = ReferenceType(isNullable: false, .func)
    #expect(LinkingTests.linkError { _ = try Table(TableType(limits: Limits(minimum: 1), element: some), store: store) }?.kind == .invalidType)
    #expect(try Table(TableType(limits: Limits(minimum: 0), element: some), store: store).count == 0)
    #expect(Self.callError { _ = try Global(GlobalType(.reference(some)), .funcref(nil), store: store) } == .typeMismatch)
  }

  @Test func `types of a thousand modules are told apart in one store`() throws {
    let store = Store()
    let first = try Module(text: "(module (type $t (func (param i64 i64))) (func $f (type $t)) (elem declare func $f) (global (export \"g\") (ref null $t) (ref.func $f)))")
    var imports = Imports()
    imports.define("A", exportsOf: try first.instantiate(store: store))
    for index in 0..<1000 {
      let parameters = [String](repeating: "i32", count: index % 40).joined(separator: " ")
      let text = "(module (type $t (func (param \(parameters)))) (type $u (func (param i64 i64))) (import \"A\" \"g\" (global (ref null $\(index % 2 == 0 ? "t" : "u")))))"
      let error = LinkingTests.linkError { _ = try Module(text: text).instantiate(imports) }
      #expect(error?.kind == (index % 2 == 0 ? .incompatibleImportType : nil))
    }
  }
}
