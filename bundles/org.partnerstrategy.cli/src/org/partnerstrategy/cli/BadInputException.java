package org.partnerstrategy.cli;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that what was asked for cannot be done with what was given: one line that shows what, where and what to do. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param problem the line
     */
    public BadInputException(Message problem) {
        this.problem = problem;
    }

    /** The line in that language. */
    public String in(Locale language) {
        return problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
