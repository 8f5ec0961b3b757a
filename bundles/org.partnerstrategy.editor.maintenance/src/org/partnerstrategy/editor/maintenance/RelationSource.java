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
