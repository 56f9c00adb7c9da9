// The handlers of a branch table's labels: one for each of the first 256, and one for the rest.
//
// WHY so many that do the same: the processor guesses which of them comes, and goes on at once with operands from an address that it knows, for each has its
// own number in its code. Were the number data, everything behind the branch would wait until the index is computed, and an interpreter that the guest is
// would run one of its instructions after the other. See the Rationale.

/// The handlers of labels by their number. 256, since the opcodes of most interpreters are a byte.
enum LabelHandlers {
  /// The handler that branches to a table's label.
  @inline(__always) static func handler(_ label: Int) -> Handler { label < numbered.count ? numbered[label] : wkl_label }

  static let numbered: [Handler] = [
    wkl_label_0, wkl_label_1, wkl_label_2, wkl_label_3, wkl_label_4, wkl_label_5, wkl_label_6, wkl_label_7,
    wkl_label_8, wkl_label_9, wkl_label_10, wkl_label_11, wkl_label_12, wkl_label_13, wkl_label_14, wkl_label_15,
    wkl_label_16, wkl_label_17, wkl_label_18, wkl_label_19, wkl_label_20, wkl_label_21, wkl_label_22, wkl_label_23,
    wkl_label_24, wkl_label_25, wkl_label_26, wkl_label_27, wkl_label_28, wkl_label_29, wkl_label_30, wkl_label_31,
    wkl_label_32, wkl_label_33, wkl_label_34, wkl_label_35, wkl_label_36, wkl_label_37, wkl_label_38, wkl_label_39,
    wkl_label_40, wkl_label_41, wkl_label_42, wkl_label_43, wkl_label_44, wkl_label_45, wkl_label_46, wkl_label_47,
    wkl_label_48, wkl_label_49, wkl_label_50, wkl_label_51, wkl_label_52, wkl_label_53, wkl_label_54, wkl_label_55,
    wkl_label_56, wkl_label_57, wkl_label_58, wkl_label_59, wkl_label_60, wkl_label_61, wkl_label_62, wkl_label_63,
    wkl_label_64, wkl_label_65, wkl_label_66, wkl_label_67, wkl_label_68, wkl_label_69, wkl_label_70, wkl_label_71,
    wkl_label_72, wkl_label_73, wkl_label_74, wkl_label_75, wkl_label_76, wkl_label_77, wkl_label_78, wkl_label_79,
    wkl_label_80, wkl_label_81, wkl_label_82, wkl_label_83, wkl_label_84, wkl_label_85, wkl_label_86, wkl_label_87,
    wkl_label_88, wkl_label_89, wkl_label_90, wkl_label_91, wkl_label_92, wkl_label_93, wkl_label_94, wkl_label_95,
    wkl_label_96, wkl_label_97, wkl_label_98, wkl_label_99, wkl_label_100, wkl_label_101, wkl_label_102, wkl_label_103,
    wkl_label_104, wkl_label_105, wkl_label_106, wkl_label_107, wkl_label_108, wkl_label_109, wkl_label_110, wkl_label_111,
    wkl_label_112, wkl_label_113, wkl_label_114, wkl_label_115, wkl_label_116, wkl_label_117, wkl_label_118, wkl_label_119,
    wkl_label_120, wkl_label_121, wkl_label_122, wkl_label_123, wkl_label_124, wkl_label_125, wkl_label_126, wkl_label_127,
    wkl_label_128, wkl_label_129, wkl_label_130, wkl_label_131, wkl_label_132, wkl_label_133, wkl_label_134, wkl_label_135,
    wkl_label_136, wkl_label_137, wkl_label_138, wkl_label_139, wkl_label_140, wkl_label_141, wkl_label_142, wkl_label_143,
    wkl_label_144, wkl_label_145, wkl_label_146, wkl_label_147, wkl_label_148, wkl_label_149, wkl_label_150, wkl_label_151,
    wkl_label_152, wkl_label_153, wkl_label_154, wkl_label_155, wkl_label_156, wkl_label_157, wkl_label_158, wkl_label_159,
    wkl_label_160, wkl_label_161, wkl_label_162, wkl_label_163, wkl_label_164, wkl_label_165, wkl_label_166, wkl_label_167,
    wkl_label_168, wkl_label_169, wkl_label_170, wkl_label_171, wkl_label_172, wkl_label_173, wkl_label_174, wkl_label_175,
    wkl_label_176, wkl_label_177, wkl_label_178, wkl_label_179, wkl_label_180, wkl_label_181, wkl_label_182, wkl_label_183,
    wkl_label_184, wkl_label_185, wkl_label_186, wkl_label_187, wkl_label_188, wkl_label_189, wkl_label_190, wkl_label_191,
    wkl_label_192, wkl_label_193, wkl_label_194, wkl_label_195, wkl_label_196, wkl_label_197, wkl_label_198, wkl_label_199,
    wkl_label_200, wkl_label_201, wkl_label_202, wkl_label_203, wkl_label_204, wkl_label_205, wkl_label_206, wkl_label_207,
    wkl_label_208, wkl_label_209, wkl_label_210, wkl_label_211, wkl_label_212, wkl_label_213, wkl_label_214, wkl_label_215,
    wkl_label_216, wkl_label_217, wkl_label_218, wkl_label_219, wkl_label_220, wkl_label_221, wkl_label_222, wkl_label_223,
    wkl_label_224, wkl_label_225, wkl_label_226, wkl_label_227, wkl_label_228, wkl_label_229, wkl_label_230, wkl_label_231,
    wkl_label_232, wkl_label_233, wkl_label_234, wkl_label_235, wkl_label_236, wkl_label_237, wkl_label_238, wkl_label_239,
    wkl_label_240, wkl_label_241, wkl_label_242, wkl_label_243, wkl_label_244, wkl_label_245, wkl_label_246, wkl_label_247,
    wkl_label_248, wkl_label_249, wkl_label_250, wkl_label_251, wkl_label_252, wkl_label_253, wkl_label_254, wkl_label_255,
  ]
}

/// Branches to the label whose number, 256 or above, is in the accumulator.
@c func wkl_label(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(Int(truncatingIfNeeded: ia), pc, sp, mp, fu, cx, ia, fa, da)
}

@inline(__always) private func takeLabel(
  _ label: Int, _ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double
) {
  let entry = pc + (16 &+ label &* 16)
  takeBranch(entry.i32(8), entry.i32(12), pc, sp, mp, fu, cx, ia, fa, da)
}

@c func wkl_label_0(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(0, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_1(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(1, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_2(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(2, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_3(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(3, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_4(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(4, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_5(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(5, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_6(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(6, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_7(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(7, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_8(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(8, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_9(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(9, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_10(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(10, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_11(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(11, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_12(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(12, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_13(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(13, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_14(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(14, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_15(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(15, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_16(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(16, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_17(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(17, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_18(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(18, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_19(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(19, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_20(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(20, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_21(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(21, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_22(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(22, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_23(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(23, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_24(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(24, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_25(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(25, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_26(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(26, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_27(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(27, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_28(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(28, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_29(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(29, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_30(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(30, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_31(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(31, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_32(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(32, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_33(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(33, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_34(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(34, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_35(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(35, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_36(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(36, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_37(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(37, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_38(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(38, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_39(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(39, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_40(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(40, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_41(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(41, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_42(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(42, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_43(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(43, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_44(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(44, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_45(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(45, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_46(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(46, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_47(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(47, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_48(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(48, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_49(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(49, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_50(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(50, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_51(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(51, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_52(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(52, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_53(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(53, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_54(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(54, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_55(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(55, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_56(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(56, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_57(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(57, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_58(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(58, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_59(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(59, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_60(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(60, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_61(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(61, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_62(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(62, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_63(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(63, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_64(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(64, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_65(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(65, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_66(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(66, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_67(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(67, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_68(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(68, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_69(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(69, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_70(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(70, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_71(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(71, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_72(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(72, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_73(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(73, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_74(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(74, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_75(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(75, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_76(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(76, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_77(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(77, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_78(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(78, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_79(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(79, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_80(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(80, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_81(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(81, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_82(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(82, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_83(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(83, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_84(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(84, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_85(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(85, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_86(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(86, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_87(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(87, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_88(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(88, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_89(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(89, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_90(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(90, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_91(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(91, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_92(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(92, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_93(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(93, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_94(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(94, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_95(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(95, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_96(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(96, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_97(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(97, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_98(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(98, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_99(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(99, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_100(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(100, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_101(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(101, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_102(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(102, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_103(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(103, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_104(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(104, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_105(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(105, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_106(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(106, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_107(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(107, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_108(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(108, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_109(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(109, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_110(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(110, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_111(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(111, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_112(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(112, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_113(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(113, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_114(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(114, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_115(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(115, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_116(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(116, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_117(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(117, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_118(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(118, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_119(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(119, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_120(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(120, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_121(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(121, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_122(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(122, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_123(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(123, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_124(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(124, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_125(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(125, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_126(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(126, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_127(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(127, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_128(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(128, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_129(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(129, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_130(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(130, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_131(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(131, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_132(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(132, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_133(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(133, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_134(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(134, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_135(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(135, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_136(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(136, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_137(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(137, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_138(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(138, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_139(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(139, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_140(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(140, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_141(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(141, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_142(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(142, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_143(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(143, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_144(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(144, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_145(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(145, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_146(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(146, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_147(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(147, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_148(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(148, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_149(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(149, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_150(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(150, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_151(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(151, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_152(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(152, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_153(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(153, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_154(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(154, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_155(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(155, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_156(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(156, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_157(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(157, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_158(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(158, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_159(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(159, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_160(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(160, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_161(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(161, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_162(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(162, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_163(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(163, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_164(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(164, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_165(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(165, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_166(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(166, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_167(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(167, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_168(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(168, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_169(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(169, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_170(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(170, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_171(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(171, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_172(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(172, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_173(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(173, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_174(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(174, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_175(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(175, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_176(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(176, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_177(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(177, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_178(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(178, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_179(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(179, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_180(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(180, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_181(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(181, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_182(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(182, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_183(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(183, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_184(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(184, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_185(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(185, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_186(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(186, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_187(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(187, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_188(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(188, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_189(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(189, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_190(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(190, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_191(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(191, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_192(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(192, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_193(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(193, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_194(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(194, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_195(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(195, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_196(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(196, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_197(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(197, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_198(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(198, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_199(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(199, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_200(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(200, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_201(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(201, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_202(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(202, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_203(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(203, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_204(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(204, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_205(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(205, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_206(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(206, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_207(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(207, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_208(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(208, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_209(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(209, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_210(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(210, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_211(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(211, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_212(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(212, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_213(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(213, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_214(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(214, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_215(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(215, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_216(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(216, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_217(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(217, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_218(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(218, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_219(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(219, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_220(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(220, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_221(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(221, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_222(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(222, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_223(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(223, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_224(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(224, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_225(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(225, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_226(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(226, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_227(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(227, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_228(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(228, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_229(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(229, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_230(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(230, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_231(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(231, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_232(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(232, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_233(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(233, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_234(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(234, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_235(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(235, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_236(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(236, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_237(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(237, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_238(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(238, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_239(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(239, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_240(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(240, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_241(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(241, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_242(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(242, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_243(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(243, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_244(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(244, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_245(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(245, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_246(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(246, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_247(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(247, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_248(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(248, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_249(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(249, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_250(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(250, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_251(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(251, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_252(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(252, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_253(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(253, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_254(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(254, pc, sp, mp, fu, cx, ia, fa, da)
}
@c func wkl_label_255(_ pc: PC, _ sp: SP, _ mp: MP, _ fu: Fuel, _ cx: CX, _ ia: UInt64, _ fa: Float, _ da: Double) {
  takeLabel(255, pc, sp, mp, fu, cx, ia, fa, da)
}
