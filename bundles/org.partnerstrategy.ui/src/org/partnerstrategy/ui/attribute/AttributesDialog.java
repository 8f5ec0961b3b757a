/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;

/** The attributes of a strategy together, to add, change, delete and put in order. Each change is made at once. */
public final class AttributesDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AttributesDialog.class);

    private static final String HELP = "org.partnerstrategy.ui.attributes";

    private final StrategyDocument document;
    private final List<Button> needSelection = new ArrayList<>();
    private TableViewer viewer;

    /** A dialog over that shell. */
    public AttributesDialog(Shell shell, StrategyDocument document) {
        super(shell);
        this.document = document;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("all.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("all.title"));
        setMessage(MESSAGES.text("all.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 220).applyTo(place);
        viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("all.name"), 35, 150,
                row -> ElementName.of((CustomAttribute) row).in(Locale.getDefault()));
        columns.text(MESSAGES.text("all.subject"), 15, 80, row -> ModelLabels.of(((CustomAttribute) row).getSubject()));
        columns.text(MESSAGES.text("all.type"), 35, 140, row -> type((CustomAttribute) row));
        columns.text(MESSAGES.text("all.values"), 15, 70,
                row -> Integer.toString(((CustomAttribute) row).getValues().size()));
        viewer.addSelectionChangedListener(event -> showButtons());
        viewer.addDoubleClickListener(event -> selected().ifPresent(one -> act(changes -> changes.change(one))));
        createButtons(area);
        show(Optional.empty());
        return area;
    }

    private static String type(CustomAttribute attribute) {
        String type = ModelLabels.of(attribute.getType());
        return attribute.getType() == AttributeType.CHOICE
                ? MESSAGES.text("all.choice", type, String.join(", ", attribute.getChoices())) : type;
    }

    private void createButtons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(column);
        GridLayoutFactory.fillDefaults().applyTo(column);
        button(column, "all.add", () -> act(changes -> changes.add(AttributeSubject.RELATION)));
        needSelection.add(button(column, "all.change", () -> selected()
                .ifPresent(one -> act(changes -> changes.change(one)))));
        needSelection.add(button(column, "all.delete", () -> selected()
                .ifPresent(one -> act(changes -> changes.delete(one)))));
        needSelection.add(button(column, "all.up", () -> selected()
                .ifPresent(one -> act(changes -> changes.move(one, -1)))));
        needSelection.add(button(column, "all.down", () -> selected()
                .ifPresent(one -> act(changes -> changes.move(one, 1)))));
    }

    private static Button button(Composite column, String key, Runnable run) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void act(Consumer<AttributeChanges> change) {
        Optional<CustomAttribute> before = selected();
        int count = document.strategy().getAttributes().size();
        change.accept(new AttributeChanges(getShell(), document));
        List<CustomAttribute> now = document.strategy().getAttributes();
        show(now.size() > count ? Optional.of(now.getLast()) : before.filter(now::contains));
    }

    private void show(Optional<CustomAttribute> selected) {
        viewer.setInput(List.copyOf(document.strategy().getAttributes()));
        viewer.setSelection(selected.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
        showButtons();
    }

    private void showButtons() {
        needSelection.forEach(button -> button.setEnabled(selected().isPresent()));
    }

    private Optional<CustomAttribute> selected() {
        return Optional.ofNullable((CustomAttribute) viewer.getStructuredSelection().getFirstElement());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
