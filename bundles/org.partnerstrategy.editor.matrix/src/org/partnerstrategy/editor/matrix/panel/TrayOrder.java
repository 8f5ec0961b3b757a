/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.math.BigDecimal;
import java.util.Comparator;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;

/** The columns of the relations to be placed, and the one that they are sorted by. */
final class TrayOrder {

    private static final Messages MESSAGES = Messages.of(TrayOrder.class);
    private static final Comparator<Relation> NAME = Comparator.comparing(HoverCard::name,
            String.CASE_INSENSITIVE_ORDER);

    private final TableViewer viewer;
    private final MatrixModel shown;
    private final Runnable sorted;
    private ReferenceYear year;
    private Comparator<Relation> comparator = Comparator.comparing(relation -> 0);

    TrayOrder(TableViewer viewer, MatrixModel shown, Runnable sorted) {
        this.viewer = viewer;
        this.shown = shown;
        this.sorted = sorted;
        year = ReferenceYear.of(shown.document().strategy());
        Columns made = Columns.of(viewer);
        sortable(made.text(MESSAGES.text("tray.partner"), 4, 80, row -> HoverCard.name((Relation) row)), NAME);
        sortable(made.text(MESSAGES.text("tray.form"), 3, 40, row -> RelationPanel.forms((Relation) row)),
                Comparator.comparing(RelationPanel::forms).thenComparing(NAME));
        sortable(made.number(MESSAGES.text("tray.amount"), 3, 40, row -> amount((Relation) row)),
                Comparator.comparing(this::euro).reversed().thenComparing(NAME));
    }

    /** Of the column that was chosen last; as the strategy has them before one is chosen. */
    Comparator<Relation> comparator() {
        year = ReferenceYear.of(shown.document().strategy());
        return comparator;
    }

    private void sortable(ViewerColumn column, Comparator<Relation> order) {
        TableColumn head = ((TableViewerColumn) column).getColumn();
        head.addListener(SWT.Selection, event -> {
            boolean again = viewer.getTable().getSortColumn() == head
                    && viewer.getTable().getSortDirection() == SWT.UP;
            viewer.getTable().setSortColumn(head);
            viewer.getTable().setSortDirection(again ? SWT.DOWN : SWT.UP);
            comparator = again ? order.reversed() : order;
            sorted.run();
        });
    }

    private BigDecimal euro(Relation relation) {
        return year.amount(relation).orElse(BigDecimal.ZERO);
    }

    private String amount(Relation relation) {
        return year.amount(relation).map(euro -> MESSAGES.text("summary.money", euro)).orElse("");
    }
}
