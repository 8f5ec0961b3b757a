package org.partnerstrategy.template;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says why a plug-in cannot be made: what is the matter and what to do. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    TemplateException(Message problem) {
        this.problem = problem;
    }

    /** What is the matter and what to do, in one line. */
    public Message problem() {
        return problem;
    }

    /** The same in that language. */
    public String in(Locale language) {
        return problem.in(language);
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
