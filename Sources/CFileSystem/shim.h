/* renameat2 of the C library, which <stdio.h> declares for _GNU_SOURCE only; Swift imports it without. */
#ifndef CHANCERY_CFILESYSTEM_SHIM_H
#define CHANCERY_CFILESYSTEM_SHIM_H

extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

/* RENAME_EXCHANGE of <linux/fs.h>: both paths must exist and take each other's place in one step. */
enum { CHANCERY_RENAME_EXCHANGE = 2 };

#endif
