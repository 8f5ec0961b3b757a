/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.List;
import java.util.function.Function;

import org.partnerstrategy.method.validation.CheckLevel;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Validation;

/**
 * What the user of this program wants to be told of what the checks find, and which rules of plug-ins not to ask. The
 * program says where its settings are, once when it starts; until then all checks are on. Any thread may
 * ask.
 */
public final class CheckSettings {

    private static volatile Function<String, String> settings = name -> null;

    private CheckSettings() {
    }

    /**
     * Says where the settings are.
     *
     * @param source the text of a setting by its name, asked each time; can answer null, and is asked by any thread
     */
    public static void read(Function<String, String> source) {
        settings = source;
    }

    /** Whether the user wants to do without a rule. */
    static boolean isOff(String rule) {
        return CheckLevels.of(List.of(rule), settings).of(rule) == CheckLevel.OFF;
    }

    /** A validation as the user wants to be told of what it finds. */
    static Validation apply(Validation validation) {
        return validation.at(CheckLevels.of(validation.rules(), settings));
    }
}
