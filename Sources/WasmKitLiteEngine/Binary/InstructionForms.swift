// The instruction table, boiled down to what the reader of bodies needs for every byte: an opcode and the shape of its immediates.
// A row of the table has a string, and copying one counts references; an entry here is four bytes without any.

/// What the immediates of an opcode look like, whatever they mean.
enum InstructionForm: UInt8 {
  case none, index, twoIndices, memoryArgument, i32, block, f64, i64, f32
  case labels, valueTypes, heapType, tryTable, castBranch
  case memoryArgumentAndLane, lane, lanes16, v128, zeroByte
  /// The number of an opcode follows; the payload is the prefix, less 0xFB.
  case prefix
  case undefined

  /// The form of immediates, with what the reader must know besides.
  static func form(of immediates: Immediates, opcode: Opcode) -> (form: InstructionForm, payload: UInt8) {
    switch immediates {
    case .none: (.none, 0)
    case .block: (.block, 0)
    case .label, .function, .type, .local, .global, .table, .memory, .data, .element, .tag: (.index, 0)
    case .labels: (.labels, 0)
    case .typeAndTable, .tableAndTable, .memoryAndMemory, .dataAndMemory, .elementAndTable: (.twoIndices, 0)
    case .typeAndField, .typeAndCount, .typeAndData, .typeAndElement, .typeAndType: (.twoIndices, 0)
    case .heapType: (.heapType, opcode == .refNull || opcode == .refTestNull || opcode == .refCastNull ? 1 : 0)
    case .valueTypes: (.valueTypes, 0)
    case .memoryArgument(let alignment): (.memoryArgument, alignment)
    case .memoryArgumentAndLane(let alignment): (.memoryArgumentAndLane, alignment)
    case .lane: (.lane, 0)
    case .lanes16: (.lanes16, 0)
    case .i32: (.i32, 0)
    case .i64: (.i64, 0)
    case .f32: (.f32, 0)
    case .f64: (.f64, 0)
    case .v128: (.v128, 0)
    case .tryTable: (.tryTable, 0)
    case .castBranch: (.castBranch, 0)
    case .zeroByte: (.zeroByte, 0)
    }
  }
}

/// All opcodes by their bytes: first the 256 without a prefix, then those behind each prefix.
struct InstructionForms {
  struct Entry {
    var opcode: Opcode
    var form: InstructionForm
    /// The natural alignment, the nullability of a heap type, or the prefix.
    var payload: UInt8
  }

  /// Reads the entry of an opcode byte.
  @inline(__always) static func entry(_ entries: UnsafePointer<Entry>, byte: UInt8) -> Entry { unsafe entries[Int(byte)] }

  /// Reads the entry of a number behind a prefix, which is counted from 0xFB; nil where the table has no number as large.
  @inline(__always) static func entry(_ entries: UnsafePointer<Entry>, prefix: UInt8, code: UInt32) -> Entry? {
    let region = region(ofPrefix: prefix)
    guard code < region.count else { return nil }
    return unsafe entries[region.start &+ Int(truncatingIfNeeded: code)]
  }

  /// Where the numbers behind a prefix are, and how many have a place.
  @inline(__always) private static func region(ofPrefix prefix: UInt8) -> (start: Int, count: UInt32) {
    switch prefix {
    case 0: (256, 64)
    case 1: (320, 64)
    case 2: (384, 320)
    default: (704, 128)
    }
  }

  private static let entryCount = 832

  // SAFETY: allocated and filled once, under the lock of a static's initialisation, never written again and never freed; every index into it is
  // a byte, or a start of a region plus a number that was compared with the region's count.
  nonisolated(unsafe) static let shared: UnsafePointer<Entry> = {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: entryCount)
    unsafe entries.initialize(repeating: Entry(opcode: .unreachable, form: .undefined, payload: 0), count: entryCount)
    for row in InstructionTable.rows {
      let (form, payload) = InstructionForm.form(of: row.immediates, opcode: row.opcode)
      let region = row.prefix == 0 ? (start: 0, count: 256) : region(ofPrefix: row.prefix - 0xFB)
      // Our own table, no guest's number.
      precondition(row.code < region.count, "the region of a prefix is too small for the instruction table")
      unsafe entries[region.start + Int(row.code)] = Entry(opcode: row.opcode, form: form, payload: payload)
    }
    for prefix in 0..<4 { unsafe entries[0xFB + prefix] = Entry(opcode: .unreachable, form: .prefix, payload: UInt8(prefix)) }
    return unsafe UnsafePointer(entries)
  }()
}
