/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;

/** Asks what to find in the cells of a grid and what to replace it by, and says how many cells that changes. */
final class ReplaceDialog extends Dialog {

    private static final Messages MESSAGES = Messages.of(ReplaceDialog.class);

    private static final String HELP = "org.partnerstrategy.ui.replace";
    private static final int WIDTH = 260;

    private final List<String> columns;
    private final int first;
    private final Function<Replacement, Integer> count;
    private Text find;
    private Text replacement;
    private Combo column;
    private Button matchCase;
    private Label says;
    private Replacement chosen = new Replacement("", "", Optional.empty(), false);

    /**
     * What is replaced.
     *
     * @param find what is searched
     * @param by what it is replaced by
     * @param column the place of the column among those that can be edited; none for all
     * @param matchCase whether capitals make a difference
     */
    record Replacement(String find, String by, Optional<Integer> column, boolean matchCase) {

        /** A text with the replacement in it; none where it does not have what is searched. */
        Optional<String> in(String text) {
            if (find.isEmpty()) {
                return Optional.empty();
            }
            Matcher matcher = Pattern.compile(find, Pattern.LITERAL
                    | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).matcher(text);
            return matcher.find() ? Optional.of(matcher.replaceAll(Matcher.quoteReplacement(by)))
                    .filter(changed -> !changed.equals(text)) : Optional.empty();
        }
    }

    /**
     * @param columns the titles of the columns that can be edited
     * @param first the place of the column in which the keyboard is; -1 when it cannot be edited
     * @param count how many cells a replacement changes
     */
    ReplaceDialog(Shell shell, List<String> columns, int first, Function<Replacement, Integer> count) {
        super(shell);
        this.columns = columns;
        this.first = first;
        this.count = count;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("replace.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        find = text(area, "replace.find");
        replacement = text(area, "replace.by");
        label(area, "replace.column");
        column = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        column.add(MESSAGES.text("replace.all"));
        columns.forEach(column::add);
        column.select(first + 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        new Label(area, SWT.NONE);
        matchCase = new Button(area, SWT.CHECK);
        matchCase.setText(MESSAGES.text("replace.case"));
        says = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(says);
        find.addListener(SWT.Modify, event -> update());
        replacement.addListener(SWT.Modify, event -> update());
        column.addListener(SWT.Selection, event -> update());
        matchCase.addListener(SWT.Selection, event -> update());
        return area;
    }

    private static Text text(Composite area, String key) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(MESSAGES.text(key));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("replace.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, MESSAGES.text("replace.cancel"), false);
        update();
    }

    private void update() {
        int place = column.getSelectionIndex();
        chosen = new Replacement(find.getText(), replacement.getText(),
                place > 0 ? Optional.of(place - 1) : Optional.empty(), matchCase.getSelection());
        int cells = count.apply(chosen);
        says.setText(chosen.find().isEmpty() ? MESSAGES.text("replace.nothing")
                : MESSAGES.text("replace.count", cells));
        getButton(IDialogConstants.OK_ID).setEnabled(cells > 0);
    }

    Replacement chosen() {
        return chosen;
    }
}
