/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.attribute;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.MultiLine;

/** Asks how an attribute should be: its name, whose it is, and what its values are. */
final class AttributeDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(AttributeDialog.class);

    private static final String HELP = "org.partnerstrategy.ui.attribute";

    /** Relations first: most columns of a register are theirs. */
    private static final List<AttributeSubject> SUBJECTS = List.of(AttributeSubject.RELATION, AttributeSubject.PARTNER,
            AttributeSubject.GOAL);
    private static final int LINES_OF_CHOICES = 7;
    private static final int LINES_OF_DESCRIPTION = 3;

    private final PartnerStrategy strategy;
    private final Optional<CustomAttribute> changed;
    private AttributeDefinition definition;
    private Text name;
    private Combo subject;
    private Combo type;
    private Label choicesLabel;
    private Text choices;
    private Text description;

    /**
     * @param changed the attribute that is changed; none for a new one
     * @param definition how it is at first
     */
    AttributeDialog(Shell shell, PartnerStrategy strategy, Optional<CustomAttribute> changed,
            AttributeDefinition definition) {
        super(shell);
        this.strategy = strategy;
        this.changed = changed;
        this.definition = definition;
        setHelpAvailable(false);
    }

    /** How the user wants the attribute. */
    AttributeDefinition definition() {
        return definition;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    private String title() {
        return MESSAGES.text(changed.isPresent() ? "dialog.change" : "dialog.add");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title());
        setMessage(MESSAGES.text("dialog.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 6).applyTo(area);
        label(area, "dialog.name");
        name = new Text(area, SWT.BORDER);
        name.setText(definition.name());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        subject = combo(area, "dialog.subject", SUBJECTS.stream().map(ModelLabels::of).toList(),
                SUBJECTS.indexOf(definition.subject()));
        subject.setEnabled(changed.isEmpty());
        type = combo(area, "dialog.type", AttributeType.VALUES.stream().map(ModelLabels::of).toList(),
                AttributeType.VALUES.indexOf(definition.type()));
        choicesLabel = label(area, "dialog.choices");
        choices = lines(area, String.join("\n", definition.choices()), LINES_OF_CHOICES);
        label(area, "dialog.description");
        description = lines(area, definition.description(), LINES_OF_DESCRIPTION);
        for (Control field : List.of(name, choices, description)) {
            field.addListener(SWT.Modify, event -> changed());
        }
        subject.addListener(SWT.Selection, event -> changed());
        type.addListener(SWT.Selection, event -> changed());
        showChoices();
        return area;
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(MESSAGES.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        return label;
    }

    private static Combo combo(Composite area, String key, List<String> items, int selected) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Text lines(Composite area, String text, int high) {
        Text lines = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        lines.setText(text);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, MultiLine.height(lines, high))
                .applyTo(lines);
        MultiLine.letTabLeave(lines);
        return lines;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(problem().isEmpty());
        return bar;
    }

    private void changed() {
        definition = new AttributeDefinition(name.getText(), SUBJECTS.get(subject.getSelectionIndex()),
                AttributeType.VALUES.get(type.getSelectionIndex()), AttributeDefinition.choices(choices.getText()),
                description.getText());
        showChoices();
        Optional<Message> problem = problem();
        setErrorMessage(problem.map(message -> message.in(Locale.getDefault())).orElse(null));
        consequences();
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    private Optional<Message> problem() {
        return definition.problem(strategy, changed);
    }

    /** Says what a change does to the values that are there. */
    private void consequences() {
        int unreadable = changed.map(one -> definition.unreadable(one, Locale.getDefault())).orElse(0);
        Map<String, String> renamed = changed.map(definition::renamedChoices).orElse(Map.of());
        if (unreadable > 0) {
            setMessage(MESSAGES.text("dialog.unreadable", unreadable), IMessageProvider.WARNING);
        } else if (!renamed.isEmpty()) {
            Map.Entry<String, String> first = renamed.entrySet().iterator().next();
            setMessage(MESSAGES.text("dialog.renamed", first.getKey(), first.getValue()), IMessageProvider.INFORMATION);
        } else {
            setMessage(MESSAGES.text("dialog.message"));
        }
    }

    private void showChoices() {
        boolean visible = definition.type() == AttributeType.CHOICE;
        if (((GridData) choices.getLayoutData()).exclude == visible) {
            for (Control control : List.of(choicesLabel, choices)) {
                ((GridData) control.getLayoutData()).exclude = !visible;
                control.setVisible(visible);
            }
            choices.getParent().layout();
            grow();
        }
    }

    /** Makes room for what is shown now. */
    private void grow() {
        Point size = getShell().getSize();
        int wanted = getShell().computeSize(size.x, SWT.DEFAULT).y;
        if (getShell().isVisible() && wanted > size.y) {
            getShell().setSize(size.x, wanted);
        }
    }

    @Override
    public void create() {
        super.create();
        name.setFocus();
        name.selectAll();
    }
}
