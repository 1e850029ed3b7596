// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Stands in for libproxy, whose dozens of libraries take half of the time of a `send`: no system proxy is ever asked here, --proxy names one.

#define _POSIX_C_SOURCE 200809L // strdup
#include <stdlib.h>
#include <string.h>

// The four functions of libproxy's interface, as QtNetwork links them. Nobody calls them unless a program
// turns the system's proxy configuration on.
void *px_proxy_factory_new(void) { return NULL; }

char **px_proxy_factory_get_proxies(void *factory, const char *url)
{
    (void)factory;
    (void)url;
    char **proxies = calloc(2, sizeof *proxies);
    if (proxies) proxies[0] = strdup("direct://");
    return proxies;
}

void px_proxy_factory_free_proxies(char **proxies)
{
    for (char **proxy = proxies; proxy && *proxy; ++proxy)
        free(*proxy);
    free(proxies);
}

void px_proxy_factory_free(void *factory) { (void)factory; }
