/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.IOException;
import java.nio.file.Path;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.method.ElementName;

/** A program that changes a strategy and saves it, or keeps copies of it, without end. */
final class Working {

    /** What it says when the first change is kept. */
    static final String READY = "ready";

    /** What the names begin with that it gives the strategy. */
    static final String NAME = "version ";

    private Working() {
    }

    /** Saves when it is given a file; keeps copies when it is also given a folder for them. */
    public static void main(String[] arguments) throws Exception {
        StrategyDocument document = new StrategyDocuments().open(Path.of(arguments[0]));
        for (int version = 0; true; version++) {
            String name = NAME + version;
            document.edit(ElementName.of(document.strategy()), () -> document.strategy().setName(name));
            keep(document, arguments);
            if (version == 0) {
                System.out.println(READY);
            }
        }
    }

    private static void keep(StrategyDocument document, String[] arguments) throws IOException {
        if (arguments.length > 1) {
            new RecoveryCopies(Path.of(arguments[1])).keep(document);
        } else {
            document.save();
        }
    }
}
