/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;

/** Asks which relations an action serves, and for a new instrument of which kind it is. */
final class GroupDialog extends TitleAreaDialog {

    private static final Messages MESSAGES = Messages.of(GroupDialog.class);

    private static final String HELP = "org.partnerstrategy.editor.actions.group";

    private final String title;
    private final String about;
    private final List<ActionKind> kinds;
    private final List<Relation> candidates;
    private final List<Relation> chosen;
    private int kind;
    private CheckboxTableViewer viewer;

    /**
     * @param kinds the kinds to choose from; none when the action is there already
     * @param candidates the relations to choose from
     * @param chosen those that are chosen at first
     */
    GroupDialog(Shell shell, String title, String about, List<ActionKind> kinds, List<Relation> candidates,
            Collection<Relation> chosen) {
        super(shell);
        this.title = title;
        this.about = about;
        this.kinds = kinds;
        this.candidates = candidates;
        this.chosen = new ArrayList<>(chosen);
    }

    /** The relations that were chosen. */
    List<Relation> relations() {
        return List.copyOf(chosen);
    }

    /** The kind that was chosen. */
    ActionKind kind() {
        return kinds.get(kind);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(about);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        if (!kinds.isEmpty()) {
            createKinds(area);
        }
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(620, 260).applyTo(place);
        viewer = CheckboxTableViewer.newCheckList(place, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("group.partner"), 45, 160,
                row -> name(((Relation) row).getPartner()));
        columns.text(MESSAGES.text("group.goal"), 35, 120, row -> name(((Relation) row).getGoal()));
        columns.text(MESSAGES.text("group.direction"), 20, 100,
                row -> Directions.label(Directions.of((Relation) row)).in(Locale.getDefault()));
        viewer.setInput(candidates);
        viewer.setCheckedElements(chosen.toArray());
        viewer.addCheckStateListener(event -> changed());
        createAllAndNone(area);
        return area;
    }

    private void createKinds(Composite area) {
        new Label(area, SWT.NONE).setText(MESSAGES.text("group.kind"));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        kinds.forEach(some -> combo.add(some.label().in(Locale.getDefault())));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> kind = combo.getSelectionIndex());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    }

    private void createAllAndNone(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        button(row, "group.all", true);
        button(row, "group.none", false);
    }

    private void button(Composite row, String key, boolean checked) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> {
            viewer.setAllChecked(checked);
            changed();
        });
    }

    private void changed() {
        chosen.clear();
        for (Object checked : viewer.getCheckedElements()) {
            chosen.add((Relation) checked);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }

    private static String name(NamedElement element) {
        return element == null ? "" : ElementName.of(element).in(Locale.getDefault());
    }
}
