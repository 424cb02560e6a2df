// A site to begin with in each language of the interface.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en[] = {
#embed "../DeliveredFiles/Starters/en.txt"
};
static const unsigned char ar[] = {
#embed "../DeliveredFiles/Starters/ar.txt"
};
static const unsigned char fa[] = {
#embed "../DeliveredFiles/Starters/fa.txt"
};
static const unsigned char fr[] = {
#embed "../DeliveredFiles/Starters/fr.txt"
};
static const unsigned char he[] = {
#embed "../DeliveredFiles/Starters/he.txt"
};

static const struct delivered_file files[] = {
    {"en.txt", en, sizeof en},
    {"ar.txt", ar, sizeof ar},
    {"fa.txt", fa, sizeof fa},
    {"fr.txt", fr, sizeof fr},
    {"he.txt", he, sizeof he},
};

const struct delivered_file *delivered_starter(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
