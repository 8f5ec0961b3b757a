/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.progress;

import java.util.List;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.text.Message;

/**
 * How far a step of the handbook has come.
 *
 * @param step the step
 * @param done for how many relations it is done
 * @param total for how many relations it is to be done; 0 when there is nothing to do (yet)
 * @param figures what there is to know about it, in numbers
 * @param open what is still open, in the order of work
 */
public record StepProgress(Step step, int done, int total, List<Message> figures, List<OpenPoint> open) {

    public StepProgress {
        figures = List.copyOf(figures);
        open = List.copyOf(open);
    }

    /** Whether nothing is open. An inventory without relations has not been begun. */
    public boolean isComplete() {
        return done == total && open.isEmpty() && (total > 0 || step != Step.INVENTORY);
    }
}
