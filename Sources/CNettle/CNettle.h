/// SHA-256 of libnettle, which uses the processor's own instructions for it where there are any.
#ifndef C_NETTLE_H
#define C_NETTLE_H

#include <nettle/sha2.h>
#include <nettle/version.h>
#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 digest of `count` bytes to the 32 bytes at `digest`.
static inline void cnettle_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&context, digest);
#else
    sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
#endif
}

#endif
