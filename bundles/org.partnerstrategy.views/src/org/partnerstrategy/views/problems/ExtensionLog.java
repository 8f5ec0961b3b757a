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
