/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.field.Columns;

/**
 * The names of a crowd after the numbers that stand for them in the matrix. What is selected or under the pointer in
 * one of both is so in the other.
 */
final class CrowdList {

    private static final Messages MESSAGES = Messages.of(CrowdList.class);

    private static final double TINT = 0.15;
    private static final double FADED = 0.4;

    private final MatrixModel shown;
    private final Composite body;
    private final TableViewer viewer;
    private Map<String, Integer> numbers = Map.of();
    private Optional<TableItem> tinted = Optional.empty();
    private Set<String> faded = Set.of();
    private boolean telling;

    CrowdList(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        PanelHeading.of(body, MESSAGES.text("crowd"));
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        viewer = new TableViewer(place, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        AccessibleName.give(viewer.getControl(), MESSAGES.text("crowd"));
        Columns columns = Columns.of(viewer);
        columns.number(MESSAGES.text("crowd.number"), 0, 40, row -> id(row).map(numbers::get).map(String::valueOf)
                .orElse(""));
        columns.add(MESSAGES.text("tray.partner"), SWT.LEFT, 1, 80, new ColumnLabelProvider() {

            @Override
            public String getText(Object row) {
                return HoverCard.name((Relation) row);
            }

            @Override
            public Color getForeground(Object row) {
                return id(row).filter(faded::contains).map(id -> Shades.of(viewer.getControl()).between(FADED))
                        .orElse(null);
            }
        });
        viewer.getTable().setHeaderVisible(false);
        viewer.addSelectionChangedListener(event -> select());
        viewer.getControl().addListener(SWT.MouseMove, event -> shown.point(Optional.ofNullable(
                viewer.getTable().getItem(new Point(event.x, event.y))).flatMap(item -> id(item.getData()))));
        viewer.getControl().addListener(SWT.MouseExit, event -> shown.point(Optional.empty()));
        shown.onPoint(this::tint);
        shown.onFilter(this::fade);
        refresh();
    }

    Control control() {
        return body;
    }

    /** Whether there are so many relations that the list is needed. */
    boolean isNeeded() {
        return !numbers.isEmpty();
    }

    /** Shows the relations as they are now. */
    void refresh() {
        numbers = shown.crowd().numbers();
        tinted = Optional.empty();
        faded = shown.faded();
        telling = true;
        viewer.setInput(numbers.keySet().stream().map(shown.relations()::get).toList());
        telling = false;
        body.setVisible(isNeeded());
        showSelection();
    }

    /** Shows which of them are selected. */
    void showSelection() {
        List<Relation> selected = shown.selected();
        if (!viewer.getStructuredSelection().toList().equals(selected)) {
            telling = true;
            viewer.setSelection(new StructuredSelection(selected), true);
            telling = false;
        }
    }

    private Optional<String> id(Object row) {
        return row instanceof Relation relation ? shown.id(relation) : Optional.empty();
    }

    private void select() {
        if (!telling) {
            shown.select(viewer.getStructuredSelection().stream().map(Relation.class::cast).toList());
        }
    }

    /** Shows pale what the filter leaves out. */
    private void fade() {
        if (!viewer.getControl().isDisposed() && isNeeded()) {
            faded = shown.faded();
            viewer.refresh();
        }
    }

    private void tint() {
        if (!viewer.getControl().isDisposed() && isNeeded()) {
            tinted.filter(item -> !item.isDisposed()).ifPresent(item -> item.setBackground(null));
            tinted = shown.pointed().map(shown.relations()::get).map(viewer::testFindItem)
                    .filter(TableItem.class::isInstance).map(TableItem.class::cast);
            tinted.ifPresent(item -> {
                item.setBackground(Shades.of(viewer.getControl()).tinted(TINT));
                viewer.getTable().showItem(item);
            });
        }
    }
}
