#include <libxml/xmlversion.h>
/* ICU's UErrorCode would clash with the one Foundation brings. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

/* xmlFree is a mutable global function pointer, which Swift 6 will not read. */
static inline void chancery_xml_free(void *pointer) { xmlFree(pointer); }

/* The version of the library that runs, as digits (20914); the variable is a mutable global too. */
static inline const char *chancery_xml_version(void) { return xmlParserVersion; }
