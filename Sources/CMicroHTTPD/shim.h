/* libmicrohttpd takes its options through C variadics, which Swift cannot call. */
#ifndef CHANCERY_CMICROHTTPD_SHIM_H
#define CHANCERY_CMICROHTTPD_SHIM_H

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

struct chancery_microhttpd_limits {
    unsigned int connections;
    unsigned int idle_seconds;
    size_t connection_bytes;
};

static void chancery_microhttpd_silent(void *context, const char *format, va_list arguments) {
    (void)context, (void)format, (void)arguments;
}

/* One thread with epoll on 127.0.0.1; answers may be given later, by suspending a connection. Port 0: any free one. */
static inline struct MHD_Daemon *chancery_microhttpd_start(
    uint16_t port, struct chancery_microhttpd_limits limits, MHD_AccessHandlerCallback handler,
    MHD_RequestCompletedCallback completed, MHD_NotifyConnectionCallback connection, void *context) {
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, port, NULL, NULL, handler,
        context, MHD_OPTION_EXTERNAL_LOGGER, chancery_microhttpd_silent, NULL, MHD_OPTION_SOCK_ADDR,
        (struct sockaddr *)&address, MHD_OPTION_CONNECTION_LIMIT, limits.connections, MHD_OPTION_CONNECTION_TIMEOUT,
        limits.idle_seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.connection_bytes,
        MHD_OPTION_LISTEN_BACKLOG_SIZE, 4096u, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_COMPLETED, completed,
        context, MHD_OPTION_NOTIFY_CONNECTION, connection, context, MHD_OPTION_END);
}

static inline uint16_t chancery_microhttpd_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

static inline int chancery_microhttpd_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/* The constants below are enumerations that Swift imports under names of its own. */
static inline int chancery_microhttpd_headers(
    struct MHD_Connection *connection, MHD_KeyValueIterator iterator, void *context) {
    return MHD_get_connection_values(connection, MHD_HEADER_KIND, iterator, context);
}

static inline int chancery_microhttpd_arguments(
    struct MHD_Connection *connection, MHD_KeyValueIterator iterator, void *context) {
    return MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, iterator, context);
}

/* The bytes are copied. */
static inline struct MHD_Response *chancery_microhttpd_response(const void *bytes, size_t count) {
    return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

static inline int chancery_microhttpd_is_start(enum MHD_ConnectionNotificationCode code) {
    return code == MHD_CONNECTION_NOTIFY_STARTED;
}

static inline enum MHD_Result chancery_microhttpd_result(int yes) { return yes ? MHD_YES : MHD_NO; }

#endif
