/// The floor: what no generator that turns Markdown files into HTML files can be faster than.
#ifndef C_FLOOR_H
#define C_FLOOR_H

/// Reads every `.md` file of a folder, strips its front matter, renders it with libcmark and writes it to another.
///
/// @param input  The folder of the articles.
/// @param output A folder that does not exist yet; it is made.
/// @param jobs   How many threads share the work.
/// @return The number of files written, or -1 if anything went wrong.
int cfloor_run(const char *input, const char *output, int jobs);

#endif
