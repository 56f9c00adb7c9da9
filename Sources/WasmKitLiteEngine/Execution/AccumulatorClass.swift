/// Which accumulator a value travels in.
enum AccumulatorClass: Int {
  case integer, single, double, none

  @inline(__always) init(_ type: ValueType) {
    switch type {
    case .i32, .i64, .reference: self = .integer
    case .f32: self = .single
    case .f64: self = .double
    case .v128: self = .none
    }
  }
}
