// Waiting for clocks and descriptors. Spec: https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md#poll_oneoff

import WasmKitLiteEngine

/// One thing that a guest waits for.
private struct Subscription {
  enum Kind {
    /// A time of a clock in nanoseconds.
    case clock(WASIClockID, UInt64)
    case descriptor(UInt32, isWriting: Bool)
    /// What cannot be waited for; the event says why.
    case failed(WASIErrno)
  }

  let userData: UInt64
  /// 0 clock, 1 fd_read, 2 fd_write.
  let type: UInt8
  var kind: Kind
  /// The place among the host's descriptors, where it needs one.
  var waitIndex: Int?
}

/// What has come to pass.
private struct Event {
  var error = WASIErrno.success
  var byteCount: UInt64 = 0
  var isHungUp = false
}

extension SystemCall {
  /// The most subscriptions of one call. WHY: both lists together stay under 350 KiB.
  private static var subscriptionLimit: UInt32 { 4096 }
  /// The fuel of one subscription. WHY: a look at a clock or a descriptor of the host's system takes the time of some ten instructions.
  private static var subscriptionFuel: UInt64 { 32 }
  /// The longest sleep between two looks at the deadline and at other reasons to stop, in nanoseconds.
  private static var sliceNanoseconds: UInt64 { 50_000_000 }

  /// Waits until at least one of the subscriptions has come to pass, and writes an event for each that has.
  ///
  /// Subscription, 48 bytes:
  ///
  ///     | 0 userdata u64 | 8 tag u8 | 16 clock: id u32 | 24 timeout u64 | 32 precision u64 | 40 flags u16 |
  ///     | 0 userdata u64 | 8 tag u8 | 16 fd_read, fd_write: descriptor u32 |
  ///
  /// in snapshot 0, 56 bytes, a clock has user data of its own, which nobody reads:
  ///
  ///     | 0 userdata u64 | 8 tag u8 | 16 clock: identifier u64 | 24 id u32 | 32 timeout u64 | 40 precision u64 | 48 flags u16 |
  ///     | 0 userdata u64 | 8 tag u8 | 16 fd_read, fd_write: descriptor u32 |
  ///
  /// Event, 32 bytes:
  ///
  ///     | 0 userdata u64 | 8 error u16 | 10 type u8 | 16 nbytes u64 | 24 flags u16 |
  func pollOneoff(_ input: UInt32, _ output: UInt32, _ count: UInt32, _ result: UInt32) throws {
    let byteCount: UInt32 =
      switch snapshot {
      case .preview1: 48
      case .unstable: 56
      }
    try check(input, UInt64(count) * UInt64(byteCount))
    try check(output, UInt64(count) * 32)
    try check(result, 4)
    guard count > 0, count <= Self.subscriptionLimit else { throw WASIErrno.inval }
    // WHY once: how often a wait looks again depends on the host's clock, and fuel must not.
    try pay(UInt64(count) * Self.subscriptionFuel)
    var subscriptions: [Subscription] = []
    var waits: [Platform.Wait] = []
    for index in 0..<count {
      var item = try subscription(at: input + index * byteCount)
      if case .descriptor(let number, let isWriting) = item.kind, let host = pollDescriptor(number) {
        item.waitIndex = waits.count
        waits.append(Platform.Wait(descriptor: host, isWriting: isWriting))
      }
      subscriptions.append(item)
    }
    while true {
      // What needs no wait is looked at first, with one glance at the host's descriptors.
      let pause = try nextPause(subscriptions)
      if !waits.isEmpty {
        try Platform.wait(&waits, milliseconds: Int32(clamping: (pause + 999_999) / 1_000_000))
      } else if pause > 0 {
        Platform.sleep(nanoseconds: pause)
      }
      var eventCount: UInt32 = 0
      for item in subscriptions {
        guard let event = event(of: item, waits) else { continue }
        try write(event, of: item, at: output + eventCount * 32)
        eventCount += 1
      }
      if eventCount > 0 {
        try store(eventCount, result)
        return
      }
      try caller.checkDeadline()
    }
  }

  /// Reads a subscription; a time from now on becomes a time of the clock.
  private func subscription(at address: UInt32) throws -> Subscription {
    let tag: UInt8 = try load(address, 8)
    let userData: UInt64 = try load(address)
    var kind: Subscription.Kind
    switch tag {
    case 0:
      let offset: UInt32 =
        switch snapshot {
        case .preview1: 16
        case .unstable: 24
        }
      let (timeout, flags): (UInt64, UInt16) = (try load(address, offset + 8), try load(address, offset + 24))
      guard flags <= 1 else { throw WASIErrno.inval }
      if let clock = WASIClockID(rawValue: try load(address, offset)) {
        let (sum, overflow) = process.clocks.now(clock).addingReportingOverflow(timeout)
        kind = .clock(clock, flags == 1 ? timeout : overflow ? .max : sum)
      } else {
        kind = .failed(.inval)
      }
    case 1, 2:
      let number: UInt32 = try load(address, 16)
      kind = .descriptor(number, isWriting: tag == 2)
      if let descriptor = process.descriptors[number] {
        // WHY either right: programs that only read or write ask for no right to poll.
        let use: Rights = tag == 1 ? [.fdRead, .sockAccept] : .fdWrite
        if descriptor.rights.isDisjoint(with: use) { kind = .failed(.notcapable) }
        if case .directory = descriptor.resource { kind = .failed(.badf) }
      } else {
        kind = .failed(.badf)
      }
    default: throw WASIErrno.inval
    }
    return Subscription(userData: userData, type: tag, kind: kind)
  }

  /// The host's descriptor that stands behind a guest's, where it can make one wait.
  private func pollDescriptor(_ number: UInt32) -> Int32? {
    switch process.descriptors[number]?.resource {
    case .stream(let stream): stream.pollDescriptor
    case .file(let file): file.pollDescriptor
    case .socket(let socket): socket.descriptor
    case .directory, nil: nil
    }
  }

  /// How long to wait now, in nanoseconds: until the first clock, no longer than a slice, and not at all where something has come to pass.
  ///
  /// A fixed clock is moved instead of waiting.
  private func nextPause(_ subscriptions: [Subscription]) throws -> UInt64 {
    var pause = UInt64.max
    for item in subscriptions {
      switch item.kind {
      case .failed: return 0
      case .descriptor: if item.waitIndex == nil { return 0 }
      case .clock(let clock, let time):
        let now = process.clocks.now(clock)
        pause = min(pause, time > now ? time - now : 0)
      }
    }
    if process.clocks.isFixed && pause != .max {
      process.clocks.advance(pause)
      return 0
    }
    if let left = caller.remainingTime {
      let (seconds, attoseconds) = left.components
      if seconds < 1 { pause = min(pause, seconds < 0 ? 0 : UInt64(clamping: attoseconds / 1_000_000_000) + 1) }
    }
    return min(pause, Self.sliceNanoseconds)
  }

  /// What has come to pass of a subscription, if anything.
  private func event(of item: Subscription, _ waits: [Platform.Wait]) -> Event? {
    switch item.kind {
    case .failed(let error): return Event(error: error)
    case .clock(let clock, let time): return process.clocks.now(clock) >= time ? Event() : nil
    case .descriptor(let number, let isWriting):
      var event = Event()
      if let index = item.waitIndex {
        guard waits[index].isReady else { return nil }
        event.isHungUp = waits[index].isHungUp
        if waits[index].isInvalid { event.error = .badf }
      }
      guard let descriptor = process.descriptors[number] else { return Event(error: .badf) }
      switch descriptor.resource {
      case .stream(let stream): event.byteCount = isWriting ? 1 : stream.readableByteCount
      case .socket(let socket): event.byteCount = isWriting ? 1 : Platform.readableByteCount(socket.descriptor)
      case .file(let file):
        let size = (try? file.status().size) ?? 0
        event.byteCount = isWriting ? 1 : size > descriptor.position ? size - descriptor.position : 0
      case .directory: break
      }
      return event
    }
  }

  private func write(_ event: Event, of item: Subscription, at address: UInt32) throws {
    try store(item.userData, address)
    // The error, then the type, then padding, as one word.
    try store(UInt64(event.error.rawValue) | UInt64(item.type) << 16, address, 8)
    try store(event.byteCount, address, 16)
    try store(UInt64(event.isHungUp ? 1 : 0), address, 24)
  }

  // MARK: Waiting for one descriptor

  /// Waits until a descriptor of the host is ready, no longer than the call may take.
  ///
  /// - Throws: ``WASIErrno/again`` where the guest does not want to wait; what ends the call where it has to end.
  func wait(_ descriptor: Int32, isWriting: Bool, isNonblocking: Bool) throws {
    var waits = [Platform.Wait(descriptor: descriptor, isWriting: isWriting)]
    while true {
      let pause = isNonblocking ? 0 : try nextPause([])
      try Platform.wait(&waits, milliseconds: Int32(clamping: (pause + 999_999) / 1_000_000))
      if waits[0].isInvalid { throw WASIErrno.badf }
      if waits[0].isReady { return }
      if isNonblocking { throw WASIErrno.again }
      try caller.checkDeadline()
    }
  }
}
