/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.nio.file.Path;

import org.partnerstrategy.method.review.ClosedReviews;
import org.partnerstrategy.model.resource.StrategyChange;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/** Changes the strategy of a file, whose closed reviews stay as they are. */
public final class CheckedChange {

    private CheckedChange() {
    }

    /**
     * Changes the strategy as its file has it now, while no window and no other command changes it, and saves it.
     *
     * @param <T> what the change answers
     * @param <E> what it throws
     * @throws E what the change throws; the file is then as it was
     */
    public static <T, E extends Exception> T in(Path file, StrategyChange<T, E> change)
            throws StrategyFileException, E {
        return StrategyFile.change(file, strategy -> {
            ClosedReviews before = ClosedReviews.of(strategy);
            T answer = change.apply(strategy);
            before.check();
            return answer;
        });
    }
}
