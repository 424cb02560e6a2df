#define _GNU_SOURCE
#include "CFloor.h"

#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct run {
    int input, output;
    char **names;
    size_t count;
    atomic_size_t next;
    atomic_int failed;
};

struct buffer {
    char *bytes;
    size_t capacity;
};

/// Reads a whole file into a buffer that grows; gives its length, or -1.
static ssize_t read_file(int folder, const char *name, struct buffer *buffer) {
    int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -1;
    size_t length = 0;
    ssize_t count = -1;
    for (;;) {
        if (length == buffer->capacity) {
            size_t capacity = buffer->capacity ? buffer->capacity * 2 : 1 << 16;
            char *bytes = realloc(buffer->bytes, capacity);
            if (!bytes) break;
            buffer->bytes = bytes;
            buffer->capacity = capacity;
        }
        count = read(file, buffer->bytes + length, buffer->capacity - length);
        if (count <= 0) break;
        length += (size_t)count;
    }
    close(file);
    return count == 0 ? (ssize_t)length : -1;
}

/// Where the body begins: behind the second line that is `---`, if the first line is one.
static size_t body_start(const char *bytes, size_t length) {
    if (length < 4 || memcmp(bytes, "---\n", 4) != 0) return 0;
    const char *end = memmem(bytes + 3, length - 3, "\n---\n", 5);
    return end ? (size_t)(end - bytes) + 5 : 0;
}

static int write_file(int folder, const char *name, const char *bytes, size_t length) {
    int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return -1;
    while (length > 0) {
        ssize_t count = write(file, bytes, length);
        if (count < 0) break;
        bytes += count;
        length -= (size_t)count;
    }
    return close(file) == 0 && length == 0 ? 0 : -1;
}

static int render(struct run *run, const char *name, struct buffer *buffer) {
    ssize_t length = read_file(run->input, name, buffer);
    if (length < 0) return -1;
    size_t start = body_start(buffer->bytes, (size_t)length);
    char *html = cmark_markdown_to_html(buffer->bytes + start, (size_t)length - start, CMARK_OPT_DEFAULT);
    if (!html) return -1;
    char target[NAME_MAX + 8];
    snprintf(target, sizeof target, "%.*s.html", (int)(strlen(name) - 3), name);
    int result = write_file(run->output, target, html, strlen(html));
    free(html);
    return result;
}

static void *work(void *argument) {
    struct run *run = argument;
    struct buffer buffer = {0};
    size_t index;
    while ((index = atomic_fetch_add(&run->next, 1)) < run->count)
        if (render(run, run->names[index], &buffer) != 0) atomic_store(&run->failed, 1);
    free(buffer.bytes);
    return NULL;
}

/// Lists the names that end in `.md`.
static int list(const char *path, struct run *run) {
    DIR *stream = opendir(path);
    if (!stream) return -1;
    size_t capacity = 0;
    struct dirent *entry;
    while ((entry = readdir(stream))) {
        size_t length = strlen(entry->d_name);
        if (length < 4 || strcmp(entry->d_name + length - 3, ".md") != 0) continue;
        if (run->count == capacity) {
            capacity = capacity ? capacity * 2 : 1024;
            char **names = realloc(run->names, capacity * sizeof *names);
            if (!names) break;
            run->names = names;
        }
        if (!(run->names[run->count] = strdup(entry->d_name))) break;
        run->count++;
    }
    closedir(stream);
    return entry ? -1 : 0;
}

int cfloor_run(const char *input, const char *output, int jobs) {
    struct run run = {0};
    if (list(input, &run) != 0 || mkdir(output, 0777) != 0) return -1;
    run.input = open(input, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    run.output = open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (run.input < 0 || run.output < 0) return -1;

    enum { most = 256 };
    pthread_t threads[most];
    int started = 0;
    while (started < jobs - 1 && started < most && pthread_create(&threads[started], NULL, work, &run) == 0) started++;
    work(&run);
    for (int index = 0; index < started; index++) pthread_join(threads[index], NULL);

    for (size_t index = 0; index < run.count; index++) free(run.names[index]);
    free(run.names);
    close(run.input);
    close(run.output);
    return run.failed ? -1 : (int)run.count;
}
