import TestSupport
import Testing

@testable import WasmKitLiteEngine

/// Mangled names become readable, and no name costs much.
@Suite struct DemanglingTests {
  @Test(arguments: [
    ("_Z4packIJicN4game3BoxIiEEEEvDpT_", "pack<int, char, game::Box<int>>"), ("_ZL2stv", "st"),
    ("_ZN4game12_GLOBAL__N_16hiddenEPKcz", "game::(anonymous namespace)::hidden"), ("_ZN4game3BoxIPNS0_IdEEEC1ES2_", "game::Box<game::Box<double>*>::Box"),
    ("_ZN4game3BoxIiED2Ev", "game::Box<int>::~Box"), ("_ZN4game3BoxIiEcviEv", "game::Box<int>::operator int"),
    ("_ZN4game3BoxIiEplERKS1_", "game::Box<int>::operator+"), ("_ZN4game5fixedILin5ELb1EEEvv", "game::fixed<-5, true>"),
    ("_ZZL2stvENK3$_0clEi", "st::$_0::operator()"), ("_ZNSs6appendEPKc", "std::string::append"), ("_ZNSt6vectorIiSaIiEE9push_backERKi", "std::vector<int, std::allocator<int>>::push_back"),
    ("_ZThn8_N1A3runEv", "A::run"), ("_ZNK1A3getEv", "A::get"), ("_Znwm", "operator new"),
    ("_ZNSt7__cxx118time_getIwSt19istreambuf_iteratorIwSt11char_traitsIwEEE11get_weekdayES4_S4_RSt8ios_baseRSt12_Ios_IostateP2tm", "std::__cxx11::time_get<…>::get_weekday"),
  ]) func `a name of C++ is that of the source, with short templates and without parameters`(mangled: String, name: String) {
    #expect(demangled(mangled) == name)
  }

  @Test(arguments: [
    ("_ZN4core3fmt5write17h0123456789abcdefE", "core::fmt::write"),
    ("_ZN71_$LT$Test$u20$$u2b$$u20$$u27$static$u20$as$u20$foo..Bar$LT$Test$GT$$GT$3bar17h0123456789abcdefE", "<Test + 'static as foo::Bar<Test>>::bar"),
    ("core::panicking::panic_fmt::h0123456789abcdef", "core::panicking::panic_fmt"), ("_RNvCs2OpA4fNwd7R_1r5main2", "r::main2"),
    ("_RNCNvCs2OpA4fNwd7R_1r2g2s_0B3_", "r::g2::{closure#1}"), ("_RNvMCs2OpA4fNwd7R_1rINtB2_1SAlj4_E3getB2_", "<r::S<[i32; 4]>>::get"),
    ("_RNCNvMCs2OpA4fNwd7R_1rINtB4_1SThxEE3get0B4_", "<r::S<(u8, i64)>>::get::{closure#0}"),
    ("_RINvCs2OpA4fNwd7R_1r3genKj3_NCNvB2_2g20EB2_", "r::gen::<3, r::g2::{closure#0}>"), ("_RNvCs1_1ru3abc", "r::punycode{abc}"),
  ]) func `a name of Rust is a path without hashes`(mangled: String, name: String) {
    #expect(demangled(mangled) == name)
  }

  @Test(arguments: [
    ("$s4main3fooyyF", "main.foo"), ("$e4main3fooyyF", "main.foo"), ("$s7Example3FooV5countSivg", "Example.Foo.count.getter"),
    ("$ss12StaticStringV13stringLiteralA2B_tcfC", "Swift.StaticString.init"), ("$s4main4GameC4DeckV7shuffle4withySi_tF", "main.Game.Deck.shuffle"),
    ("$ss5UInt8V2eeoiySbAB_ABtFZ", "static Swift.UInt8.=="), ("$sSR10_uncheckedxSi_tcig", "Swift.UnsafeBufferPointer.subscript.getter"),
    ("$s4main3fooyyFyycfU_", "closure #1 in main.foo"), ("$s4main3fooyyFyycfU0_", "closure #2 in main.foo"), ("$sSi4mainE5twiceSiyF", "Swift.Int.twice"),
    ("$s4main9GameStateV03newC0yyF", "main.GameState.newState"),
  ]) func `a name of Swift is a path with the kind of the function`(mangled: String, name: String) {
    #expect(demangled(mangled) == name)
  }

  @Test(arguments: ["malloc", "_start", "", "_", "_Z", "_ZN", "_R", "_RNv", "$s", "$sZ", "_ZGTtNKSt11logic_error4whatEv", "a b", "h0123456789abcdef", "::h0123456789abcdef"])
  func `any other name is left as it is`(name: String) {
    #expect(demangled(name) == nil)
  }

  @Test func `names that multiply cost little and have short texts`() {
    let clock = ContinuousClock()
    let doubled = "_Z1fI" + (0..<200).map { "1AIS\($0 == 0 ? "" : String($0 - 1, radix: 36).uppercased())_S_E" }.joined() + "Evv"
    let references = "_RINvC1a1b" + String(repeating: "TB8_B8_E", count: 400) + "E"
    let names = [
      doubled, references, "_Z" + String(repeating: "N", count: 4_000), "_Z1fI" + String(repeating: "P", count: 4_000) + "iEvv",
      "_R" + String(repeating: "I", count: 4_000), "_RMC1a" + String(repeating: "S", count: 4_000) + "h", "_RNvC1aB_1b",
      "$s1a" + String(repeating: "1aV", count: 1_300) + "1fyyF", String(repeating: "_ZN", count: 100_000), "$s4abcD" + String(repeating: "0aaaaA0V", count: 500) + "1fyyF",
    ]
    for name in names {
      var text: String?
      let time = clock.measure { text = demangled(name) }
      #expect((text?.utf8.count ?? 0) <= MangledReader.textByteCount)
      #expect(time < .milliseconds(500), "\(name.prefix(40)): \(time)")
    }
  }

  @Test func `names that are changed at random are read or left`() {
    var generator = SeededGenerator(seed: 11)
    let seeds = [
      "_ZNSt6vectorIiSaIiEE9push_backERKi", "_ZN4game3BoxIPNS0_IdEEEC1ES2_", "_ZZL2stvENK3$_0clEi", "_RNCNvMCs2OpA4fNwd7R_1rINtB4_1SThxEE3get0B4_",
      "_RINvCs2OpA4fNwd7R_1r3genKj3_NCNvB2_2g20EB2_", "$s4main9GameStateV03newC0yyFyycfU0_", "$sSR10_uncheckedxSi_tcig", "_ZN4core3fmt5write17h0123456789abcdefE",
    ].map { Array($0.utf8) }
    var readable = 0
    for _ in 0..<20_000 {
      var name = seeds.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 2..<name.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: name[index] = UInt8.random(in: 0x21...0xFF, using: &generator)
        case 1: name.remove(at: index)
        default: name.insert(contentsOf: name[index...].prefix(5), at: index)
        }
      }
      if let text = demangled(String(decoding: name, as: UTF8.self)) {
        readable += 1
        #expect(text.utf8.count <= MangledReader.textByteCount)
      }
    }
    #expect(readable > 1_000)
  }
}
