/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.io.IOException;

import org.partnerstrategy.model.text.Message;

/** Says that a file cannot be the template of a report, and what to do. */
public final class ReportTemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param problem what is the matter and what to do, in one line
     * @param cause what the file's reader said; may be null
     */
    public ReportTemplateException(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is the matter and what to do, in one line. */
    public Message problem() {
        return problem;
    }
}
