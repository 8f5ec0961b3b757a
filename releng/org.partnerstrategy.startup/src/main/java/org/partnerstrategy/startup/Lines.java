/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list that lies beside the classes: one word a line, with a reason behind a hash. */
final class Lines {

    private Lines() {
    }

    static List<String> read(String name) throws IOException {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(Lines.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return list.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
