package org.partnerstrategy.matrix.paint;

import java.io.IOException;

import org.partnerstrategy.model.text.Message;

/** Says that a picture cannot be made on this computer, and what to do. */
public final class PictureException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    PictureException(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is the matter and what to do, in one line. */
    public Message problem() {
        return problem;
    }
}
