/// Memory for one parse: handed out in order and released all at once.
///
/// It spares the parser the work of freeing its tree, and us its recursion.
@safe final class BumpAllocator {
    private var chunks: [UnsafeMutableRawPointer] = unsafe []
    private var next = unsafe UnsafeMutableRawPointer(bitPattern: 16)
    private var room = 0

    func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let size = (max(size, 1) + 15) & ~15
        if size > room {
            let chunkSize = max(size, 1 << 20)
            let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: 16)
            unsafe chunks.append(chunk)
            unsafe next = chunk
            room = chunkSize
        }
        let memory = unsafe next
        unsafe next = memory?.advanced(by: size)
        room -= size
        return unsafe memory
    }

    deinit {
        while let chunk = unsafe chunks.popLast() { unsafe chunk.deallocate() }
    }
}
