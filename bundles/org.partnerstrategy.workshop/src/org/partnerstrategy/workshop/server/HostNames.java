/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;

/**
 * The names under which browsers may ask: a page of somebody else that lets its own name lead to this computer (DNS
 * rebinding) gets no answer.
 *
 * @param origin how the address begins, such as {@code http://192.168.1.20:8750}
 * @param hosts what may be in the header Host
 */
record HostNames(String origin, Set<String> hosts) {

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    static HostNames of(InetSocketAddress address, Optional<Certificate> certificate) {
        String scheme = certificate.isPresent() ? "https" : "http";
        List<String> given = certificate.map(Certificate::names).orElse(List.of());
        List<String> own = own(address.getAddress());
        Set<String> hosts = new LinkedHashSet<>();
        Stream.concat(given.stream(), own.stream()).map(name -> name.toLowerCase(Locale.ROOT)).forEach(name -> {
            hosts.add(name + ":" + address.getPort());
            if (address.getPort() == (certificate.isPresent() ? 443 : 80)) {
                hosts.add(name);
            }
        });
        return new HostNames(scheme + "://" + hosts.iterator().next(), hosts);
    }

    private static List<String> own(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return Stream.concat(LocalAddresses.all().stream().map(HostNames::literal), LOOPBACK.stream()).toList();
        }
        return address.isLoopbackAddress() ? LOOPBACK : List.of(literal(address));
    }

    /** As it is in an address. */
    private static String literal(InetAddress address) {
        String text = address.getHostAddress().replaceAll("%.*", "");
        return text.contains(":") ? "[" + text + "]" : text;
    }

    /** Whether a request comes from a page of the workshop itself, or from somebody who typed the address. */
    boolean accept(HttpExchange exchange) {
        List<String> asked = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        boolean get = exchange.getRequestMethod().equals("GET");
        return asked.size() == 1 && hosts.contains(asked.getFirst().toLowerCase(Locale.ROOT))
                && (origin == null || origin.equalsIgnoreCase(scheme() + asked.getFirst()))
                && (get || site == null || site.equals("same-origin"));
    }

    private String scheme() {
        return origin.substring(0, origin.indexOf("//") + 2);
    }

}
