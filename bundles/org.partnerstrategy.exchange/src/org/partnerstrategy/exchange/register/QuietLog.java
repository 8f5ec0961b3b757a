/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.status.StatusLogger;

/**
 * The library for Office files logs by Log4j. Where nobody set up a log, that goes to the error stream with traces and
 * all, although the exceptions say the same.
 */
public final class QuietLog {

    private static final String LEVEL_WITHOUT_LOG = "org.apache.logging.log4j.simplelog.level";

    static {
        StatusLogger errors = StatusLogger.getLogger();
        Level before = errors.getLevel();
        errors.setLevel(Level.OFF);
        boolean isChosen = System.getProperty(LEVEL_WITHOUT_LOG) != null;
        if (!isChosen) {
            System.setProperty(LEVEL_WITHOUT_LOG, Level.OFF.name());
        }
        LogManager.getContext();
        if (!isChosen) {
            System.clearProperty(LEVEL_WITHOUT_LOG);
        }
        errors.setLevel(before);
    }

    private QuietLog() {
    }

    /** Lets Log4j begin without a word; to be called before the library is used. */
    public static void begin() {
        // It has begun with this class.
    }
}
