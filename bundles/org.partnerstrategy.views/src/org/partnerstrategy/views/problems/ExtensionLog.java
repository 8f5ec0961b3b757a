/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.extension.ExtensionProblem;
import org.partnerstrategy.extension.ExtensionProblems;

/** Writes into the platform's log which extensions are not used, with what they threw. */
final class ExtensionLog {

    private static final AtomicBoolean WRITTEN = new AtomicBoolean();

    private ExtensionLog() {
    }

    /** Writes those that are known and those to come, once however many windows ask for it. */
    static void write() {
        if (WRITTEN.compareAndSet(false, true)) {
            ExtensionProblems.all().forEach(ExtensionLog::write);
            ExtensionProblems.addListener(ExtensionLog::write);
        }
    }

    private static void write(ExtensionProblem problem) {
        ILog.of(ExtensionLog.class).warn(problem.message().localized(), problem.cause().orElse(null));
    }
}
