// The entry of libFuzzer for programs that have a `main` of their own (https://llvm.org/docs/LibFuzzer.html, “Using
// libFuzzer as a library”). It is linked only by `--sanitize fuzzer`.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));
