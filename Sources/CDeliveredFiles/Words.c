// The words of each language that texts are read in, in the order of their tags.

#include "CDeliveredFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ar[] = {
#embed "../Language/Resources/ar.words"
};
static const unsigned char de[] = {
#embed "../Language/Resources/de.words"
};
static const unsigned char en[] = {
#embed "../Language/Resources/en.words"
};
static const unsigned char es[] = {
#embed "../Language/Resources/es.words"
};
static const unsigned char fa[] = {
#embed "../Language/Resources/fa.words"
};
static const unsigned char fr[] = {
#embed "../Language/Resources/fr.words"
};
static const unsigned char he[] = {
#embed "../Language/Resources/he.words"
};
static const unsigned char pt[] = {
#embed "../Language/Resources/pt.words"
};
static const unsigned char ru[] = {
#embed "../Language/Resources/ru.words"
};
static const unsigned char uk[] = {
#embed "../Language/Resources/uk.words"
};

static const struct delivered_file files[] = {
    {"ar.words", ar, sizeof ar}, {"de.words", de, sizeof de}, {"en.words", en, sizeof en},
    {"es.words", es, sizeof es}, {"fa.words", fa, sizeof fa}, {"fr.words", fr, sizeof fr},
    {"he.words", he, sizeof he}, {"pt.words", pt, sizeof pt},
    {"ru.words", ru, sizeof ru}, {"uk.words", uk, sizeof uk},
};

const struct delivered_file *delivered_words(size_t position)
{
    return position < sizeof files / sizeof *files ? &files[position] : NULL;
}
