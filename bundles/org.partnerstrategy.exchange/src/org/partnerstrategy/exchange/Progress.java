package org.partnerstrategy.exchange;

/** Hears how far a long import is. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing. */
    Progress NONE = (done, total) -> {
        // Nobody wants to know.
    };

    /**
     * Called now and then, and at the end.
     *
     * @param done the number of rows done
     * @param total the number of rows of the register
     */
    void rows(int done, int total);
}
