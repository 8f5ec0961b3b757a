/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.settings;

import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.partnerstrategy.method.change.StrategyDefaults;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** With what new strategies begin, and how often changes are copied. The page of the settings in every Eclipse. */
public final class StrategiesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(StrategiesPage.class);

    private static final int ONE_HOUR = 3600;

    private IntegerFieldEditor start;
    private IntegerFieldEditor end;

    /** The page, ready to be shown. */
    public StrategiesPage() {
        super(MESSAGES.text("title"), GRID);
        setPreferenceStore(EditorSettings.store());
        setDescription(MESSAGES.text("strategiesDescription"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // The settings do not depend on it.
    }

    @Override
    protected void createFieldEditors() {
        points(StrategyDefaults.INFLUENCE_CUT, "influenceCut");
        points(StrategyDefaults.DEPENDENCY_CUT, "dependencyCut");
        start = points(StrategyDefaults.LINE_START, "lineStart");
        end = points(StrategyDefaults.LINE_END, "lineEnd");
        IntegerFieldEditor recovery = new IntegerFieldEditor(EditorSettings.RECOVERY_SECONDS, MESSAGES.text("recovery"),
                getFieldEditorParent(), 5);
        recovery.setValidRange(1, ONE_HOUR);
        recovery.setErrorMessage(MESSAGES.text("recoveryRange", 1, ONE_HOUR));
        addField(recovery);
    }

    private IntegerFieldEditor points(String setting, String key) {
        IntegerFieldEditor field = new IntegerFieldEditor(setting, MESSAGES.text(key), getFieldEditorParent(), 3);
        field.setValidRange(Score.MINIMUM, Score.MAXIMUM);
        field.setErrorMessage(MESSAGES.text("points"));
        addField(field);
        return field;
    }

    @Override
    protected void checkState() {
        super.checkState();
        if (isValid() && start.getIntValue() > end.getIntValue()) {
            setErrorMessage(MESSAGES.text("lineDescends"));
            setValid(false);
        } else if (isValid()) {
            setErrorMessage(null);
        }
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getProperty().equals(FieldEditor.VALUE)) {
            checkState();
        }
    }
}
