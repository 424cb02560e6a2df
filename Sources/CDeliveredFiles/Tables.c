// Tables of letters and languages, and outlines of coasts and borders.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char pinyin[] = {
#embed "../Slugs/Scripts/Pinyin.txt"
};
static const unsigned char languages[] = {
#embed "../Content/Resources/languages.txt"
};
static const unsigned char outlines[] = {
#embed "../Cartography/Outlines/outlines.bin"
};

static const struct delivered_file files[] = {
    {"Pinyin.txt", pinyin, sizeof pinyin},
    {"languages.txt", languages, sizeof languages},
    {"outlines.bin", outlines, sizeof outlines},
};

const struct delivered_file *delivered_table(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
