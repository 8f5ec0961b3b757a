/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.many;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.field.many.PlannedChange;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Ellipsis;

/** Asks what to change of many relations, and shows what will change of each before it does. */
final class ChangeManyDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(ChangeManyDialog.class);

    private static final String HELP = "org.partnerstrategy.views.changeMany";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 240;

    private final List<Relation> relations;
    private final List<ManyChoice> choices;
    private Combo what;
    private Combo value;
    private Label valueLabel;
    private Table table;
    private List<PlannedChange> planned = List.of();
    private Message label;

    ChangeManyDialog(Shell shell, PartnerStrategy strategy, List<Relation> relations) {
        super(shell);
        this.relations = relations;
        choices = ManyChoice.of(strategy, relations.getFirst());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("heading", relations.size()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("what"));
        what = combo(area, SWT.READ_ONLY);
        choices.forEach(choice -> what.add(choice.title()));
        what.setVisibleItemCount(choices.size());
        what.select(0);
        valueLabel = new Label(area, SWT.NONE);
        valueLabel.setText(MESSAGES.text("value"));
        value = combo(area, SWT.NONE);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        AccessibleName.give(table, MESSAGES.text("changes"));
        column("column.relation", 260);
        column("column.before", 130);
        column("column.after", 150);
        Ellipsis.in(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, planned.get(event.index)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        what.addListener(SWT.Selection, event -> chosen());
        value.addListener(SWT.Modify, event -> plan());
        return area;
    }

    private static Combo combo(Composite area, int style) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("cancel"), false);
        chosen();
    }

    private ManyChoice choice() {
        return choices.get(what.getSelectionIndex());
    }

    private void chosen() {
        List<String> texts = choice().choices().orElse(List.of());
        value.setItems(texts.toArray(String[]::new));
        value.setVisibleItemCount(Math.clamp(texts.size(), 1, 15));
        value.setEnabled(choice().choices().isPresent());
        valueLabel.setEnabled(value.getEnabled());
        if (!texts.isEmpty()) {
            value.select(0);
        }
        plan();
    }

    private void plan() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String text = value.getText().strip();
        planned = choice().change().apply(text).plan(relations);
        label = choice().choices().isPresent() ? MESSAGES.message("edit", choice().title(), relations.size())
                : MESSAGES.message("edit.adopt", choice().title(), relations.size());
        table.setItemCount(planned.size());
        table.clearAll();
        long changes = planned.stream().filter(change -> change.change().isPresent()).count();
        long refused = planned.stream().filter(change -> change.refusal().isPresent()).count();
        String says = MESSAGES.text(changes == 0 ? "says.nothing" : "says", changes,
                planned.size() - changes - refused, refused);
        setMessage(says);
        setErrorMessage(changes == 0 && refused > 0 ? planned.stream().flatMap(change -> change.refusal().stream())
                .findFirst().orElseThrow().localized() : null);
        getButton(IDialogConstants.OK_ID).setText(MESSAGES.text("ok.count", changes));
        getButton(IDialogConstants.OK_ID).setEnabled(changes > 0);
    }

    private static void fill(TableItem item, PlannedChange change) {
        item.setText(new String[] { ElementName.of(change.relation()).localized(), change.before(),
            change.refusal().map(Message::localized).orElseGet(() -> change.change().isEmpty()
                    ? MESSAGES.text("unchanged") : change.after().isEmpty() ? MESSAGES.text("cleared")
                            : change.after()) });
    }

    /** What will be done, in the order of the relations. */
    List<PlannedChange> planned() {
        return planned;
    }

    /** What it is called when it is undone. */
    Message label() {
        return label;
    }
}
