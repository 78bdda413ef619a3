import Base

/// Nodes that are being gathered for a list, in memory that `GatheringPool` lends: appending asks nobody who else holds them.
struct Gathering: BitwiseCopyable, RandomAccessCollection, MutableCollection {
  fileprivate var base: UnsafeMutablePointer<CodeID>
  fileprivate var capacity: Int
  /// The number of nodes.
  fileprivate(set) var count = 0

  fileprivate init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> CodeID {
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// The nodes where they lie; valid until one is appended.
  var nodes: UnsafeBufferPointer<CodeID> { UnsafeBufferPointer(start: base, count: count) }

  @inline(never)
  private mutating func grow() {
    let bigger = UnsafeMutablePointer<CodeID>.allocate(capacity: capacity * 2)
    bigger.update(from: base, count: count)
    base.deallocate()
    base = bigger
    capacity *= 2
  }

  mutating func append(_ node: CodeID) {
    if count == capacity { grow() }
    base[count] = node
    count += 1
  }

  mutating func append(contentsOf nodes: some Sequence<CodeID>) {
    for node in nodes { append(node) }
  }

  mutating func insert(_ node: CodeID, at index: Int) {
    append(node)
    var place = count - 1
    while place > index {
      base[place] = base[place - 1]
      place -= 1
    }
    base[index] = node
  }

  mutating func removeLast(_ number: Int) {
    precondition(number <= count)
    count -= number
  }
}

/// Memory for nodes that are being gathered.
struct GatheringPool: ~Copyable {
  private var spare = Stack<Gathering>()

  /// An empty gathering, to be given back.
  mutating func take() -> Gathering { spare.popLast() ?? Gathering(capacity: 32) }

  /// Takes `gathering` back, which becomes empty.
  mutating func recycle(_ gathering: inout Gathering) {
    gathering.count = 0
    spare.append(gathering)
  }

  deinit {
    for gathering in spare[from: 0] { gathering.base.deallocate() }
  }
}

extension Code {
  /// The list of `elements`.
  func list(_ elements: Gathering) -> ListRange { elements.isEmpty ? .empty : lists.append(elements.nodes) }
}
