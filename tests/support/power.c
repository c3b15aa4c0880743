/* Keeps in one folder (JUNTOS_DISK) what of another (JUNTOS_LIVE) has been synced: what a power cut leaves.
   JUNTOS_CUT_AT=n ends the process before the n-th step; JUNTOS_DISK_LIES drops what was synced too. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The place on the disk of a live path; 0 where the path is not in the live folder. */
static int on_disk(const char *path, char *place)
{
    const char *live = getenv("JUNTOS_LIVE"), *disk = getenv("JUNTOS_DISK");
    size_t length = live ? strlen(live) : 0;
    if (!length || !disk || !path || strncmp(path, live, length) != 0 || path[length] != '/')
        return 0;
    return snprintf(place, PATH_MAX, "%s%s", disk, path + length) < PATH_MAX;
}

/* One more time that somebody waited for the disk: a byte in the file JUNTOS_SYNCS. */
static void counted(void)
{
    const char *path = getenv("JUNTOS_SYNCS");
    int before = errno, to = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (to >= 0) {
        if (write(to, "s", 1) != 1)
            abort();
        close(to);
    }
    errno = before;
}

/* One step of what reaches the disk: the power may go before it. */
static int reaches(void)
{
    static int steps;
    const char *cut = getenv("JUNTOS_CUT_AT");
    if (cut && __atomic_add_fetch(&steps, 1, __ATOMIC_SEQ_CST) == atoi(cut))
        kill(getpid(), SIGKILL);
    return !getenv("JUNTOS_DISK_LIES");
}

static void make_folders(char *place)
{
    for (char *at = strchr(place + 1, '/'); at; at = strchr(at + 1, '/')) {
        *at = 0;
        mkdir(place, 0700);
        *at = '/';
    }
}

static void copy(int from, char *place)
{
    char unfinished[PATH_MAX + 8], bytes[65536];
    off_t at = 0;
    ssize_t count;
    make_folders(place);
    snprintf(unfinished, sizeof unfinished, "%s.copying", place);
    int to = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (to < 0)
        abort();
    while ((count = pread(from, bytes, sizeof bytes, at)) > 0) {
        if (write(to, bytes, count) != count)
            abort();
        at += count;
    }
    close(to);
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    if (count < 0 || real(unfinished, place) != 0)
        abort();
}

static void synced(int fd)
{
    char link[64], path[PATH_MAX], place[PATH_MAX];
    struct stat about;
    int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return;
    path[length] = 0;
    if (fstat(fd, &about) != 0 || !S_ISREG(about.st_mode) || about.st_nlink == 0 || !on_disk(path, place))
        return;
    if (reaches()) {
        /* Closing a second handle would drop the locks SQLite holds: only what is not readable gets one. */
        int is_readable = (fcntl(fd, F_GETFL) & O_ACCMODE) != O_WRONLY, from = is_readable ? fd : open(link, O_RDONLY);
        copy(from, place);
        if (!is_readable)
            close(from);
    }
    errno = before;
}

int fsync(int fd)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    int done = real(fd);
    counted();
    if (done == 0)
        synced(fd);
    return done;
}

int fdatasync(int fd)
{
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    int done = real(fd);
    counted();
    if (done == 0)
        synced(fd);
    return done;
}

int rename(const char *from, const char *to)
{
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    char was[PATH_MAX], place[PATH_MAX];
    int is_in = on_disk(from, was) && on_disk(to, place), reached = is_in && reaches();
    int done = real(from, to);
    if (done == 0 && reached) {
        make_folders(place);
        /* What was not synced under the old name is not there under the new one. */
        if (real(was, place) != 0 && errno == ENOENT) {
            int (*gone)(const char *) = dlsym(RTLD_NEXT, "unlink");
            gone(place);
        }
        errno = 0;
    }
    return done;
}

int unlink(const char *path)
{
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    char place[PATH_MAX];
    int reached = on_disk(path, place) && access(path, F_OK) == 0 && reaches();
    int done = real(path);
    if (done == 0 && reached) {
        real(place);
        errno = 0;
    }
    return done;
}
