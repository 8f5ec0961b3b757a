/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.compare.merge.Conflict;
import org.partnerstrategy.compare.merge.ConflictKey;
import org.partnerstrategy.compare.merge.ConflictKind;
import org.partnerstrategy.compare.merge.ConflictRow;
import org.partnerstrategy.compare.merge.ConflictWords;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** Asks which version counts where two people changed the same: both values of each conflict, and a choice. */
final class ConflictsDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(ConflictsDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.conflicts";
    private static final int HIGHEST = 420;
    private static final int WIDTH = 560;
    /** What is wrapped beside a picture. */
    private static final int ROOM = 340;

    private final List<Conflict> conflicts;
    private final ConflictWords words;
    private final Authors authors;
    private final Map<ConflictKey, Side> decided = new HashMap<>();

    private ConflictsDialog(Shell parent, List<Conflict> conflicts, ConflictWords words, Authors authors) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.conflicts = conflicts;
        this.words = words;
        this.authors = authors;
        conflicts.forEach(conflict -> decided.put(conflict.key(), conflict.taken()));
    }

    /** Asks; none when the user gives up. */
    static Optional<Resolution> ask(Shell parent, List<Conflict> conflicts, ConflictWords words, Authors authors) {
        ConflictsDialog dialog = new ConflictsDialog(parent, conflicts, words, authors);
        return dialog.open() == OK ? Optional.of(new Resolution(Optional.empty(), dialog.decided)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("conflicts.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(MESSAGES.text("conflicts.heading", conflicts.size()));
        setMessage(MESSAGES.text("conflicts.message"));
        Composite outer = (Composite) super.createDialogArea(parent);
        ScrolledPanel panel = new ScrolledPanel(outer);
        Composite rows = panel.content();
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 10).applyTo(rows);
        label(rows, MESSAGES.text("conflicts.ours", authors.ours()) + "\n"
                + MESSAGES.text("conflicts.theirs", authors.theirs()));
        conflicts.forEach(conflict -> group(rows, conflict, words.row(conflict)));
        Point size = rows.computeSize(WIDTH, SWT.DEFAULT);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(HIGHEST, size.y))
                .applyTo(panel.control());
        return outer;
    }

    private void group(Composite rows, Conflict conflict, ConflictRow row) {
        Group group = new Group(rows, SWT.NONE);
        Optional<BothPlaces> places = BothPlaces.of(conflict);
        GridLayoutFactory.fillDefaults().numColumns(places.isPresent() ? 2 : 1).margins(10, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        // The title of a group would be cut off.
        Label title = label(group, MESSAGES.text(row.title().isEmpty() ? "conflicts.whole" : "conflicts.field",
                row.typeTitle(), row.object(), row.title()));
        title.setFont(TypeScale.TEXT.bold());
        ((GridData) title.getLayoutData()).horizontalSpan = places.isPresent() ? 2 : 1;
        if (conflict.kind() == ConflictKind.RULE) {
            label(group, row.ours());
            return;
        }
        places.ifPresent(both -> GridDataFactory.fillDefaults().span(1, 3).applyTo(both.draw(group)));
        if (!row.base().isEmpty()) {
            label(group, MESSAGES.text("conflicts.base", row.base()));
        }
        choice(group, conflict, Side.OURS, MESSAGES.text("conflicts.ours", said(row.ours(), conflict)));
        choice(group, conflict, Side.THEIRS, MESSAGES.text("conflicts.theirs", said(row.theirs(), conflict)));
    }

    private static String said(String value, Conflict conflict) {
        return !value.isEmpty() ? value
                : MESSAGES.text(conflict.kind() == ConflictKind.ORDER ? "conflicts.order" : "conflicts.nothing");
    }

    private static Label label(Composite group, String text) {
        Label label = new Label(group, SWT.WRAP);
        label.setText(escaped(text));
        GridDataFactory.fillDefaults().grab(true, false).hint(ROOM, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void choice(Composite group, Conflict conflict, Side side, String text) {
        Button button = new Button(group, SWT.RADIO | SWT.WRAP);
        button.setText(escaped(text));
        button.setSelection(decided.get(conflict.key()) == side);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                decided.put(conflict.key(), side);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(ROOM, SWT.DEFAULT).applyTo(button);
    }

    /** An ampersand would be taken for an access key. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, MESSAGES.text("conflicts.merge"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
