/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may be missing. A line holds the way of running ({@code java}, {@code equinox}), the bundle and the package, in
 * which a star stands for anything, then a hash and the reason.
 *
 * @param lines without their reasons
 */
record Accepted(List<String> lines) {

    static Accepted read(String way) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream file = Accepted.class.getResourceAsStream("unresolved.txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split("#", 2);
                if (!parts[0].isBlank() && parts[0].startsWith(way + " ")) {
                    if (parts.length < 2 || parts[1].isBlank()) {
                        throw new IllegalStateException("without a reason: " + line);
                    }
                    lines.add(parts[0].strip().replaceAll(" +", " "));
                }
            }
        }
        return new Accepted(lines);
    }

    boolean covers(String missing) {
        return lines.stream().anyMatch(line -> matches(line, missing));
    }

    /** The lines that none of these matches. */
    List<String> without(Collection<String> missing) {
        return lines.stream().filter(line -> missing.stream().noneMatch(each -> matches(line, each))).toList();
    }

    private static boolean matches(String line, String missing) {
        return Pattern.matches(Pattern.quote(line).replace("*", "\\E.*\\Q"), missing);
    }
}
