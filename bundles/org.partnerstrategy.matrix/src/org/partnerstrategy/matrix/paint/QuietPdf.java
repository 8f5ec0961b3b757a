/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

/**
 * The library for PDF and fonts logs by Commons Logging, which takes Log4j where it is there for others. Where nobody
 * set up a log, that goes to the error stream with traces and all, although the exceptions say the same.
 */
public final class QuietPdf {

    private static final String FACTORY = "org.apache.commons.logging.LogFactory";
    /** It takes the log that the property {@link #LOG} names. */
    private static final String FACTORY_BY_PROPERTY = "org.apache.commons.logging.impl.LogFactoryImpl";
    private static final String LOG = "org.apache.commons.logging.Log";

    static {
        String factory = System.getProperty(FACTORY, FACTORY_BY_PROPERTY);
        if (System.getProperty(LOG) == null && factory.equals(FACTORY_BY_PROPERTY)) {
            System.setProperty(FACTORY, factory);
            System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
        }
    }

    private QuietPdf() {
    }

    /** Lets the library be silent, unless somebody chose a log; to be called before it is used. */
    public static void begin() {
        // It is silent with this class.
    }
}
