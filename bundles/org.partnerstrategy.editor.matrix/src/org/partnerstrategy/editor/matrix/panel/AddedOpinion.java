/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.Optional;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;

/** The row that was added, until something is typed in it, and the assessment that it becomes by that. */
final class AddedOpinion {

    private Optional<Opinion> row = Optional.empty();
    private Optional<Assessment> became = Optional.empty();

    /** Adds a row. */
    Opinion begin(Relation relation) {
        became = Optional.empty();
        Opinion begun = new Opinion(relation, Optional.empty());
        row = Optional.of(begun);
        return begun;
    }

    /** The row; none when it has become an assessment, or was removed. */
    Optional<Opinion> row() {
        return row;
    }

    /** Removes the row. */
    void remove() {
        row = Optional.empty();
    }

    /** A row as it is now: a table goes on from cell to cell with the row as it was. */
    Opinion now(Opinion known) {
        return known.given().isPresent() ? known : new Opinion(known.relation(),
                became.filter(made -> made.eContainer() == known.relation()));
    }

    /** The assessment of a row. To be called within an edit. */
    Assessment assessment(Opinion opinion) {
        Assessment assessment = opinion.orAdded();
        if (opinion.given().isEmpty()) {
            became = Optional.of(assessment);
            remove();
        }
        return assessment;
    }
}
