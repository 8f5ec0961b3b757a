/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Columns;

/**
 * A table with a row per relation and some words above it; a click leads to the place of the relation in the matrix of
 * its goal. It follows changes of the strategy after a moment.
 *
 * @param <T> the rows
 */
public abstract class RelationsView<T> extends StrategyView {

    /** How long to wait for further changes, in milliseconds. */
    private static final int PAUSE = 300;

    private final Runnable follow = this::follow;
    private TableViewer viewer;
    private Label summary;

    @Override
    protected final void createContent(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        createChoices(body);
        summary = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        SashForm row = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        Composite place = new Composite(row, SWT.NONE);
        viewer = new TableViewer(place, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleName.give(viewer.getControl(), name());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        addColumns(Columns.of(viewer));
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getControl().isFocusControl()) {
                lead();
            }
        });
        viewer.addOpenListener(event -> lead());
        createBeside(row);
    }

    /** What the table is called. */
    protected abstract String name();

    /** Makes what is above the table, if anything. */
    protected void createChoices(Composite body) {
        // usually nothing
    }

    /** Makes what is beside the table, if anything, and says how they share the room. */
    protected void createBeside(SashForm row) {
        // usually nothing
    }

    /** Adds the columns; see {@link #column}. */
    protected abstract void addColumns(Columns columns);

    /** The relation of a row. */
    protected abstract Relation relation(T row);

    /** Shows what the editor has now, by {@link #show}. */
    protected abstract void update();

    /** Adds a column of texts. */
    @SuppressWarnings("unchecked")
    protected final void column(Columns columns, String title, int weight, int minimum, Function<T, String> text) {
        columns.text(title, weight, minimum, row -> text.apply((T) row));
    }

    /** What an element is called; empty when there is none. */
    protected static String name(EObject element) {
        return element == null ? "" : ElementName.of(element).localized();
    }

    /** Shows rows, and says something above them. The row of the same relation stays selected. */
    protected final void show(List<T> rows, String words) {
        Optional<Relation> before = chosen();
        viewer.setInput(rows);
        rows.stream().filter(row -> before.equals(Optional.of(relation(row)))).findFirst()
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
        summary.setText(words);
        summary.getParent().layout(true);
    }

    @SuppressWarnings("unchecked")
    private Optional<Relation> chosen() {
        return Optional.ofNullable((T) viewer.getStructuredSelection().getFirstElement()).map(this::relation);
    }

    private void lead() {
        chosen().filter(relation -> relation.eResource() != null).ifPresent(relation -> editor()
                .ifPresent(context -> ElementPages.show(context, Step.POSITION, relation)));
    }

    @Override
    public final void editorChanged() {
        follow();
    }

    @Override
    public final void changed(Set<EObject> elements) {
        viewer.getControl().getDisplay().timerExec(PAUSE, follow);
    }

    private void follow() {
        if (!viewer.getControl().isDisposed()) {
            update();
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public final void dispose() {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().timerExec(-1, follow);
        }
        super.dispose();
    }
}
