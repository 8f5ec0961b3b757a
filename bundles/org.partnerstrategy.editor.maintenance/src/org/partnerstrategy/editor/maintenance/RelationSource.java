/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.List;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.grid.GridSource;

/** All relations of a document; they are added and deleted in step 1. */
final class RelationSource implements GridSource<Relation> {

    private final StrategyDocument document;

    RelationSource(StrategyDocument document) {
        this.document = document;
    }

    @Override
    public List<Relation> rows() {
        return document.strategy().getRelations();
    }

    @Override
    public StrategyDocument document() {
        return document;
    }
}
