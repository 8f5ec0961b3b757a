/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a JSON file a mistake is. The parser shows it in the words of its message only. */
final class JsonPlace {

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    private final String name;
    private final Exception mistake;

    JsonPlace(String name, Exception mistake) {
        this.name = name;
        this.mistake = mistake;
    }

    @Override
    public String toString() {
        Matcher place = PLACE.matcher(String.valueOf(mistake.getMessage()));
        return place.find() ? name + ":" + place.group(1) + ":" + place.group(2) : name;
    }
}
