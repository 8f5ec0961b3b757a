/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.settings;

import java.util.Arrays;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.CheckLevel;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.text.Messages;

/** What to be told of what each check finds, those of plug-ins too; in the window as well as by commands. */
public final class ChecksPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(ChecksPage.class);

    private static final int HEIGHT = 420;

    /** The page, ready to be shown. */
    public ChecksPage() {
        super(MESSAGES.text("checks.title"), GRID);
        setPreferenceStore(EditorSettings.store());
        setDescription(MESSAGES.text("checks.description"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // The settings do not depend on it.
    }

    /** There are more checks than fit on a small screen. */
    @Override
    protected Control createContents(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Control rows = super.createContents(scrolled);
        scrolled.setContent(rows);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scrolled.setShowFocusedControl(true);
        return scrolled;
    }

    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(size.x, Math.min(size.y, HEIGHT));
    }

    @Override
    protected void createFieldEditors() {
        String[][] levels = Arrays.stream(CheckLevel.values())
                .map(level -> new String[] { level.label().localized(), level.id() }).toArray(String[][]::new);
        // A rule of advice finds nothing that could be a warning.
        String[][] switched = Arrays.stream(levels).filter(level -> !level[1].equals(CheckLevel.WARNING.id()))
                .toArray(String[][]::new);
        Validation validation = MethodWithPlugIns.installed().validation();
        validation.rules().forEach(check -> addField(new ComboFieldEditor(CheckLevels.setting(check),
                validation.title(check).localized(), levels, getFieldEditorParent())));
        MethodWithPlugIns.installed().rulesOfPlugIns().forEach((rule, title) -> addField(new ComboFieldEditor(
                CheckLevels.setting(rule), title.localized(), switched, getFieldEditorParent())));
    }
}
