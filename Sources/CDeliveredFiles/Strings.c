// The words of the interface; English, which the others fall back on, comes first.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_yml[] = {
#embed "../../content/strings/en.yml"
};
static const unsigned char ar_yml[] = {
#embed "../../content/strings/ar.yml"
};
static const unsigned char fa_yml[] = {
#embed "../../content/strings/fa.yml"
};
static const unsigned char fr_yml[] = {
#embed "../../content/strings/fr.yml"
};
static const unsigned char he_yml[] = {
#embed "../../content/strings/he.yml"
};

static const struct delivered_file files[] = {
    {"en.yml", en_yml, sizeof en_yml},
    {"ar.yml", ar_yml, sizeof ar_yml},
    {"fa.yml", fa_yml, sizeof fa_yml},
    {"fr.yml", fr_yml, sizeof fr_yml},
    {"he.yml", he_yml, sizeof he_yml},
};

const struct delivered_file *delivered_strings(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
