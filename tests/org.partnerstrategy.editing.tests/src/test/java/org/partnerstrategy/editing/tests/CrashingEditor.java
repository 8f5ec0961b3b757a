/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import java.nio.file.Path;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.method.ElementName;

/** A program that edits a file, keeps a recovery copy, says so, and waits to be killed. */
final class CrashingEditor {

    /** The name that it gives the strategy. */
    static final String NAME = "not saved";

    private CrashingEditor() {
    }

    public static void main(String[] arguments) throws Exception {
        StrategyDocument document = new StrategyDocuments().open(Path.of(arguments[0]));
        document.edit(ElementName.of(document.strategy()), () -> document.strategy().setName(NAME));
        new RecoveryCopies(Path.of(arguments[1])).keep(document);
        System.out.println("kept");
        Thread.sleep(Long.MAX_VALUE);
    }
}
