/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;

/** Which rows stay out: those that are proposed because they name no organisation, and those that the user adds. */
final class ExclusionsPart {

    private static final Messages MESSAGES = Messages.of(ExclusionsPart.class);

    private static final int VALUES_OFFERED = 200;

    private final Group body;
    private final CheckboxTableViewer table;
    private final Combo column;
    private final Combo value;
    private final Button add;
    private final Button remove;
    private final Set<Exclusion> exclusions = new LinkedHashSet<>();
    private final Map<String, ColumnValues> values = new HashMap<>();
    private Register register;

    ExclusionsPart(Composite parent) {
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("exclusions.title"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        Label explanation = new Label(body, SWT.WRAP);
        explanation.setText(MESSAGES.text("exclusions.explanation"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(explanation);
        table = table();
        remove = new Button(body, SWT.PUSH);
        remove.setText(MESSAGES.text("exclusions.remove"));
        remove.addListener(SWT.Selection, event -> remove());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(remove);
        column = combo("exclusions.column", SWT.READ_ONLY);
        column.addListener(SWT.Selection, event -> offerValues());
        value = combo("exclusions.value", SWT.NONE);
        value.addListener(SWT.Modify, event -> update());
        value.addListener(SWT.DefaultSelection, event -> add());
        add = new Button(body, SWT.PUSH);
        add.setText(MESSAGES.text("exclusions.add"));
        add.addListener(SWT.Selection, event -> add());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(add);
        update();
    }

    Control control() {
        return body;
    }

    private CheckboxTableViewer table() {
        Composite frame = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 120).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(frame,
                SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        Ellipsis.always(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, layout, "exclusions.which", 5, exclusion -> exclusion.column() + " = "
                + (exclusion.value().isEmpty() ? MESSAGES.text("exclusions.nothing") : exclusion.value()));
        column(viewer, layout, "exclusions.rows", 2, exclusion -> String.format("%,d",
                values(exclusion.column()).rowsWith(exclusion.value())));
        viewer.addSelectionChangedListener(event -> update());
        return viewer;
    }

    private static void column(CheckboxTableViewer viewer, TableColumnLayout layout, String key, int weight,
            java.util.function.Function<Exclusion, String> text) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
        made.getColumn().setText(MESSAGES.text(key));
        made.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Exclusion) element)));
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, 40));
    }

    private Combo combo(String key, int style) {
        Label label = new Label(body, SWT.NONE);
        label.setText(MESSAGES.text(key));
        Combo combo = new Combo(body, SWT.DROP_DOWN | style);
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /**
     * Shows a register.
     *
     * @param partners the column of the partners, in which private persons are looked for
     * @param known what was left out before; nothing when it is the first time
     */
    void show(Register shown, Optional<String> partners, Optional<List<Exclusion>> known) {
        register = shown;
        values.clear();
        exclusions.clear();
        known.ifPresent(exclusions::addAll);
        table.setInput(exclusions);
        table.setAllChecked(true);
        column.setItems(shown.columns().toArray(String[]::new));
        partners.ifPresent(name -> {
            column.setText(name);
            if (known.isEmpty()) {
                propose(name);
            }
        });
        offerValues();
    }

    /** Proposes to leave out what names no organisation in that column. */
    void propose(String partners) {
        List<Exclusion> proposals = values(partners).proposals().stream().filter(exclusions::add).toList();
        table.refresh();
        proposals.forEach(exclusion -> table.setChecked(exclusion, true));
    }

    private void offerValues() {
        value.setItems(column.getText().isEmpty() ? new String[0]
                : values(column.getText()).mostFrequent(VALUES_OFFERED).toArray(String[]::new));
        value.setText("");
        update();
    }

    private void add() {
        if (add.isEnabled()) {
            Exclusion exclusion = new Exclusion(column.getText(), value.getText().strip());
            exclusions.add(exclusion);
            table.refresh();
            table.setChecked(exclusion, true);
            table.reveal(exclusion);
            value.setText("");
        }
    }

    private void remove() {
        for (Object selected : table.getStructuredSelection().toArray()) {
            exclusions.remove(selected);
        }
        table.refresh();
        update();
    }

    private void update() {
        add.setEnabled(!column.getText().isEmpty() && !value.getText().isBlank());
        remove.setEnabled(!table.getSelection().isEmpty());
    }

    private ColumnValues values(String name) {
        return values.computeIfAbsent(name, missing -> ColumnValues.of(register, missing));
    }

    /** The rows that the user wants left out. */
    List<Exclusion> chosen() {
        List<Exclusion> chosen = new ArrayList<>();
        for (Object checked : table.getCheckedElements()) {
            chosen.add((Exclusion) checked);
        }
        return chosen;
    }
}
