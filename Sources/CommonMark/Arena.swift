import CCmark

/// A region of memory in which libcmark builds one document after another.
///
/// Allocating moves a cursor, freeing the latest allocation moves it back, and everything else is released at once by
/// ``reset()`` or when the arena goes out of scope. A block of 128 KiB or more is the C library's own and is really
/// given back when libcmark frees it, so that the growing buffers of a long document do not add up.
///
/// libcmark's allocation functions take no context, so the arena in use is a value of the current thread, set only
/// for the length of a call into the library.
@safe
struct Arena: ~Copyable {
    private let state: UnsafeMutablePointer<ArenaState>

    /// Creates an arena with room for a document of about fifty kilobytes before it asks for more.
    init() {
        // proven: there are 1,024 keys, and the program takes one
        guard hasKey else { fatalError("no thread-specific key is left") }
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: ArenaState())
    }

    deinit {
        unsafe state.pointee.releaseAll()
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    /// Releases all that was allocated and keeps at most 4 MiB for the next document.
    mutating func reset() {
        unsafe state.pointee.reset()
    }

    /// The number of bytes that the arena holds from the system.
    var footprint: Int {
        unsafe state.pointee.chunks.reduce(state.pointee.largeBytes) { $0 + $1.count }
    }

    /// Calls `body` with libcmark's view of this arena; every allocation that libcmark makes meanwhile is in it.
    func withAllocator<Result>(_ body: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
        let outer = unsafe pthread_getspecific(currentArena)
        unsafe pthread_setspecific(currentArena, state)
        defer { unsafe pthread_setspecific(currentArena, outer) }
        return unsafe body(state.pointee.functions)
    }
}

/// The key under which a thread keeps the arena that libcmark allocates from.
///
/// Unsafe in name only: it is written once, by ``hasKey``, before the first arena exists. A `let` would be checked for
/// being initialised, and a `var` for being written to, at every allocation.
@exclusivity(unchecked)
private nonisolated(unsafe) var currentArena = pthread_key_t()

/// Whether ``currentArena`` has been made, which reading this does.
private let hasKey: Bool = unsafe pthread_key_create(&currentArena, nil) == 0

/// The state of the arena in use on this thread.
///
/// libcmark calls the allocation functions only below ``Arena/withAllocator(_:)``.
private func current() -> UnsafeMutablePointer<ArenaState> {
    guard let state = unsafe pthread_getspecific(currentArena) else {
        // proven: all calls of the library are made within one
        fatalError("libcmark allocates outside an arena")
    }
    return unsafe state.assumingMemoryBound(to: ArenaState.self)
}

/// The functions that libcmark calls.
private func makeFunctions() -> cmark_mem {
    unsafe cmark_mem(
        calloc: { count, size in
            let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
            // proven: documents have a limit, so that no input asks for that much
            guard !overflows else { fatalError("out of memory") }
            let block = unsafe current().pointee.allocate(bytes)
            unsafe memset(block, 0, bytes)
            return unsafe block
        },
        realloc: { block, size in unsafe current().pointee.reallocate(block, size) },
        free: { block in
            guard let block = unsafe block else { return }
            unsafe current().pointee.free(block)
        })
}

/// What stands before every block: its size, and whether it is the C library's.
private struct BlockHeader {
    var size: Int
    var isLarge: Int

    static let size = MemoryLayout<BlockHeader>.stride
    static let largeBlock = 128 << 10
    static let firstChunk = 512 << 10
    static let keptAtMost = 4 << 20

    static func rounded(_ size: Int) -> Int {
        // proven: documents have a limit, so that no input asks for that much
        guard size <= Int.max - 64 else { fatalError("out of memory") }
        return (size + 15) & ~15
    }
}

/// What stands before a large block, ending like a ``BlockHeader``: its neighbours in the list of large blocks.
@unsafe
private struct LargeHeader {
    var previous: UnsafeMutablePointer<LargeHeader>?
    var next: UnsafeMutablePointer<LargeHeader>?
    var block: BlockHeader
}

/// The chunks of an arena and the place of the next allocation.
@unsafe
private struct ArenaState {
    let functions: UnsafeMutablePointer<cmark_mem>
    var chunks: [UnsafeMutableRawBufferPointer]
    var cursor: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    var large: UnsafeMutablePointer<LargeHeader>?
    var largeBytes = 0

    init() {
        unsafe functions = .allocate(capacity: 1)
        unsafe functions.initialize(to: makeFunctions())
        let chunk = unsafe Self.makeChunk(BlockHeader.firstChunk)
        unsafe chunks = [chunk.buffer]
        unsafe cursor = chunk.start
        unsafe end = chunk.start + BlockHeader.firstChunk
    }

    private static func makeChunk(
        _ size: Int
    ) -> (start: UnsafeMutableRawPointer, buffer: UnsafeMutableRawBufferPointer) {
        // proven: documents have a limit, so that no input asks for that much
        guard let start = unsafe malloc(size) else { fatalError("out of memory") }
        return unsafe (start, UnsafeMutableRawBufferPointer(start: start, count: size))
    }

    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        guard size < BlockHeader.largeBlock else { return unsafe allocateLarge(size) }
        let needed = BlockHeader.size + BlockHeader.rounded(size)
        if unsafe end - cursor < needed { unsafe addChunk() }
        let block = unsafe cursor + BlockHeader.size
        unsafe cursor.storeBytes(of: BlockHeader(size: size, isLarge: 0), as: BlockHeader.self)
        unsafe cursor += needed
        return unsafe block
    }

    private mutating func addChunk() {
        let size = unsafe min(chunks[chunks.count - 1].count * 2, BlockHeader.keptAtMost)
        let chunk = unsafe Self.makeChunk(size)
        unsafe chunks.append(chunk.buffer)
        unsafe cursor = chunk.start
        unsafe end = chunk.start + size
    }

    mutating func reallocate(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
        guard let block = unsafe block else { return unsafe allocate(size) }
        let header = unsafe Self.header(of: block)
        if header.isLarge == 0 {
            let isLatest = unsafe block + BlockHeader.rounded(header.size) == cursor
            let room = unsafe end - block
            if isLatest, size < BlockHeader.largeBlock, room >= BlockHeader.rounded(size) {
                unsafe (block - BlockHeader.size).storeBytes(
                    of: BlockHeader(size: size, isLarge: 0), as: BlockHeader.self)
                unsafe cursor = block + BlockHeader.rounded(size)
                return unsafe block
            }
        }
        let copy = unsafe allocate(size)
        unsafe memcpy(copy, block, min(size, header.size))
        unsafe free(block)
        return unsafe copy
    }

    mutating func free(_ block: UnsafeMutableRawPointer) {
        let header = unsafe Self.header(of: block)
        if header.isLarge != 0 {
            unsafe freeLarge(block)
        } else if unsafe block + BlockHeader.rounded(header.size) == cursor {
            unsafe cursor = block - BlockHeader.size
        }
    }

    private static func header(of block: UnsafeMutableRawPointer) -> BlockHeader {
        unsafe (block - BlockHeader.size).load(as: BlockHeader.self)
    }

    private mutating func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer {
        let total = unsafe MemoryLayout<LargeHeader>.stride + BlockHeader.rounded(size)
        // proven: documents have a limit, so that no input asks for that much
        guard let memory = unsafe malloc(total) else { fatalError("out of memory") }
        let header = unsafe memory.bindMemory(to: LargeHeader.self, capacity: 1)
        unsafe header.initialize(
            to: LargeHeader(previous: nil, next: large, block: BlockHeader(size: size, isLarge: 1)))
        unsafe large?.pointee.previous = header
        unsafe large = header
        unsafe largeBytes += size
        return unsafe memory + MemoryLayout<LargeHeader>.stride
    }

    private mutating func freeLarge(_ block: UnsafeMutableRawPointer) {
        let memory = unsafe block - MemoryLayout<LargeHeader>.stride
        let header = unsafe memory.assumingMemoryBound(to: LargeHeader.self)
        unsafe header.pointee.next?.pointee.previous = header.pointee.previous
        if let previous = unsafe header.pointee.previous {
            unsafe previous.pointee.next = header.pointee.next
        } else {
            unsafe large = header.pointee.next
        }
        unsafe largeBytes -= header.pointee.block.size
        unsafe CCmark.free(memory)
    }

    mutating func reset() {
        while let header = unsafe large {
            unsafe freeLarge(UnsafeMutableRawPointer(header) + MemoryLayout<LargeHeader>.stride)
        }
        if unsafe chunks.count > 1 {
            let total = unsafe chunks.reduce(0) { $0 + $1.count }
            for index in unsafe chunks.indices { unsafe CCmark.free(chunks[index].baseAddress) }
            let chunk = unsafe Self.makeChunk(min(total, BlockHeader.keptAtMost))
            unsafe chunks = [chunk.buffer]
        }
        if let start = unsafe chunks[0].baseAddress {
            unsafe cursor = start
            unsafe end = start + chunks[0].count
        }
    }

    mutating func releaseAll() {
        unsafe reset()
        for index in unsafe chunks.indices { unsafe CCmark.free(chunks[index].baseAddress) }
        unsafe functions.deallocate()
    }
}
