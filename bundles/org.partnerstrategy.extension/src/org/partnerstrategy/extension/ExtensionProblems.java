package org.partnerstrategy.extension;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What was switched off since the program began. */
public final class ExtensionProblems {

    private static final List<ExtensionProblem> KNOWN = new CopyOnWriteArrayList<>();
    private static final List<Consumer<ExtensionProblem>> LISTENERS = new CopyOnWriteArrayList<>();

    private ExtensionProblems() {
    }

    /** All problems so far, the oldest first. */
    public static List<ExtensionProblem> all() {
        return List.copyOf(KNOWN);
    }

    /** Tells the listener of each problem from now on, in the thread that met it. */
    public static void addListener(Consumer<ExtensionProblem> listener) {
        LISTENERS.add(listener);
    }

    /** Tells the listener no more. */
    public static void removeListener(Consumer<ExtensionProblem> listener) {
        LISTENERS.remove(listener);
    }

    static void tell(ExtensionProblem problem) {
        KNOWN.add(problem);
        LISTENERS.forEach(listener -> listener.accept(problem));
    }
}
