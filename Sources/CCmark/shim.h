/// The one place where this package sees libcmark, and the parts of the C library that its memory allocator needs.
#include <cmark.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
