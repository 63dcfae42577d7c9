#include <getopt.h>

/* getopt's results are mutable globals, which Swift 6 will not read. */
static inline const char *chancery_option_argument(void) { return optarg; }
static inline int chancery_option_index(void) { return optind; }
static inline int chancery_option_character(void) { return optopt; }
static inline void chancery_option_reset(void) {
    optind = 0;
    opterr = 0;
}
