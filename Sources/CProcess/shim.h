#ifndef CHANCERY_CPROCESS_SHIM_H
#define CHANCERY_CPROCESS_SHIM_H

#include <signal.h>
#include <sys/prctl.h>

/* prctl is variadic, which Swift does not call: this process is killed when the thread that started it ends. */
static inline int chancery_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

/* closefrom of the C library, which <unistd.h> declares for _DEFAULT_SOURCE only; Swift imports it without. */
extern void closefrom(int lowest);

#endif
