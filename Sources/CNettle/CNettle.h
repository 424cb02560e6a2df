/// SHA-256 and SHA-512 of libnettle, which uses the processor's own instructions for it where there are any.
#ifndef C_NETTLE_H
#define C_NETTLE_H

#include <nettle/sha2.h>
#include <nettle/version.h>
#include <stddef.h>
#include <stdint.h>

/// Begins a digest of bytes that come one part after the other.
static inline void cnettle_sha256_begin(struct sha256_ctx *context) { sha256_init(context); }

/// Takes the `count` bytes that follow.
static inline void cnettle_sha256_add(struct sha256_ctx *context, const uint8_t *bytes, size_t count) {
    sha256_update(context, count, bytes);
}

/// Writes the digest of a context to the 32 bytes at `digest`.
static inline void cnettle_sha256_finish(struct sha256_ctx *context, uint8_t *digest) {
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(context, digest);
#else
    sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}

/// Writes the SHA-256 digest of `count` bytes to the 32 bytes at `digest`.
static inline void cnettle_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, count, bytes);
    cnettle_sha256_finish(&context, digest);
}

/// Writes the SHA-512 digest of `count` bytes to the 64 bytes at `digest`.
static inline void cnettle_sha512(const uint8_t *bytes, size_t count, uint8_t *digest) {
    struct sha512_ctx context;
    sha512_init(&context);
    sha512_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    sha512_digest(&context, digest);
#else
    sha512_digest(&context, SHA512_DIGEST_SIZE, digest);
#endif
}

#endif
