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
static const unsigned char desk_js[] = {
#embed "../Preview/Resources/desk.js"
};
static const unsigned char edit_field_html[] = {
#embed "../Preview/Resources/edit-field.html"
};
static const unsigned char edit_form_html[] = {
#embed "../Preview/Resources/edit-form.html"
};
static const unsigned char edit_html[] = {
#embed "../Preview/Resources/edit.html"
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
static const unsigned char words_ar_txt[] = {
#embed "../Preview/Resources/words-ar.txt"
};
static const unsigned char words_en_txt[] = {
#embed "../Preview/Resources/words-en.txt"
};
static const unsigned char words_fa_txt[] = {
#embed "../Preview/Resources/words-fa.txt"
};
static const unsigned char words_fr_txt[] = {
#embed "../Preview/Resources/words-fr.txt"
};
static const unsigned char words_he_txt[] = {
#embed "../Preview/Resources/words-he.txt"
};

static const struct delivered_file files[] = {
    {"banner.html", banner_html, sizeof banner_html},
    {"bar.html", bar_html, sizeof bar_html},
    {"desk.html", desk_html, sizeof desk_html},
    {"desk.js", desk_js, sizeof desk_js},
    {"edit-field.html", edit_field_html, sizeof edit_field_html},
    {"edit-form.html", edit_form_html, sizeof edit_form_html},
    {"edit.html", edit_html, sizeof edit_html},
    {"empty.html", empty_html, sizeof empty_html},
    {"entries.html", entries_html, sizeof entries_html},
    {"head.html", head_html, sizeof head_html},
    {"overlay.html", overlay_html, sizeof overlay_html},
    {"preview.css", preview_css, sizeof preview_css},
    {"preview.js", preview_js, sizeof preview_js},
    {"problem.html", problem_html, sizeof problem_html},
    {"words-ar.txt", words_ar_txt, sizeof words_ar_txt},
    {"words-en.txt", words_en_txt, sizeof words_en_txt},
    {"words-fa.txt", words_fa_txt, sizeof words_fa_txt},
    {"words-fr.txt", words_fr_txt, sizeof words_fr_txt},
    {"words-he.txt", words_he_txt, sizeof words_he_txt},
};

const struct delivered_file *delivered_preview(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
