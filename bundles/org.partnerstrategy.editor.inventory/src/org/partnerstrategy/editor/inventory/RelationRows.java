/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.YearColumns;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridColumn;
import org.partnerstrategy.ui.grid.GridSource;

/** The relations of a strategy as rows. */
record RelationRows(StrategyDocument document) implements GridSource<Relation> {

    private static final Messages MESSAGES = Messages.of(RelationRows.class);

    @Override
    public List<Relation> rows() {
        return document.strategy().getRelations();
    }

    @Override
    public Optional<Relation> draft() {
        return Optional.of(PartnerStrategyFactory.eINSTANCE.createRelation());
    }

    @Override
    public String draftHint() {
        return MESSAGES.text("draft.hint");
    }

    /** The amounts of a year, as a table with a column for each year has them. */
    @Override
    public Optional<GridColumn<Relation>> columnOf(String heading) {
        return YearColumns.yearOf(heading).map(year -> GridColumn.of(RelationFields.amountOf(year), 0,
                new FieldContext(document::strategy, Locale.getDefault())).called(List.of(heading)));
    }

    @Override
    public void add(Relation draft) {
        document.strategy().getRelations().add(draft);
    }

    @Override
    public boolean canDelete() {
        return true;
    }

    @Override
    public void delete(List<Relation> relations) {
        EcoreUtil.deleteAll(relations, true);
    }
}
