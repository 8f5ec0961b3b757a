/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import java.util.Arrays;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.studio.files.StudioFolder;

/** Language and appearance. */
final class GeneralPage extends FieldEditorPreferencePage {

    private static final Messages MESSAGES = Messages.of(GeneralPage.class);

    GeneralPage() {
        super(MESSAGES.text("settings.general"), GRID);
        setPreferenceStore(Settings.store());
        noDefaultAndApplyButton();
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Settings.LANGUAGE, MESSAGES.text("settings.language"),
                new String[][] { { MESSAGES.text("settings.languageSystem"), "" }, { MESSAGES.text("settings.english"),
                "en" },
                    { MESSAGES.text("settings.dutch"), "nl" } }, getFieldEditorParent()));
        String[][] appearances = Arrays.stream(Appearance.values())
                .map(appearance -> new String[] { appearance.label(), appearance.name() }).toArray(String[][]::new);
        addField(new RadioGroupFieldEditor(Settings.APPEARANCE, MESSAGES.text("settings.appearance"), 1, appearances,
                getFieldEditorParent(), true));
    }

    @Override
    public boolean performOk() {
        String language = Settings.store().getString(Settings.LANGUAGE);
        Appearance appearance = Appearance.chosen();
        boolean done = super.performOk();
        String chosen = Settings.store().getString(Settings.LANGUAGE);
        boolean speaksAnother = !language.equals(chosen);
        if (done && speaksAnother) {
            new StartLanguage(StudioFolder.current().language()).choose(chosen);
        }
        if (done && (speaksAnother || Appearance.chosen() != appearance && Appearance.chosen().needsRestart())) {
            Restart.offer();
        }
        return done;
    }
}
