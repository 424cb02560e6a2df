// What the preview shows around pages, and the desk.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char banner_html[] = {
#embed "../Preview/Resources/banner.html"
};
static const unsigned char bar_html[] = {
#embed "../Preview/Resources/bar.html"
};
static const unsigned char desk_html[] = {
#embed "../Preview/Resources/desk.html"
};
static const unsigned char empty_html[] = {
#embed "../Preview/Resources/empty.html"
};
static const unsigned char entries_html[] = {
#embed "../Preview/Resources/entries.html"
};
static const unsigned char head_html[] = {
#embed "../Preview/Resources/head.html"
};
static const unsigned char overlay_html[] = {
#embed "../Preview/Resources/overlay.html"
};
static const unsigned char preview_css[] = {
#embed "../Preview/Resources/preview.css"
};
static const unsigned char preview_js[] = {
#embed "../Preview/Resources/preview.js"
};
static const unsigned char problem_html[] = {
#embed "../Preview/Resources/problem.html"
};

static const struct delivered_file files[] = {
    {"banner.html", banner_html, sizeof banner_html},
    {"bar.html", bar_html, sizeof bar_html},
    {"desk.html", desk_html, sizeof desk_html},
    {"empty.html", empty_html, sizeof empty_html},
    {"entries.html", entries_html, sizeof entries_html},
    {"head.html", head_html, sizeof head_html},
    {"overlay.html", overlay_html, sizeof overlay_html},
    {"preview.css", preview_css, sizeof preview_css},
    {"preview.js", preview_js, sizeof preview_js},
    {"problem.html", problem_html, sizeof problem_html},
};

const struct delivered_file *delivered_preview(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
