/// The types of a function in the pool, or of what is none, as plain numbers.
struct FunctionSignature {
  var parameters = TypePool.empty
  var results = TypePool.empty
  /// Where the link words are in the frames of such functions.
  private var linkSlot32: Int32 = 0
  /// How many of the parameters are vectors.
  private var vectorCount16: Int16 = 0
  var isFunction = false
  /// Whether calls of such functions are for the walk over common instructions.
  var isCommon = false
  /// Whether it is known that the types' features are on.
  var isChecked = false

  /// The signature of a type; its lists go into the pool.
  init(_ types: TypeList, _ index: Int, _ pool: inout TypePool) {
    guard types.kind(index) == .function else { return }
    let layout = types.layout(index)
    isFunction = true
    parameters = pool.append(words: types.words[layout.first])
    results = pool.append(words: types.words[layout.second])
    isCommon = layout.first.count <= 16 && layout.second.count <= 16
    linkSlot32 = Int32(truncatingIfNeeded: pool.linkSlot(parameters, results))
    vectorCount16 = Int16(truncatingIfNeeded: pool.slotCount(parameters) - parameters.count)
  }

  var linkSlot: Int { Int(linkSlot32) }
  var vectorCount: Int { Int(vectorCount16) }
}
