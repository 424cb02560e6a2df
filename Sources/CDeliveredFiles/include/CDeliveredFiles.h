// Files that come with the program, as the compiler read them: what changes one of them compiles it anew.

#ifndef CDELIVERED_FILES_H
#define CDELIVERED_FILES_H

#include <stddef.h>

struct delivered_file {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

// The file at a position of its list; NULL behind the last one.
const struct delivered_file *delivered_template(size_t position);
const struct delivered_file *delivered_strings(size_t position);
const struct delivered_file *delivered_preview(size_t position);
const struct delivered_file *delivered_starter(size_t position);
const struct delivered_file *delivered_table(size_t position);
const struct delivered_file *delivered_words(size_t position);

#endif
